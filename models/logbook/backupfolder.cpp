#include "models/logbook/backupfolder.h"

#include "models/logbook/schema.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clmrs {

namespace {

constexpr useconds_t kLockPause = 20'000; // microseconds between two looks at a lock
constexpr char kSuffix[] = ".logbook";
constexpr char kUnfinished[] = ".part";

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

void lockFolder(int fd, int waitMs)
{
    QElapsedTimer waited;
    waited.start();
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        if (waited.elapsed() >= waitMs)
            throw SqliteError(SqliteCode::busy, "backup folder");
        ::usleep(kLockPause);
    }
}

void syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (!isSynced)
        throw SqliteError(SqliteCode::inputOutput, "fsync");
}

} // namespace

QString backupFolderOf(const LogbookOptions &options)
{
    return options.backupFolder.isEmpty() ? QFileInfo(options.path).absolutePath() + QStringLiteral("/backups")
                                          : options.backupFolder;
}

BackupFolderLock::BackupFolderLock(const QString &folder, int waitMs)
{
    makePrivateFolder(folder);
    m_fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_fd < 0)
        throw SqliteError(SqliteCode::cannotOpen, "backup folder");
    try {
        lockFolder(m_fd, waitMs);
    } catch (...) {
        ::close(m_fd);
        throw;
    }
}

BackupFolderLock::~BackupFolderLock() { ::close(m_fd); }

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
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_finished).constData()) != 0)
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

QStringList everyCopy(const LogbookOptions &options)
{
    return QDir(backupFolderOf(options)).entryList({u'*' + QLatin1String(kSuffix)}, QDir::Files);
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
