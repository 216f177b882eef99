#include "support/files.h"

#include <QFile>
#include <stdexcept>

namespace clmrs {

namespace {

[[noreturn]] void cannot(const char *what, const QString &path)
{
    throw std::runtime_error(std::string("cannot ") + what + ' ' + path.toStdString());
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        cannot("read", path);
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path); // a file written over is flushed to the disk by some file systems
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        cannot("write", path);
}

} // namespace clmrs
