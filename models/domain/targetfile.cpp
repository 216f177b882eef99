#include "models/domain/targetfile.h"

#include "models/domain/sentence.h"

#include <QFile>

namespace clmrs {

namespace {

// QSaveFile (Qt 6.4) commits a file whose last block went in only in part, as on a disk that fills up.
class WholeSaveFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QSaveFile::writeData(data, size);
        if (written != size)
            cancelWriting();
        return written;
    }
};

} // namespace

void cannotWrite(const QString &path)
{
    throw Error(
        {QT_TRANSLATE_NOOP(
             "clmrs", "%1 cannot be written. Check that the folder is there, that you may write in it and that there is room."),
         {path}});
}

TargetFile::TargetFile(const QString &path, const QString &shown)
    : m_shown(shown.isEmpty() ? path : shown), m_file(std::make_unique<WholeSaveFile>(path))
{
    if (!m_file->open(QIODevice::WriteOnly))
        cannotWrite(m_shown);
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void TargetFile::finish()
{
    if (!m_file->commit())
        cannotWrite(m_shown);
}

} // namespace clmrs
