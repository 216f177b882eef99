#include "models/system/filestamp.h"

#include <QDir>
#include <windows.h>

namespace clmrs {

namespace {

std::uint64_t together(DWORD high, DWORD low) { return std::uint64_t(high) << 32 | low; }

// From 1601 in steps of 100 nanoseconds.
std::int64_t nanoseconds(const FILETIME &time)
{
    constexpr std::int64_t kEpoch = 116'444'736'000'000'000;
    return (std::int64_t(together(time.dwHighDateTime, time.dwLowDateTime)) - kEpoch) * 100;
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), FILE_READ_ATTRIBUTES,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                    FILE_FLAG_BACKUP_SEMANTICS, nullptr); // a folder, too
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION about{};
    const bool isKnown = GetFileInformationByHandle(file, &about);
    CloseHandle(file);
    if (!isKnown)
        return {};
    const std::int64_t written = nanoseconds(about.ftLastWriteTime);
    return {true,
            about.dwVolumeSerialNumber,
            together(about.nFileIndexHigh, about.nFileIndexLow),
            std::int64_t(together(about.nFileSizeHigh, about.nFileSizeLow)),
            written,
            written};
}

} // namespace clmrs
