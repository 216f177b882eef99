#include "models/system/filestamp.h"

#include <QFile>
#include <sys/stat.h>

namespace clmrs {

FileStamp stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const auto nanoseconds = [](const timespec &time) { return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    return {true, status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

} // namespace clmrs
