// The folder of the backups: copies that are whole or not there, names that grow whatever the clock says, and
// nothing left of a program that was killed while it wrote one.
#pragma once

#include "models/logbook/logbook.h"
#include "models/system/filelock.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace clmrs {

// Each logbook has its own, so that none prunes, offers or erases in the copies of another beside it: "backups" where it bears
// the name that the program gives, else "NAME.logbook-backups".
QString backupFolderOf(const LogbookOptions &options);
// Former programs put the copies of every logbook into "backups". Done at each opening: those that are this one's by its key come
// into its own folder. Nothing else there is touched.
void takeOverFormerBackups(Database &database, const LogbookOptions &options);
// Copies in "backups" of which no logbook beside it is the original: of one that is lost; paths.
QStringList copiesOfNobody(const LogbookOptions &options);

// While it lives no other program writes into the folder or sweeps it; the system lets go of it with the
// program. Where the file system knows no such locks, it holds nothing.
class BackupFolderLock
{
public:
    // Throws SqliteError: busy for longer than `waitMs`, or the folder cannot be made.
    BackupFolderLock(const QString &folder, int waitMs);

private:
    std::unique_ptr<FileLock> m_lock;
};

// A whole, checked copy of the database, written beside its place first, then renamed; its path.
// The name is `prefix` and the moment, or the second after the latest of that prefix: the latest is the last by
// name. The lock is held by the caller.
QString copyLogbook(Database &database, const LogbookOptions &options, const QString &prefix);
// Those that copyLogbook made with the prefix: paths, the latest first.
QStringList copiesOf(const LogbookOptions &options, const QString &prefix);
QStringList ownCopies(const LogbookOptions &options); // whatever its folder holds as a logbook: paths
// Wherever words of this logbook may lie: its own copies, and those that former programs put into
// the folder of all, where others lie beside it; paths. One of those that cannot be read is nobody's.
QStringList everyCopy(Database &database, const LogbookOptions &options);
// Removes copies of the prefix but the latest `kept`.
void prune(const LogbookOptions &options, const QString &prefix, int kept);

// A file beside `path` that is worked on until it takes its place; removed with all that SQLite made beside it
// where it did not.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &finished);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    Database open() const; // for writing, without a journal on the disk
    void finish();         // checks it; takes the place. Throws SqliteError

private:
    QString m_finished;
    QString m_path;
};

// Removes what killed programs left unfinished; does nothing while another program writes there.
void sweepUnfinished(const LogbookOptions &options);

} // namespace clmrs
