#include "models/logbook/backupfolder.h"
#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/logstore.h"
#include "models/logbook/schema.h"
#include "models/logbook/seats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <optional>

namespace clmrs {

namespace {

constexpr int kBackupsKept = 10;
constexpr QLatin1String kBackup("logbook-");
constexpr QLatin1String kBeforeRestore("before-restore-");
constexpr QLatin1String kLost("lost-");

[[noreturn]] void damagedBackup(const QString &path)
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The backup %1 is damaged, so nothing was restored. Choose another backup."),
                 {logbookName(path)}});
}

// What a backup holds, brought up to this version, with the audit row of its restoring, in memory: whatever is wrong with it is
// found before anything is written. Throws Error and SqliteError.
Database contentOf(const QString &path, const Hand &hand, Moment at)
{
    Database content = Database::openWritable(":memory:");
    Database backup = Database::openImmutable(path.toStdString());
    requireLogbook(backup, path);
    if (backup.text("PRAGMA integrity_check(1)") != "ok")
        damagedBackup(path);
    backup.copyInto(content);
    runScripts(content);
    // Of a lost logbook nobody can say who sits there: the backup can.
    LogStore(content, SealCodec()).auditWhole(kDoneRestore, hand.author.isNull() ? seatedAt(content, hand.origin) : hand, at);
    return content;
}

Database checkedBackup(const QString &path, const Hand &hand, Moment at)
{
    return guarded(path, [&] {
        try {
            return contentOf(path, hand, at);
        } catch (const SqliteError &error) {
            if (error.is(SqliteCode::corrupt))
                damagedBackup(path);
            throw;
        }
    });
}

void moveAside(const QString &path, const QString &aside)
{
    if (QFileInfo(path).size() == 0)
        QFile::remove(path);
    for (const char *part : {"", "-wal", "-journal"}) {
        const QString from = path + QLatin1String(part);
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + QLatin1String(part)))
            throw SqliteError(SqliteCode::inputOutput, "rename");
    }
    QFile::remove(path + QStringLiteral("-shm"));
}

// A name that no file has: what is lost may be lost twice in a second.
QString freeName(const QString &folder, const QString &prefix)
{
    for (int number = 1;; ++number) {
        QString path = folder + u'/' + prefix + QString::number(number) + QStringLiteral(".logbook");
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

QStringList Logbook::backups() const { return backupsOf(m_options); }

QStringList Logbook::backupsOf(const LogbookOptions &options) { return copiesOf(options, kBackup); }

QString Logbook::backUp()
{
    forgetTraces();
    return guarded(m_options.path, [this] {
        const BackupFolderLock lock(backupFolderOf(m_options), m_options.busyMs);
        prune(m_options, kBackup, kBackupsKept); // one too many was left where the power went before it could be let go
        QString path = copyLogbook(*m_database, m_options, kBackup);
        prune(m_options, kBackup, kBackupsKept);
        return path;
    });
}

bool Logbook::isBackedUp()
{
    const auto lastChange = [](Database &database) { return database.text("SELECT coalesce(max(number), 0) FROM audit"); };
    return guarded(m_options.path, [&] {
        const std::string last = lastChange(*m_database);
        const QStringList copies = backups();
        if (copies.isEmpty())
            return last == "0";
        try {
            Database copy = Database::openImmutable(copies.front().toStdString());
            return lastChange(copy) == last;
        } catch (const SqliteError &) { // no copy that anybody could restore
            return false;
        }
    });
}

// Every other copy goes: they hold words that were sealed since.
void Logbook::replaceBackups()
{
    const QString own = backupFolderOf(m_options);
    const BackupFolderLock lock(own, m_options.busyMs);
    const QString fresh = copyLogbook(*m_database, m_options, kBackup);
    for (const QString &path : everyCopy(*m_database, m_options)) {
        if (path == fresh)
            continue;
        const QString folder = QFileInfo(path).absolutePath();
        std::optional<BackupFolderLock> anothers; // of the folder of all
        if (QDir(folder) != QDir(own))
            anothers.emplace(folder, m_options.busyMs);
        for (const char *part : {"", "-wal", "-journal"}) { // a lost one may have them
            const QString file = path + QLatin1String(part);
            if (QFileInfo::exists(file) && !QFile::remove(file))
                throw SqliteError(SqliteCode::permission, "remove");
        }
    }
}

void Logbook::restore(const QString &backup, const Hand &hand)
{
    Database content = checkedBackup(backup, hand, m_options.clock());
    guarded(m_options.path, [&] {
        const BackupFolderLock lock(backupFolderOf(m_options), m_options.busyMs);
        prune(m_options, kBeforeRestore, kBackupsKept);
        copyLogbook(*m_database, m_options, kBeforeRestore);
        content.copyInto(*m_database);
        prune(m_options, kBeforeRestore, kBackupsKept);
        m_undo.clear();
        m_wrapped.clear();
        m_codec = SealCodec();
        readProtection();
    });
}

void Logbook::replaceLost(const LogbookOptions &options, const QString &backup, const Hand &hand)
{
    Database content = checkedBackup(backup, hand, options.clock());
    guarded(options.path, [&] {
        const QString folder = backupFolderOf(options);
        const BackupFolderLock lock(folder, options.busyMs);
        UnfinishedFile file(options.path);
        {
            Database copy = file.open();
            content.copyInto(copy);
        }
        moveAside(options.path, freeName(folder, kLost));
        file.finish();
    });
}

} // namespace clmrs
