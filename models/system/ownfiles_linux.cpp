#include "models/system/ownfiles.h"

#include <QFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clmrs {

FileFault lastFault()
{
    switch (errno) {
    case 0:
        return FileFault::none;
    case EEXIST:
        return FileFault::exists;
    case ENOSPC:
    case EDQUOT:
        return FileFault::noRoom;
    case EROFS:
        return FileFault::readOnly;
    default:
        return FileFault::other;
    }
}

FileFault makeOwnFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return lastFault();
    ::close(fd);
    return FileFault::none;
}

FileFault makeOwnFolder(const QString &path)
{
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 ? FileFault::none : lastFault();
}

bool keepToOwner(const QString &folder) { return ::chmod(QFile::encodeName(folder).constData(), 0700) == 0; }

bool writeThrough(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isThrough = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return isThrough;
}

bool replaceFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace clmrs
