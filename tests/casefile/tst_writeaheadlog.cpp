// A write-ahead log beside the synced file: used where it is not older, holds, and takes no row away;
// left aside otherwise, and said so (CASE_DATABASE.md, "journal").
#include "caselanding.h"

#include "caserows.h"
#include "support/ordinaryuser.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr std::int64_t kNoon = 1'790'000'000;

std::string addChildren(int from, int to)
{
    return "INSERT INTO child (id, household_id, name, registered_on) WITH RECURSIVE n(i) AS (SELECT " + std::to_string(from) +
           " UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(to) +
           ") SELECT 'k' || i, 'h', printf('%.200c', 'x'), '2020-01-01' FROM n;";
}

// A database as its writer left it: a part in the file, a part in the log.
struct Pair
{
    QByteArray database;
    QByteArray log;
};

Pair written(const std::string &intoTheFile, const std::string &intoTheLog)
{
    CaseFileBuilder file;
    file.skeleton().sql(intoTheFile);
    Database writer = Database::openWritable(file.path().toStdString());
    writer.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -64000");
    writer.run(intoTheLog);
    // Before the writer tidies up.
    const QString log = file.path() + QStringLiteral("-wal");
    return {bytesOf(file.path()), QFile::exists(log) ? bytesOf(log) : QByteArray()};
}

class LogLanding : public Landing
{
public:
    // The log's time in seconds after the database's.
    LogLanding(const QByteArray &database, const QByteArray &logBytes, int logAfter)
    {
        writeBytes(file(), database);
        writeBytes(log(), logBytes);
        setModified(file(), kNoon);
        setModified(log(), kNoon + logAfter);
    }
    QString log() const { return file() + QStringLiteral("-wal"); }
};

int childrenIn(const Outcome &outcome) { return outcome ? int(outcome.snapshot().children.counting().size()) : -1; }

} // namespace

Q_DECLARE_METATYPE(WalUse)

class WriteAheadLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogIsUsedOrLeftAside_data();
    void aLogIsUsedOrLeftAside();
    void aLogThatMakesItAnotherKindOfFileIsNotUsed_data();
    void aLogThatMakesItAnotherKindOfFileIsNotUsed();
    void aFileThatOnlyItsLogCompletesIsRead();
    void aLogThatAppearsDuringTheCopyIsSeen();
    void aLogThatMovesDuringEveryCopyIsBeingWritten();
    void noSharedMemoryAppearsInAReadOnlyFolder();
    void aLoadWithALogCancelledAnywhereLeavesNothing();
    void theWorkingCopyIsGoneFromItsFolderWhileTheFileIsOpen_data();
    void theWorkingCopyIsGoneFromItsFolderWhileTheFileIsOpen();
};

void WriteAheadLogTest::aLogIsUsedOrLeftAside_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("logAfter"); // seconds
    QTest::addColumn<WalUse>("use");
    QTest::addColumn<int>("children");
    const Pair sound = written(addChildren(1, 100), addChildren(101, 300));
    const QByteArray &log = sound.log;
    const auto row = [](const char *name, const QByteArray &database, const QByteArray &logBytes, int logAfter, WalUse use,
                        int count) { QTest::newRow(name) << database << logBytes << logAfter << use << count; };
    row("newer and sound", sound.database, log, 1, WalUse::used, 300);
    row("of the same second", sound.database, log, 0, WalUse::used, 300);
    row("older", sound.database, log, -1, WalUse::leftAside, 100);
    row("of zero bytes", sound.database, {}, 1, WalUse::none, 100);
    row("of zero bytes and older", sound.database, {}, -1, WalUse::none, 100);
    const Pair broughtIn = written(addChildren(1, 100), addChildren(101, 300) + "PRAGMA wal_checkpoint");
    row("already brought in", broughtIn.database, broughtIn.log, 1, WalUse::used, 300);
    row("half of it", sound.database, log.first(log.size() / 2), 1, WalUse::leftAside, 100);
    row("its head alone", sound.database, log.first(32), 1, WalUse::leftAside, 100);
    row("half its head", sound.database, log.first(16), 1, WalUse::leftAside, 100);
    row("garbage", sound.database, QByteArray("garbage ").repeated(2000), 1, WalUse::leftAside, 100);
    QByteArray flipped = log;
    flipped[100] = char(~flipped[100]);
    row("damaged in its first page", sound.database, flipped, 1, WalUse::leftAside, 100);
    const QByteArray more = written(addChildren(1, 1000), "").database;
    row("of another version, with fewer rows", more, log, 1, WalUse::leftAside, 1000);
    const Pair other = written(addChildren(1, 3000), "UPDATE child SET name = 'y' WHERE rowid % 40 = 0");
    row("of another file, whose pages do not fit", sound.database, other.log, 1, WalUse::leftAside, 100);
    const Pair emptied = written(addChildren(1, 100), "DELETE FROM child");
    row("that takes rows away", emptied.database, emptied.log, 1, WalUse::leftAside, 100);
    const Pair dropped = written(addChildren(1, 100), "DROP TABLE child");
    row("that takes a table away", dropped.database, dropped.log, 1, WalUse::leftAside, 100);
}

void WriteAheadLogTest::aLogIsUsedOrLeftAside()
{
    QFETCH(const QByteArray, database);
    QFETCH(const QByteArray, log);
    QFETCH(const int, logAfter);
    QFETCH(const WalUse, use);
    QFETCH(const int, children);
    const LogLanding landing(database, log, logAfter);
    const QStringList before = contentsOf(landing.folder());
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(childrenIn(outcome), children);
    QCOMPARE(contentsOf(landing.folder()), before);
    QVERIFY(outcome.loaded.fullCheck->isSound(Progress()));
    QCOMPARE(outcome.snapshot().wal, use);
}

void WriteAheadLogTest::aLogThatMakesItAnotherKindOfFileIsNotUsed_data()
{
    QTest::addColumn<QString>("change"); // SQL
    QTest::newRow("of a newer format") << QStringLiteral("PRAGMA user_version = 2;");
    QTest::newRow("of another program") << QStringLiteral("PRAGMA application_id = 5;");
}

// Refused or left aside, but never read as if it were of this format.
void WriteAheadLogTest::aLogThatMakesItAnotherKindOfFileIsNotUsed()
{
    QFETCH(const QString, change);
    const Pair pair = written(addChildren(1, 100), change.toStdString() + addChildren(101, 300));
    const LogLanding landing(pair.database, pair.log, 1);
    const Outcome outcome = outcomeOf(landing);
    QVERIFY(!outcome || (childrenIn(outcome) == 100 && outcome.snapshot().wal == WalUse::leftAside));
    QVERIFY(outcome || outcome.refusal);
}

void WriteAheadLogTest::aFileThatOnlyItsLogCompletesIsRead()
{
    const Pair pair = written("PRAGMA journal_mode = WAL; DROP TABLE closure",
                              "CREATE TABLE closure (id, child_id, closed_on, reason, updated_at, deleted_at)");
    const LogLanding landing(pair.database, pair.log, 1);
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(outcome.snapshot().wal, WalUse::used);
    QFile::remove(landing.log());
    QVERIFY(outcomeOf(landing).sentence.contains(QStringLiteral("has no table “closure”")));
}

void WriteAheadLogTest::aLogThatAppearsDuringTheCopyIsSeen()
{
    const Pair pair = written(addChildren(1, 100), addChildren(101, 300));
    const LogLanding landing(pair.database, {}, 0);
    QFile::remove(landing.log());
    int calls = 0;
    const Progress progress([&](const Sentence &, int) {
        if (++calls == 2)
            writeBytes(landing.log(), pair.log);
    });
    QCOMPARE(childrenIn(outcomeOf(landing, progress)), 300);
}

void WriteAheadLogTest::aLogThatMovesDuringEveryCopyIsBeingWritten()
{
    const Pair pair = written(addChildren(1, 100), addChildren(101, 300));
    const LogLanding landing(pair.database, pair.log, 1);
    int calls = 0;
    const Progress progress([&](const Sentence &, int) { setModified(landing.log(), kNoon + ++calls); });
    const Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(outcome.sentence.contains(QStringLiteral("is being written by the sync right now")), qPrintable(outcome.sentence));
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void WriteAheadLogTest::noSharedMemoryAppearsInAReadOnlyFolder()
{
    const Pair pair = written(addChildren(1, 100), addChildren(101, 300));
    const LogLanding landing(pair.database, pair.log, 1);
    QDir().mkpath(landing.elsewhere(QStringLiteral("room")));
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(landing.elsewhere(QStringLiteral("room")), QFile::Permissions(0x7777));
    QFile::setPermissions(landing.folder(), everybody | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    const QStringList before = contentsOf(landing.folder());
    {
        const OrdinaryUser user;
        const Outcome outcome = outcomeOf(landing.file(), landing.elsewhere(QStringLiteral("room/private")));
        QCOMPARE(childrenIn(outcome), 300);
    }
    QCOMPARE(contentsOf(landing.folder()), before);
    QFile::setPermissions(landing.folder(), QFile::Permissions(0x7755));
}

void WriteAheadLogTest::aLoadWithALogCancelledAnywhereLeavesNothing()
{
    const Pair pair = written(addChildren(1, 100), addChildren(101, 300));
    const LogLanding landing(pair.database, pair.log, 1);
    QVERIFY(cancelledEverywhere(landing) >= 5);
}

// A kill at any time after the load must leave no personal data on the disk.
void WriteAheadLogTest::theWorkingCopyIsGoneFromItsFolderWhileTheFileIsOpen_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("logAfter");
    const Pair pair = written(addChildren(1, 100), addChildren(101, 300));
    const Pair emptied = written(addChildren(1, 100), "DELETE FROM child");
    QTest::newRow("no log") << QByteArray() << 0;
    QTest::newRow("a log that is used") << pair.log << 1;
    QTest::newRow("an older log") << pair.log << -1;
    QTest::newRow("half a log") << pair.log.first(pair.log.size() / 2) << 1;
    QTest::newRow("a log that takes rows away") << emptied.log << 1;
    QTest::newRow("garbage") << QByteArray("garbage ").repeated(2000) << 1;
}

void WriteAheadLogTest::theWorkingCopyIsGoneFromItsFolderWhileTheFileIsOpen()
{
    QFETCH(const QByteArray, log);
    QFETCH(const int, logAfter);
    const LogLanding landing(written(addChildren(1, 100), addChildren(101, 300)).database, log, logAfter);
    Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    const QStringList left = leftUnder(landing.privateRoot());
    QVERIFY2(left.filter(QStringLiteral(".db")).isEmpty(), qPrintable(left.join(u' ')));
    outcome.loaded = {};
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

QTEST_GUILESS_MAIN(WriteAheadLogTest)
#include "tst_writeaheadlog.moc"
