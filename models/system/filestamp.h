// Whether a file is still the one that was looked at.
#pragma once

#include <QString>
#include <cstdint>

namespace clmrs {

// What changes when a file is written or replaced. Nanoseconds since the epoch, bytes.
struct FileStamp
{
    bool exists = false;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modifiedNs = 0;
    std::int64_t changedNs = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

FileStamp stampOf(const QString &path);

} // namespace clmrs
