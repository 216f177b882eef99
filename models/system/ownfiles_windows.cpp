#include "models/system/ownfiles.h"

#include <QDir>
#include <QFileInfo>
#include <windows.h>

namespace clmrs {

namespace {

std::wstring nativeName(const QString &path) { return QDir::toNativeSeparators(path).toStdWString(); }

} // namespace

FileFault lastFault()
{
    switch (GetLastError()) {
    case ERROR_SUCCESS:
        return FileFault::none;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return FileFault::exists;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return FileFault::noRoom;
    case ERROR_WRITE_PROTECT:
        return FileFault::readOnly;
    default:
        return FileFault::other;
    }
}

// Whoever else may read it is said by the folder: those of a user's profile are theirs alone.
FileFault makeOwnFile(const QString &path)
{
    const HANDLE file = CreateFileW(nativeName(path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastFault();
    CloseHandle(file);
    return FileFault::none;
}

FileFault makeOwnFolder(const QString &path)
{
    return CreateDirectoryW(nativeName(path).c_str(), nullptr) ? FileFault::none : lastFault();
}

bool keepToOwner(const QString &folder) { return QFileInfo(folder).isDir(); }

// The names in a folder are written with the file: replaceFile() asks for it.
bool writeThrough(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const HANDLE file =
        CreateFileW(nativeName(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool isThrough = FlushFileBuffers(file);
    CloseHandle(file);
    return isThrough;
}

bool replaceFile(const QString &from, const QString &to)
{
    return MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

} // namespace clmrs
