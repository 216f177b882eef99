#include "models/logbook/backupfolder.h"

#include "models/logbook/schema.h"
#include "models/logbook/words.h"
#include "models/system/ownfiles.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimeZone>
#include <algorithm>
#include <set>

namespace clmrs {

namespace {

constexpr unsigned long kLockPause = 20; // milliseconds between two looks at a lock
constexpr char kSuffix[] = ".logbook";
constexpr char kUnfinished[] = ".part";
const QString kUsualName = QStringLiteral("supervisor.logbook");
const QString kUsualFolder = QStringLiteral("backups");

QString momentFormat() { return QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'Z'"); }

QString momentName(Moment moment) { return QDateTime::fromSecsSinceEpoch(moment.seconds(), Qt::UTC).toString(momentFormat()); }

std::optional<Moment> momentOf(const QString &name, const QString &prefix)
{
    const QString stamp = name.mid(prefix.size()).chopped(qsizetype(sizeof kSuffix - 1));
    QDateTime read = QDateTime::fromString(stamp, momentFormat());
    read.setTimeSpec(Qt::UTC);
    return read.isValid() ? std::optional(Moment::fromSeconds(read.toSecsSinceEpoch())) : std::nullopt;
}

// Names of copies of the prefix, the latest first.
QStringList namesOf(const QDir &folder, const QString &prefix)
{
    QStringList names = folder.entryList({prefix + u'*' + QLatin1String(kSuffix)}, QDir::Files);
    names.removeIf([&](const QString &name) { return !momentOf(name, prefix); });
    std::sort(names.begin(), names.end(), std::greater<>());
    return names;
}

QString nextName(const QDir &folder, const QString &prefix, Moment now)
{
    const QStringList former = namesOf(folder, prefix);
    if (!former.isEmpty())
        now = std::max(now, Moment::fromSeconds(momentOf(former.front(), prefix)->seconds() + 1));
    return prefix + momentName(now) + QLatin1String(kSuffix);
}

QString formerFolderOf(const LogbookOptions &options) { return QFileInfo(options.path).absolutePath() + u'/' + kUsualFolder; }

QStringList logbooksIn(const QDir &folder)
{
    QStringList paths;
    for (const QString &name : folder.entryList({u'*' + QLatin1String(kSuffix)}, QDir::Files))
        paths.append(folder.filePath(name));
    return paths;
}

// By which a logbook and its copies know one another; "": it is no logbook that can be read.
std::string keyIn(const QString &path)
{
    try {
        Database copy = Database::openImmutable(path.toStdString());
        requireLogbook(copy, path);
        return metaValue(copy, kPseudonymKey);
    } catch (const std::runtime_error &) {
        return {};
    }
}

// Copies of this logbook that former programs put into the folder of all: paths.
QStringList copiesAmongOthers(Database &database, const LogbookOptions &options)
{
    const QDir former(formerFolderOf(options));
    const std::string key = metaValue(database, kPseudonymKey);
    if (former == QDir(backupFolderOf(options)) || key.empty())
        return {};
    QStringList paths = logbooksIn(former);
    paths.removeIf([&](const QString &path) { return keyIn(path) != key; });
    return paths;
}

void syncToDisk(const QString &path)
{
    if (!writeThrough(path))
        throw SqliteError(SqliteCode::inputOutput, "fsync");
}

} // namespace

QString backupFolderOf(const LogbookOptions &options)
{
    if (!options.backupFolder.isEmpty())
        return options.backupFolder;
    const QFileInfo file(options.path);
    const QString name = file.fileName();
    return file.absolutePath() + u'/' + (name == kUsualName ? kUsualFolder : name + u'-' + kUsualFolder);
}

void takeOverFormerBackups(Database &database, const LogbookOptions &options)
{
    const QStringList former = copiesAmongOthers(database, options);
    if (former.isEmpty())
        return;
    const QDir own(backupFolderOf(options));
    const BackupFolderLock lock(formerFolderOf(options), options.busyMs);
    makePrivateFolder(own.path());
    for (const QString &path : former)
        QFile::rename(path, own.filePath(QFileInfo(path).fileName())); // never over another; what stays is reached by everyCopy()
}

QStringList copiesOfNobody(const LogbookOptions &options)
{
    const QFileInfo file(options.path);
    const QDir former(formerFolderOf(options));
    if (former == QDir(backupFolderOf(options)))
        return {};
    std::set<std::string> present;
    for (const QString &path : logbooksIn(file.absoluteDir()))
        present.insert(keyIn(path));
    QStringList paths = logbooksIn(former);
    paths.removeIf([&](const QString &path) {
        const std::string key = keyIn(path);
        return key.empty() || present.contains(key);
    });
    return paths;
}

BackupFolderLock::BackupFolderLock(const QString &folder, int waitMs)
{
    makePrivateFolder(folder);
    m_lock = std::make_unique<FileLock>(folder, FileLock::On::folder);
    if (!m_lock->isOpen())
        throw SqliteError(SqliteCode::cannotOpen, "backup folder");
    QElapsedTimer waited;
    waited.start();
    while (m_lock->tryTake() == FileLock::Taking::heldByAnother) {
        if (waited.elapsed() >= waitMs)
            throw SqliteError(SqliteCode::busy, "backup folder");
        QThread::msleep(kLockPause);
    }
}

UnfinishedFile::UnfinishedFile(const QString &finished) : m_finished(finished), m_path(finished + QLatin1String(kUnfinished))
{
    QFile::remove(m_path);
    makeLogbookFile(m_path);
}

UnfinishedFile::~UnfinishedFile()
{
    for (const char *beside : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(beside));
}

Database UnfinishedFile::open() const
{
    Database database = Database::openWritable(m_path.toStdString());
    database.run("PRAGMA journal_mode = MEMORY"); // where it fails, the whole file goes
    database.run("PRAGMA temp_store = MEMORY");
    database.run("PRAGMA secure_delete = ON");
    return database;
}

void UnfinishedFile::finish()
{
    {
        Database database = Database::openWritable(m_path.toStdString());
        if (database.text("PRAGMA journal_mode = DELETE") != "delete") // one file, whole by itself
            throw SqliteError(SqliteCode::inputOutput, "journal_mode");
        if (database.text("PRAGMA quick_check(1)") != "ok")
            throw SqliteError(SqliteCode::corrupt, "quick_check");
    }
    syncToDisk(m_path);
    if (!replaceFile(m_path, m_finished))
        throw SqliteError(SqliteCode::inputOutput, "rename");
    syncToDisk(QFileInfo(m_finished).absolutePath());
}

QString copyLogbook(Database &database, const LogbookOptions &options, const QString &prefix)
{
    const QDir folder(backupFolderOf(options));
    QString path = folder.filePath(nextName(folder, prefix, options.clock()));
    UnfinishedFile file(path);
    {
        Database copy = file.open();
        database.copyInto(copy);
    }
    file.finish();
    return path;
}

QStringList copiesOf(const LogbookOptions &options, const QString &prefix)
{
    const QDir folder(backupFolderOf(options));
    QStringList paths;
    for (const QString &name : namesOf(folder, prefix))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList ownCopies(const LogbookOptions &options) { return logbooksIn(QDir(backupFolderOf(options))); }

QStringList everyCopy(Database &database, const LogbookOptions &options)
{
    return ownCopies(options) + copiesAmongOthers(database, options);
}

void prune(const LogbookOptions &options, const QString &prefix, int kept)
{
    for (const QString &path : copiesOf(options, prefix).mid(kept))
        QFile::remove(path);
}

void sweepUnfinished(const LogbookOptions &options)
{
    for (const char *beside : {".part", ".part-journal", ".part-wal", ".part-shm"})
        QFile::remove(options.path + QLatin1String(beside)); // of a lost logbook that was replaced
    QDir folder(backupFolderOf(options));
    const QStringList left = folder.entryList({u'*' + QLatin1String(kUnfinished) + u'*'}, QDir::Files);
    if (left.isEmpty())
        return;
    try {
        const BackupFolderLock lock(folder.path(), 0);
        for (const QString &name : left)
            folder.remove(name);
    } catch (const SqliteError &) { // another program writes a backup; it sweeps its own
    }
}

} // namespace clmrs
