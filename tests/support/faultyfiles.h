// A file system that a test makes fail: while it lives, every database of this process is read and written through
// it, and the k-th call that would change the disk fails. Whatever was not told to fail goes through.
#pragma once

namespace clmrs {

class FaultyFiles
{
public:
    FaultyFiles(); // becomes SQLite's default; only one at a time
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    // Counted from 1, from now on. `code` is SQLite's: of SQLITE_IOERR, calls of opening, writing, cutting, syncing and
    // deleting; of SQLITE_FULL, calls of writing.
    void failAt(int call, int code, bool everAfter);
    void heal();
    bool hasFailed() const; // since failAt
};

} // namespace clmrs
