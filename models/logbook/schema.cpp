#include "models/logbook/schema.h"

#include "models/domain/fileids.h"
#include "models/logbook/backupfolder.h"
#include "models/logbook/faults.h"
#include "models/system/ownfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace clmrs {

namespace {

constexpr unsigned long kModePause = 20; // milliseconds between two tries to change the journal mode

std::string scriptOf(int version)
{
    QFile script(QStringLiteral(":/sql/logbook/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
    if (!script.open(QIODevice::ReadOnly))
        throw SqliteError(SqliteCode::internal, "no script");
    return script.readAll().toStdString();
}

// Before SQLite may write: a file that is something else is not touched, nor anything made beside it. Asked
// through SQLite, because closing the file by other means would drop this process's locks on it.
// Beside a rollback journal only SQLite can tell what the file is, once it has rolled it back.
void probeLogbook(const QString &path)
{
    if (QFileInfo(path).isDir())
        throw SqliteError(SqliteCode::cannotOpen, "a folder");
    if (QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        return;
    try {
        Database database = Database::openImmutable(path.toStdString());
        requireLogbook(database, path);
    } catch (const SqliteError &error) {
        if (!error.is(SqliteCode::corrupt)) // may be whole again with its write-ahead log, after a kill
            throw;
    }
}

// An empty file beside backups is what is left of a logbook, not a new one.
void requireNothingLost(const LogbookOptions &options)
{
    if (!ownCopies(options).isEmpty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is empty although there are backups of it. Restore it from the latest backup "
                                                "(menu Logbook, Restore)."),
                     {logbookName(options.path)}});
    if (const QStringList copies = copiesOfNobody(options); !copies.isEmpty())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is empty, and the folder %2 has backups that may be of it. Put the latest of them "
                                        "in its place, or move them elsewhere to begin anew."),
             {logbookName(options.path), QFileInfo(copies.front()).absoluteDir().dirName()}});
}

SchemaOutcome migrate(Database &database, const LogbookOptions &options)
{
    if (versionOf(database) == kLogbookVersion)
        return SchemaOutcome::current;
    {
        const BackupFolderLock lock(backupFolderOf(options), options.busyMs);
        copyLogbook(database, options, QStringLiteral("before-version-%1-").arg(kLogbookVersion));
    }
    runScripts(database);
    return SchemaOutcome::migrated;
}

// Another program that opens the same new logbook is in the way for a moment.
void setWriteAheadLog(Database &database, int waitMs)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        try {
            database.run("PRAGMA journal_mode = WAL");
            return;
        } catch (const SqliteError &error) {
            if (!error.is(SqliteCode::busy) || waited.elapsed() >= waitMs)
                throw;
        }
        QThread::msleep(kModePause);
    }
}

// Every promise of a connection to a logbook: write-ahead log, nothing lost on power failure, no traces of what
// was overwritten, no words in temporary files.
void configureLogbook(Database &database, int waitMs)
{
    setWriteAheadLog(database, waitMs);
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA secure_delete = ON");
    database.run("PRAGMA temp_store = MEMORY");
    database.run("PRAGMA trusted_schema = OFF");
    database.run("PRAGMA cell_size_check = ON");
}

// No page at all: new, or what is left of a making that was killed.
bool isBlank(Database &database) { return database.integer("PRAGMA page_count").value_or(0) == 0; }

SchemaOutcome bringUp(Database &database, const LogbookOptions &options)
{
    if (isBlank(database)) {
        runScripts(database);
        return SchemaOutcome::created;
    }
    requireLogbook(database, options.path);
    if (database.text("PRAGMA quick_check(1)") != "ok")
        throw SqliteError(SqliteCode::corrupt, "quick_check");
    return migrate(database, options);
}

} // namespace

int versionOf(Database &database) { return static_cast<int>(database.integer("PRAGMA user_version").value_or(0)); }

void runScripts(Database &database)
{
    Transaction transaction(database);
    for (int version = versionOf(database) + 1; version <= kLogbookVersion; ++version) {
        if (version == 1)
            database.run("PRAGMA application_id = " + std::to_string(kLogbookId));
        database.run(scriptOf(version));
        database.run("PRAGMA user_version = " + std::to_string(version));
    }
    transaction.commit();
}

void requireLogbook(Database &database, const QString &path)
{
    const int version = versionOf(database);
    const auto application = database.integer("PRAGMA application_id");
    if (application == kCaseFileId)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is a case database, not a logbook. Choose another file."), {logbookName(path)}});
    if (application != kLogbookId || version < 1)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is not a logbook of this program. Choose another file."), {logbookName(path)}});
    if (version > kLogbookVersion)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is of version %2, and this program knows versions up to %3. Use the newer "
                                                "program."),
                     {logbookName(path), QString::number(version), QString::number(kLogbookVersion)}});
}

OpenedLogbook openLogbookFile(const LogbookOptions &options)
{
    const QFileInfo file(options.path);
    if (!file.exists() || (file.isFile() && file.size() == 0)) {
        requireNothingLost(options);
        makeLogbookFile(options.path);
    } else {
        probeLogbook(options.path);
    }
    auto database = std::make_unique<Database>(Database::openWritable(options.path.toStdString()));
    if (database->isReadOnly())
        throw SqliteError(SqliteCode::readOnly, "open");
    database->setBusyTimeout(options.busyMs);
    const SchemaOutcome outcome = bringUp(*database, options);
    configureLogbook(*database, options.busyMs);
    takeOverFormerBackups(*database, options);
    return {std::move(database), outcome};
}

void makePrivateFolder(const QString &folder)
{
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        keepToOwner(folder);
}

void makeLogbookFile(const QString &path)
{
    makePrivateFolder(QFileInfo(path).absolutePath());
    const FileFault fault = makeOwnFile(path);
    if (fault != FileFault::none && fault != FileFault::exists) // another program was quicker; not opened: closing drops locks
        throw SqliteError(fault == FileFault::readOnly ? SqliteCode::readOnly
                          : fault == FileFault::noRoom ? SqliteCode::full
                                                       : SqliteCode::cannotOpen,
                          "open");
}

} // namespace clmrs
