#include "models/domain/targetfile.h"

#include "models/domain/sentence.h"

#include <QFileInfo>

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

bool isDatabase(const QString &path)
{
    constexpr QByteArrayView kDatabase("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kDatabase.size()) == kDatabase;
}

// A case file, a logbook, or what SQLite keeps beside one.
bool isOfDatabase(const QString &path)
{
    if (isDatabase(path))
        return true;
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        if (path.endsWith(ending) && isDatabase(path.chopped(ending.size())))
            return true;
    }
    return false;
}

// QSaveFile would put a file in the place of a device or a pipe, too.
void requireReplaceable(const QString &path, const QString &shown)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is no ordinary file and is left as it is. Choose the name of a file."), {shown}});
    if (there.exists() && isOfDatabase(path))
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is a database, such as a case file or a logbook, and is never written over. "
                                                "Choose another name."),
                     {shown}});
}

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
    requireReplaceable(path, m_shown);
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
