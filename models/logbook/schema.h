// The file of a logbook: made, recognised, brought up to this program's version by numbered scripts
// (resources/sql/logbook), a copy kept before each.
#pragma once

#include "models/logbook/logbook.h"

namespace clmrs {

inline constexpr std::uint32_t kLogbookId = 0x434C4D4C; // PRAGMA application_id, "CLML"
inline constexpr int kLogbookVersion = 2;               // PRAGMA user_version; the number of scripts

struct OpenedLogbook
{
    std::unique_ptr<Database> database;
    SchemaOutcome outcome;
};

// Throws Error and SqliteError; a file that is none of ours is not written to.
OpenedLogbook openLogbookFile(const LogbookOptions &options);

// The scripts after `fromVersion`, each in a transaction of its own that also sets the version.
void runScripts(Database &database, int fromVersion);
// A logbook of this version or an older one, by its own words; false for anything else. Throws SqliteError.
bool isLogbook(Database &database);
// Every promise of a connection to a logbook: write-ahead log, nothing lost on power failure, no traces of
// what was overwritten.
void configureLogbook(Database &database);

// A new, empty file for its owner alone; its folder is made where it is missing. Throws SqliteError.
void makeLogbookFile(const QString &path);
// `from` takes the place of `to`, on the disk for good. Throws SqliteError.
void replaceFile(const QString &from, const QString &to);
QString backupFolderOf(const LogbookOptions &options);
// A whole, checked copy under `name`; written beside it first, then renamed. Its path.
QString copyLogbook(Database &database, const QString &folder, const QString &name);

} // namespace clmrs
