// The synced file as it lies in the folder that somebody else writes to. It is only ever opened for
// reading, never by SQLite, and nothing is left beside it.
#pragma once

#include "models/domain/progress.h"
#include "models/system/filestamp.h"
#include "models/system/ownfiles.h"

#include <QString>
#include <cstdint>

namespace clmrs {

// PRAGMA user_version of the contract.
inline constexpr std::uint32_t kFormatVersion = 1;

struct SourceStamp
{
    FileStamp database;
    FileStamp wal;
    FileStamp journal;

    friend bool operator==(const SourceStamp &, const SourceStamp &) = default;
};

SourceStamp sourceStampOf(const QString &path);

// Throws Error with the sentence that fits: not there, a folder, not to be read, empty, encrypted,
// not a database, cut off, a logbook, foreign, newer. Reads the first pages only. `shownName` is what the
// sentence calls the file; a private copy speaks of its original.
void probeCaseFile(const QString &path, const QString &shownName);

// A rollback journal beside the file that a crashed or working writer left: the file itself is half
// written then.
bool hasHotJournal(const QString &path);

// Copies `from` to the new file `to` (0600). Throws Error where the disk is full or `from` cannot be
// read; reports progress between the two marks and stops when cancelled.
void copyFile(const QString &from, const QString &to, const Progress &progress, int fromPermille, int toPermille);

// What a working copy that cannot be made deserves: no room, or no right to write.
[[noreturn]] void cannotCopy(FileFault fault);

// The name of a file without its folder, for sentences.
QString fileName(const QString &path);

} // namespace clmrs
