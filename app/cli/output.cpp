#include "app/cli/output.h"

#include "models/domain/sentence.h"

#include <cstdio>

namespace clmrs {

namespace {

[[noreturn]] void cannotWrite(const QString &path)
{
    if (path.isEmpty())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The result cannot be written to standard output. Is there room on the disk?"), {}});
    throw Error(
        {QT_TRANSLATE_NOOP(
             "clmrs", "%1 cannot be written. Check that the folder is there, that you may write in it and that there is room."),
         {path}});
}

} // namespace

Output::Output(const QString &path) : m_path(path)
{
    if (path.isEmpty()) {
        auto out = std::make_unique<QFile>();
        if (!out->open(stdout, QIODevice::WriteOnly))
            cannotWrite(path);
        m_device = std::move(out);
        return;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        cannotWrite(path);
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_device = std::move(file);
}

void Output::finish()
{
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    const bool written = file ? file->commit() : m_device->flush() && m_device->error() == QFileDevice::NoError;
    if (!written)
        cannotWrite(m_path);
}

} // namespace clmrs
