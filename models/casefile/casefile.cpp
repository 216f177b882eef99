#include "models/casefile/casefile.h"

#include "models/casefile/privatefolder.h"
#include "models/casefile/reader.h"
#include "models/casefile/sourcefile.h"
#include "models/domain/fileids.h"
#include "models/sqlite/database.h"

#include <QFile>
#include <chrono>
#include <future>
#include <sqlite3.h>
#include <thread>

namespace clmrs {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr int kCopyTries = 6;
constexpr auto kCopyWait = 150ms; // times the number of tries so far
constexpr auto kFileTick = 20ms;  // the coarsest clock of a Linux kernel ticks every 10 ms
constexpr auto kDeadline = 300s;  // no honest file takes longer, on the slowest laptop
constexpr int kCopiedPermille = 200;
constexpr int kReadPermille = 850;
constexpr int kLoadedPermille = 900; // the rest is whoever works with the snapshot

// Turns SQLite's word for a failure into the sentence it deserves.
[[noreturn]] void refuse(const SqliteError &error, const QString &name, const Progress &progress)
{
    progress.stopIfCancelled();
    switch (error.primaryCode()) {
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 holds a value that is too large to be read safely. Ask whoever manages the sync what is in it."),
             {name}},
            error.what());
    case SQLITE_INTERRUPT:
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 took too long to read and was given up. Ask whoever manages the sync to look at the file."),
                     {name}},
                    error.what());
    default:
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 is damaged and cannot be read safely. Let the sync run again, then open it once more."),
                     {name}},
                    error.what());
    }
}

// The copy in this program's own folder; unlinked as soon as every connection to it is open, so that
// even a kill leaves no personal data behind.
class WorkingCopy
{
public:
    WorkingCopy(const QString &source, const QString &root, const Progress &progress)
        : m_name(fileName(source)), m_folder(root), m_path(m_folder.path(QStringLiteral("case.db")))
    {
        takeCopy(source, progress);
        probeCaseFile(m_path, m_name);
    }

    WalUse applyWal(const Progress &progress);
    Database open(const Progress &progress) const;
    void unlink() const { QFile::remove(m_path); }
    const QString &name() const { return m_name; }
    const SourceStamp &sourceStamp() const { return m_stamp; }

private:
    void takeCopy(const QString &source, const Progress &progress);
    bool copyOnce(const QString &source, const Progress &progress);
    QString heldWal() const { return m_path + QStringLiteral(".wal-held"); }
    bool walHolds(const std::array<std::int64_t, kTableCount> &without, const Progress &progress) const;

    QString m_name;
    PrivateFolder m_folder;
    QString m_path;
    SourceStamp m_stamp;
};

void WorkingCopy::takeCopy(const QString &source, const Progress &progress)
{
    for (int tries = 1; tries <= kCopyTries; ++tries) {
        if (copyOnce(source, progress))
            return;
        QFile::remove(m_path);
        QFile::remove(heldWal());
        const auto until = SteadyClock::now() + kCopyWait * tries;
        while (tries < kCopyTries && SteadyClock::now() < until) {
            progress.stopIfCancelled();
            std::this_thread::sleep_for(20ms);
        }
    }
    throw Error({QT_TRANSLATE_NOOP(
                     "clmrs", "%1 is being written by the sync right now. Wait until it has finished, then open it once more."),
                 {m_name}});
}

// A file's times move in ticks: what changed just now may change again within its tick and look the same.
void outlastTick(const FileStamp &stamp)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto settled = std::chrono::nanoseconds(std::max(stamp.modifiedNs, stamp.changedNs)) + kFileTick;
    if (settled > now)
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(settled - now, kFileTick));
}

// False where the source moved while it was copied.
bool WorkingCopy::copyOnce(const QString &source, const Progress &progress)
{
    m_stamp = sourceStampOf(source);
    for (const FileStamp &stamp : {m_stamp.database, m_stamp.wal, m_stamp.journal})
        outlastTick(stamp);
    probeCaseFile(source, m_name);
    if (hasHotJournal(source))
        return false;
    copyFile(source, m_path, progress, 0, kCopiedPermille);
    const bool walCounts = m_stamp.wal.exists && m_stamp.wal.modifiedNs >= m_stamp.database.modifiedNs;
    if (walCounts)
        copyFile(source + QStringLiteral("-wal"), heldWal(), progress, kCopiedPermille, kCopiedPermille);
    return sourceStampOf(source) == m_stamp && stampOf(m_path).size == m_stamp.database.size;
}

Database WorkingCopy::open(const Progress &progress) const
{
    Database database = Database::openImmutable(m_path.toStdString());
    const auto deadline = SteadyClock::now() + kDeadline;
    database.setInterruptCheck([&progress, deadline] { return progress.isCancelled() || SteadyClock::now() > deadline; });
    database.distrust();
    return database;
}

// The write-ahead log is tried on a second copy; only where it holds does that copy take over
// (CASE_DATABASE.md, "journal").
WalUse WorkingCopy::applyWal(const Progress &progress)
{
    if (!m_stamp.wal.exists)
        return WalUse::none;
    if (!QFile::exists(heldWal()))
        return WalUse::leftAside;
    Database plain = open(progress);
    std::array<std::int64_t, kTableCount> without{};
    try {
        without = countRows(plain);
    } catch (const SqliteError &) {
        progress.stopIfCancelled(); // a file that only its log completes: anything is more than nothing
    }
    const QString merged = m_folder.path(QStringLiteral("merged.db"));
    if (!walHolds(without, progress)) {
        for (const char *left : {"", "-wal", "-shm", "-journal"})
            QFile::remove(merged + QLatin1String(left));
        progress.stopIfCancelled();
        return WalUse::leftAside;
    }
    if (!QFile::remove(m_path) || !QFile::rename(merged, m_path))
        cannotCopy(lastFault());
    return WalUse::used;
}

// Frames of the log that SQLite itself trusts; a log without any adds nothing.
std::int64_t framesIn(Database &database)
{
    Statement checkpoint(database, "PRAGMA wal_checkpoint(PASSIVE)");
    return checkpoint.step() ? std::max<std::int64_t>(0, checkpoint.cell(1).integer()) : 0;
}

bool isCaseDatabase(Database &database)
{
    return database.integer("PRAGMA application_id") == kCaseFileId && database.integer("PRAGMA user_version") == kFormatVersion;
}

bool WorkingCopy::walHolds(const std::array<std::int64_t, kTableCount> &without, const Progress &progress) const
{
    const QString merged = m_folder.path(QStringLiteral("merged.db"));
    copyFile(m_path, merged, progress, kCopiedPermille, kCopiedPermille);
    QFile::rename(heldWal(), merged + QStringLiteral("-wal"));
    try {
        Database database = Database::openWritable(merged.toStdString());
        const auto deadline = SteadyClock::now() + kDeadline;
        database.setInterruptCheck([&progress, deadline] { return progress.isCancelled() || SteadyClock::now() > deadline; });
        database.acceptUnknownCollations();
        database.run("PRAGMA locking_mode = EXCLUSIVE"); // no shared-memory file
        database.run("PRAGMA trusted_schema = OFF");
        database.run("PRAGMA cell_size_check = ON");
        database.run("PRAGMA ignore_check_constraints = ON"); // a foreign CHECK says nothing about the log
        if (database.text("PRAGMA quick_check(1)") != "ok" || framesIn(database) == 0 || !isCaseDatabase(database))
            return false;
        const auto with = countRows(database);
        for (std::size_t i = 0; i < kTableCount; ++i) {
            if (with[i] < without[i])
                return false;
        }
        database.run("PRAGMA wal_checkpoint(TRUNCATE)");
        database.run("PRAGMA journal_mode = DELETE");
        return true;
    } catch (const SqliteError &) {
        return false;
    }
}

class SqliteFullCheck final : public FullCheck
{
public:
    SqliteFullCheck(Database database, std::shared_ptr<WorkingCopy> copy)
        : m_copy(std::move(copy)), m_database(std::move(database))
    {
    }

    bool isSound(const Progress &progress) override
    {
        m_database.setInterruptCheck([&progress] { return progress.isCancelled(); });
        try {
            return m_database.text("PRAGMA integrity_check(1)") == "ok" || m_database.metUnknownCollation();
        } catch (const SqliteError &) {
            progress.stopIfCancelled();
            return false;
        }
    }

private:
    std::shared_ptr<WorkingCopy> m_copy; // outlives the connection
    Database m_database;
};

bool passesQuickCheck(Database &database) { return database.text("PRAGMA quick_check(1)") == "ok"; }

// The check and the reading share no connection, so they run side by side; nothing that was read
// leaves here before the check has passed.
std::shared_ptr<CaseSnapshot> readChecked(Database &reading, Database &checking, const WorkingCopy &copy, Moment now,
                                          const Progress &progress)
{
    auto check = std::async(std::launch::async, [&checking] { return passesQuickCheck(checking); });
    auto snapshot = std::make_shared<CaseSnapshot>();
    std::exception_ptr failure;
    try {
        readTables(reading, *snapshot, copy.name(), now, progress, kCopiedPermille, kReadPermille);
    } catch (...) {
        failure = std::current_exception();
    }
    progress.at({QT_TRANSLATE_NOOP("clmrs", "Checking the case file")}, kReadPermille);
    const bool sound = check.get(); // a damaged file is called damaged, whatever reading it gave
    if (!sound)
        throw SqliteError(SQLITE_CORRUPT, "quick_check");
    if (failure)
        std::rethrow_exception(failure);
    return snapshot;
}

} // namespace

LoadedCase loadCaseFile(const QString &path, const LoadOptions &options, const Progress &progress)
{
    const QString name = fileName(path);
    probeCaseFile(path, name);
    try {
        auto copy = std::make_shared<WorkingCopy>(
            path, options.privateRoot.isEmpty() ? PrivateFolder::defaultRoot() : options.privateRoot, progress);
        const WalUse wal = copy->applyWal(progress);
        Database reading = copy->open(progress);
        Database checking = copy->open(progress);
        Database later = copy->open(progress);
        copy->unlink();
        auto snapshot = readChecked(reading, checking, *copy, options.clock(), progress);
        snapshot->wal = wal;
        if (snapshot->asOfSource == AsOfSource::fileTime)
            snapshot->asOf = Moment::fromSeconds(copy->sourceStamp().database.modifiedNs / 1'000'000'000);
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Checking the case file")}, kLoadedPermille);
        const SourceStamp stamp = copy->sourceStamp();
        return {std::move(snapshot), std::make_shared<SqliteFullCheck>(std::move(later), std::move(copy)), stamp};
    } catch (const SqliteError &error) {
        refuse(error, name, progress);
    } catch (const std::bad_alloc &) {
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is too large for the memory of this computer."), {name}});
    } catch (const std::length_error &) {
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is too large for the memory of this computer."), {name}});
    }
}

} // namespace clmrs
