#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <sqlite3.h>

namespace clmrs {

namespace {

constexpr qsizetype kBackupsKept = 10;

QString momentName(Moment moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.seconds(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'Z'"));
}

// A backup that holds: ours, of a version we know, whole. Throws Error.
Database openBackup(const QString &path)
{
    Database backup = Database::openImmutable(path.toStdString());
    if (!isLogbook(backup) || backup.integer("PRAGMA user_version").value_or(0) > kLogbookVersion ||
        backup.text("PRAGMA integrity_check(1)") != "ok")
        throw SqliteError(SQLITE_NOTADB, "backup");
    return backup;
}

} // namespace

QStringList Logbook::backups() const
{
    const QDir folder(backupFolderOf(m_options));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("logbook-*.logbook")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

void Logbook::pruneBackups()
{
    const QStringList all = backups();
    for (const QString &path : all.mid(kBackupsKept))
        QFile::remove(path);
}

QString Logbook::backUp()
{
    QString path = guarded(m_options.path, [this] {
        const QString name = QStringLiteral("logbook-") + momentName(m_options.clock());
        return copyLogbook(*m_database, backupFolderOf(m_options), name);
    });
    pruneBackups();
    return path;
}

void Logbook::restore(const QString &backup)
{
    const Database checked = guarded(backup, [&] { return openBackup(backup); });
    guarded(m_options.path, [&] {
        copyLogbook(*m_database, backupFolderOf(m_options), QStringLiteral("before-restore-") + momentName(m_options.clock()));
        Database from = Database::openImmutable(backup.toStdString());
        from.copyInto(*m_database);
        configureLogbook(*m_database);
        runScripts(*m_database, static_cast<int>(m_database->integer("PRAGMA user_version").value_or(0)));
        m_undo.clear();
        m_codec = SealCodec();
        readProtection();
    });
}

} // namespace clmrs
