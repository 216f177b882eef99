#include "models/logbook/schema.h"

#include "models/logbook/faults.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clmrs {

namespace {

constexpr std::string_view kMagic = "SQLite format 3";

std::string scriptOf(int version)
{
    QFile script(QStringLiteral(":/sql/logbook/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
    if (!script.open(QIODevice::ReadOnly))
        throw SqliteError(SQLITE_INTERNAL, "no script");
    return script.readAll().toStdString();
}

[[noreturn]] void notOurs(const QString &path)
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is not a logbook of this program. Choose another file."), {logbookName(path)}});
}

// Before SQLite touches it: what is there must be a database, or nothing.
void probeLogbook(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw SqliteError(SQLITE_CANTOPEN, "probe");
    const QByteArray start = file.read(qsizetype(kMagic.size()));
    if (!start.isEmpty() && start != QByteArray(kMagic.data(), qsizetype(kMagic.size())))
        notOurs(path);
}

// An empty file beside backups is what is left of a logbook, not a new one.
void requireNothingLost(const LogbookOptions &options)
{
    if (!QDir(backupFolderOf(options)).entryList({QStringLiteral("*.logbook")}, QDir::Files).isEmpty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is empty although there are backups of it. Restore it from the latest backup "
                                                "(menu Logbook, Restore)."),
                     {logbookName(options.path)}});
}

bool hasTables(Database &database) { return database.integer("SELECT count(*) FROM sqlite_schema").value_or(0) > 0; }

int versionOf(Database &database) { return static_cast<int>(database.integer("PRAGMA user_version").value_or(0)); }

SchemaOutcome migrate(Database &database, const LogbookOptions &options)
{
    const int version = versionOf(database);
    if (version > kLogbookVersion)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is of version %2, and this program knows versions up to %3. Use the newer "
                                                "program."),
                     {logbookName(options.path), QString::number(version), QString::number(kLogbookVersion)}});
    if (version == kLogbookVersion)
        return SchemaOutcome::current;
    copyLogbook(database, backupFolderOf(options),
                QStringLiteral("before-version-%1-%2").arg(kLogbookVersion).arg(options.clock().seconds()));
    runScripts(database, version);
    return SchemaOutcome::migrated;
}

void syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 || ::fsync(fd) != 0) {
        if (fd >= 0)
            ::close(fd);
        throw SqliteError(SQLITE_IOERR, "fsync");
    }
    ::close(fd);
}

} // namespace

void runScripts(Database &database, int fromVersion)
{
    for (int version = fromVersion + 1; version <= kLogbookVersion; ++version) {
        Transaction transaction(database);
        if (versionOf(database) >= version) // another program was quicker
            continue;
        if (version == 1)
            database.run("PRAGMA application_id = " + std::to_string(kLogbookId));
        database.run(scriptOf(version));
        database.run("PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    }
}

bool isLogbook(Database &database) { return database.integer("PRAGMA application_id") == kLogbookId && versionOf(database) >= 1; }

void configureLogbook(Database &database)
{
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA secure_delete = ON");
    database.run("PRAGMA trusted_schema = OFF");
    database.run("PRAGMA cell_size_check = ON");
}

OpenedLogbook openLogbookFile(const LogbookOptions &options)
{
    const bool isNew = QFileInfo(options.path).size() == 0 && !QFileInfo(options.path).isDir();
    if (isNew) {
        requireNothingLost(options);
        makeLogbookFile(options.path);
    }
    probeLogbook(options.path);
    auto database = std::make_unique<Database>(Database::openWritable(options.path.toStdString()));
    database->setBusyTimeout(options.busyMs);
    if (!hasTables(*database)) {
        if (!isNew)
            notOurs(options.path);
        runScripts(*database, 0);
        configureLogbook(*database);
        return {std::move(database), SchemaOutcome::created};
    }
    if (!isLogbook(*database))
        notOurs(options.path);
    if (database->text("PRAGMA quick_check(1)") != "ok")
        throw SqliteError(SQLITE_CORRUPT, "quick_check");
    const SchemaOutcome outcome = migrate(*database, options);
    configureLogbook(*database);
    return {std::move(database), outcome};
}

// Made empty, for its owner alone; a folder that is missing is made for its owner alone too.
void makeLogbookFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        ::chmod(QFile::encodeName(folder).constData(), 0700);
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        throw SqliteError(errno == EROFS ? SQLITE_READONLY : errno == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN, "open");
    ::close(fd);
}

void replaceFile(const QString &from, const QString &to)
{
    syncToDisk(from);
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw SqliteError(SQLITE_IOERR, "rename");
    syncToDisk(QFileInfo(to).absolutePath());
}

QString backupFolderOf(const LogbookOptions &options)
{
    return options.backupFolder.isEmpty() ? QFileInfo(options.path).absolutePath() + QStringLiteral("/backups")
                                          : options.backupFolder;
}

QString copyLogbook(Database &database, const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name + QStringLiteral(".logbook");
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished); // of a program that was killed
    makeLogbookFile(unfinished);
    try {
        {
            Database copy = Database::openWritable(unfinished.toStdString());
            database.copyInto(copy);
            copy.run("PRAGMA journal_mode = DELETE"); // one file, whole by itself
            if (copy.text("PRAGMA quick_check(1)") != "ok")
                throw SqliteError(SQLITE_CORRUPT, "quick_check");
        }
        replaceFile(unfinished, path);
    } catch (...) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        throw;
    }
    return path;
}

} // namespace clmrs
