// The sync agent writes while this program reads: a file that moves during the copy is tried again,
// and what comes out is wholly one version, never a mixture (RELIABILITY.md, "The synced file").
#include "caselanding.h"

#include <QTest>
#include <QThread>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace clmrs;

namespace {

constexpr int kChildren = 20'000; // more than one call of the listener while they are read

// A cooperative whose name and children's ids begin with one letter; two of them are of equal size.
QByteArray cooperativeOf(char letter)
{
    const std::string initial(1, letter);
    CaseFileBuilder file;
    file.skeleton();
    file.sql(
        "UPDATE cooperative SET name = '" + initial +
        "'; INSERT INTO child (id, household_id, registered_on) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < " +
        std::to_string(kChildren) + ") SELECT '" + initial + "' || printf('%06d', i), 'h', '2020-01-01' FROM n");
    return bytesOf(file.path());
}

const QByteArray &cooperativeA()
{
    static const QByteArray bytes = cooperativeOf('a');
    return bytes;
}

const QByteArray &cooperativeB()
{
    static const QByteArray bytes = cooperativeOf('b');
    return bytes;
}

// The letter of a snapshot that is wholly of one cooperative; else '?'.
char letterOf(const CaseSnapshot &snapshot)
{
    const std::string_view name = snapshot.text(snapshot.cooperative.name);
    const auto children = snapshot.children.counting();
    const bool whole =
        name.size() == 1 && children.size() == kChildren &&
        std::all_of(children.begin(), children.end(), [&](const Child &c) { return snapshot.children.id(c)[0] == name[0]; });
    return whole ? name[0] : '?';
}

using Move = void (*)(const QString &path);

void renameOver(const QString &path)
{
    writeBytes(path + QStringLiteral(".part"), cooperativeB());
    ::rename(QFile::encodeName(path + QStringLiteral(".part")).constData(), QFile::encodeName(path).constData());
}

void writeInPlace(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(cooperativeB());
}

// The way some copying programs keep the time of the original.
void writeInPlaceAndSetTheTimeBack(const QString &path)
{
    struct stat before = {};
    ::stat(QFile::encodeName(path).constData(), &before);
    writeInPlace(path);
    const timespec times[2] = {before.st_atim, before.st_mtim};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0);
}

void removeAndWriteAnew(const QString &path) { writeBytes(path, cooperativeB()); }

void append(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
}

void touch(const QString &path) { ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), nullptr, 0); }

// Two changes within one tick of the file system's clock cannot be told apart.
void letTheClockTick() { QThread::msleep(20); }

bool isCopying(const Sentence &what) { return QLatin1String(what.source) == QLatin1String("Taking a working copy"); }

const QByteArray kHotJournal = QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(504, '\0');
const QString kBeingWritten = QStringLiteral("is being written by the sync right now");

} // namespace

Q_DECLARE_METATYPE(Move)

class MovingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileReplacedDuringALoadIsWhollyOneVersion_data();
    void aFileReplacedDuringALoadIsWhollyOneVersion();
    void aFileThatMovesDuringEveryCopyIsBeingWritten_data();
    void aFileThatMovesDuringEveryCopyIsBeingWritten();
    void aFileThatComesToRestIsRead();
    void aFileThatVanishesDuringTheCopyIsNotThere();
    void aJournalThatGoesAwayIsWaitedFor();
    void aJournalThatIsNotHotDoesNotMatter_data();
    void aJournalThatIsNotHotDoesNotMatter();
    void aWriterInTheMiddleOfATransactionIsWaitedFor();
    void waitingCanBeCancelled();
    void aLoadCancelledAnywhereLeavesNothing();
};

void MovingFilesTest::aFileReplacedDuringALoadIsWhollyOneVersion_data()
{
    QTest::addColumn<Move>("move");
    QTest::newRow("renamed over") << Move(renameOver);
    QTest::newRow("removed and written anew") << Move(removeAndWriteAnew);
    QTest::newRow("written in place") << Move(writeInPlace);
    QTest::newRow("written in place, its time set back") << Move(writeInPlaceAndSetTheTimeBack);
}

void MovingFilesTest::aFileReplacedDuringALoadIsWhollyOneVersion()
{
    QFETCH(const Move, move);
    QCOMPARE(cooperativeA().size(), cooperativeB().size());
    const Landing landing;
    bool passed = false;
    int afterTheCopy = 0;
    for (int k = 1; !passed; k += k < 8 ? 1 : 9) { // each call of the listener, then one of nine
        writeBytes(landing.file(), cooperativeA());
        letTheClockTick();
        int calls = 0;
        bool movedWhileCopying = false;
        const Progress progress([&](const Sentence &what, int) {
            if (++calls == k) {
                movedWhileCopying = isCopying(what);
                move(landing.file());
            }
        });
        const Outcome outcome = outcomeOf(landing, progress);
        QVERIFY2(outcome, qPrintable(outcome.sentence));
        passed = calls < k;
        QCOMPARE(letterOf(outcome.snapshot()), movedWhileCopying ? 'b' : 'a');
        afterTheCopy += !passed && !movedWhileCopying;
    }
    QVERIFY(afterTheCopy >= 3); // in the middle of the reading too
}

void MovingFilesTest::aFileThatMovesDuringEveryCopyIsBeingWritten_data()
{
    QTest::addColumn<Move>("move");
    QTest::newRow("its time") << Move(touch);
    QTest::newRow("its size") << Move(append);
}

void MovingFilesTest::aFileThatMovesDuringEveryCopyIsBeingWritten()
{
    QFETCH(const Move, move);
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    int copies = 0;
    int calls = 0;
    Progress progress([&](const Sentence &what, int permille) {
        if (!isCopying(what))
            return;
        copies += permille == 0;
        if (++calls > 100)
            progress.cancel(); // the copy follows a growing file without end
        QThread::msleep(10);   // more than a tick
        move(landing.file());
    });
    const Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(!outcome.cancelled, "one copy never came to its end");
    QVERIFY2(outcome.sentence.contains(kBeingWritten), qPrintable(outcome.sentence));
    QVERIFY(copies >= 2); // it was tried again
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
    QCOMPARE(contentsOf(landing.folder()).size(), 1);
}

void MovingFilesTest::aFileThatComesToRestIsRead()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    letTheClockTick();
    int moves = 0;
    const Progress progress([&](const Sentence &what, int) {
        if (isCopying(what) && moves++ < 3)
            touch(landing.file());
    });
    const Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(letterOf(outcome.snapshot()), 'a');
}

void MovingFilesTest::aFileThatVanishesDuringTheCopyIsNotThere()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    const Progress progress([&](const Sentence &, int) { QFile::remove(landing.file()); });
    const Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(outcome.sentence.contains(QStringLiteral("is not there")), qPrintable(outcome.sentence));
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void MovingFilesTest::aJournalThatGoesAwayIsWaitedFor()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    writeBytes(landing.file() + QStringLiteral("-journal"), kHotJournal);
    std::jthread writer([&] {
        QThread::msleep(200);
        QFile::remove(landing.file() + QStringLiteral("-journal"));
    });
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(letterOf(outcome.snapshot()), 'a');
}

void MovingFilesTest::aJournalThatIsNotHotDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("its head zeroed") << QByteArray(512, '\0'); // journal_mode = PERSIST
    QTest::newRow("half a head") << kHotJournal.first(4);
}

void MovingFilesTest::aJournalThatIsNotHotDoesNotMatter()
{
    QFETCH(const QByteArray, journal);
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    writeBytes(landing.file() + QStringLiteral("-journal"), journal);
    const QStringList before = contentsOf(landing.folder());
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(contentsOf(landing.folder()), before);
}

void MovingFilesTest::aWriterInTheMiddleOfATransactionIsWaitedFor()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    std::optional<Database> writer(Database::openWritable(landing.file().toStdString()));
    writer->run("PRAGMA cache_size = 5; BEGIN; UPDATE child SET id = 'b' || substr(id, 2)"); // spills into the file
    QVERIFY(bytesOf(landing.file()) != cooperativeA());
    const QStringList before = contentsOf(landing.folder());
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome.sentence.contains(kBeingWritten), qPrintable(outcome.sentence));
    QCOMPARE(contentsOf(landing.folder()), before); // its journal above all
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
    writer->run("ROLLBACK");
    writer.reset();
    QCOMPARE(letterOf(outcomeOf(landing).snapshot()), 'a');
}

void MovingFilesTest::waitingCanBeCancelled()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    writeBytes(landing.file() + QStringLiteral("-journal"), kHotJournal);
    Progress progress;
    std::jthread impatient([&] {
        QThread::msleep(100);
        progress.cancel();
    });
    QVERIFY(outcomeOf(landing, progress).cancelled);
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void MovingFilesTest::aLoadCancelledAnywhereLeavesNothing()
{
    const Landing landing;
    writeBytes(landing.file(), cooperativeA());
    QVERIFY(cancelledEverywhere(landing) >= 5);
}

QTEST_GUILESS_MAIN(MovingFilesTest)
#include "tst_movingfiles.moc"
