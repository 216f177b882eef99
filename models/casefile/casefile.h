// The synced file in, a snapshot out: a private copy taken safely, opened defensively, checked, read
// (RELIABILITY.md). The one door to case files for both programs.
#pragma once

#include "models/casefile/sourcefile.h"
#include "models/domain/progress.h"
#include "models/records/casesnapshot.h"

#include <QString>
#include <memory>

namespace clmrs {

struct LoadOptions
{
    QString privateRoot; // where working copies go; empty: this user's own folder
    Clock clock = computerClock;
};

// SQLite's full check of the working copy that a snapshot was read from; seconds on a large file, so
// it is run after the snapshot is on screen. The copy is gone when the last owner lets go.
class FullCheck
{
public:
    virtual ~FullCheck() = default;
    // False: damage that the quick check does not see, so the file should be fetched again.
    // Throws Cancelled.
    virtual bool isSound(const Progress &progress) = 0;
};

struct LoadedCase
{
    std::shared_ptr<const CaseSnapshot> snapshot;
    std::shared_ptr<FullCheck> fullCheck;
    SourceStamp stamp; // of the file at the path when it was copied
};

// Throws Error with one sentence for whatever is wrong with the file, and Cancelled. What stood in
// the folder is only read; nothing is written or left there.
LoadedCase loadCaseFile(const QString &path, const LoadOptions &options, const Progress &progress);

} // namespace clmrs
