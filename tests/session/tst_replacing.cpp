// The sync agent's ways of replacing the open file, each noticed and loaded; a hundred times in the middle of a load.
#include "heldsession.h"

#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <thread>

using namespace clmrs;

namespace {

constexpr WatchPace kPace{40, 80};
constexpr int kSteps = 6; // of slow writing, each well within the quiet time

// A cooperative whose children's ids all begin with its own letter.
QByteArray cooperativeOf(char letter, int children)
{
    const std::string initial(1, letter);
    CaseFileBuilder file;
    file.skeleton().sql(
        "UPDATE cooperative SET name = '" + initial +
        "'; INSERT INTO child (id, household_id, registered_on) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < " +
        std::to_string(children) + ") SELECT '" + initial + "' || printf('%06d', i), 'h', '2020-01-01' FROM n");
    return bytesOf(file.path());
}

// '?' where it is a mixture.
char letterOf(const CaseSnapshot &snapshot)
{
    const std::string_view name = snapshot.text(snapshot.cooperative.name);
    const auto children = snapshot.children.counting();
    const bool whole = name.size() == 1 && std::ranges::all_of(children, [&](const Child &child) {
                           return snapshot.children.id(child)[0] == name[0];
                       });
    return whole ? name[0] : '?';
}

// On any thread.
void must(bool done)
{
    if (!done)
        qFatal("the agent could not do it");
}

// Over whatever is there.
void move(const QString &from, const QString &to)
{
    must(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0);
}

struct Folder
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("coop.clmrs"));
    QByteArray b = cooperativeOf('b', 5);
    QByteArray c = cooperativeOf('c', 6);
    WatchPace pace = kPace;
    std::function<void(int milliseconds)> pause = [](int milliseconds) { QTest::qWait(milliseconds); };

    void renameOver(const QByteArray &bytes, const QString &target) const
    {
        writeBytes(target + QStringLiteral(".part"), bytes);
        move(target + QStringLiteral(".part"), target);
    }
};

void writeSlowly(const Folder &at, const QByteArray &bytes)
{
    QFile file(at.path);
    must(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    for (int step = 0; step < kSteps; ++step) {
        const qsizetype from = bytes.size() * step / kSteps;
        file.write(bytes.mid(from, bytes.size() * (step + 1) / kSteps - from));
        file.flush();
        at.pause(at.pace.quietMs / 2);
    }
}

using Way = void (*)(const Folder &place);

struct NamedWay
{
    const char *name;
    Way way;
    bool throughLink; // coop.clmrs is a link to another file
};

const QString kTarget = QStringLiteral("/target.clmrs");

constexpr NamedWay kWays[] = {
    {"renamed over", [](const Folder &at) { at.renameOver(at.b, at.path); }, false},
    {"written in place", [](const Folder &at) { writeBytes(at.path, at.b); }, false},
    {"written in place, slowly", [](const Folder &at) { writeSlowly(at, at.b); }, false},
    {"twice in a row",
     [](const Folder &at) {
         at.renameOver(at.c, at.path);
         at.pause(at.pace.quietMs / 2);
         at.renameOver(at.b, at.path);
     },
     false},
    {"twice, the second in the middle of the load",
     [](const Folder &at) {
         at.renameOver(at.c, at.path);
         at.pause(at.pace.quietMs + at.pace.lookEveryMs);
         at.renameOver(at.b, at.path);
     },
     false},
    {"deleted and put back",
     [](const Folder &at) {
         QFile::remove(at.path);
         at.pause(3 * at.pace.quietMs);
         writeBytes(at.path, at.b);
     },
     false},
    {"renamed away, a new one in its place",
     [](const Folder &at) {
         move(at.path, at.path + QStringLiteral(".old"));
         at.pause(at.pace.lookEveryMs);
         writeBytes(at.path, at.b);
     },
     false},
    {"written in place, the time of before set back",
     [](const Folder &at) {
         struct stat before = {};
         ::stat(QFile::encodeName(at.path).constData(), &before);
         writeBytes(at.path, at.b);
         const timespec times[2] = {before.st_atim, before.st_mtim};
         ::utimensat(AT_FDCWD, QFile::encodeName(at.path).constData(), times, 0);
     },
     false},
    {"with a conflict copy beside it",
     [](const Folder &at) {
         move(at.path, at.folder.filePath(QStringLiteral("coop (conflicted copy 2026-01-14).clmrs")));
         at.renameOver(at.b, at.path);
     },
     false},
    {"another target of the link",
     [](const Folder &at) {
         writeBytes(at.folder.filePath(QStringLiteral("second.clmrs")), at.b);
         must(QFile::link(at.folder.filePath(QStringLiteral("second.clmrs")), at.path + QStringLiteral(".part")));
         move(at.path + QStringLiteral(".part"), at.path);
     },
     true},
    {"the link's target renamed over", [](const Folder &at) { at.renameOver(at.b, at.folder.path() + kTarget); }, true},
    {"the whole folder replaced",
     [](const Folder &at) {
         const QString aside = at.folder.path() + QStringLiteral("-aside");
         move(at.folder.path(), aside);
         must(QDir().mkdir(at.folder.path()));
         writeBytes(at.path, at.b);
         must(QDir(aside).removeRecursively());
     },
     false},
};

} // namespace

class ReplacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayIsNoticed_data();
    void everyWayIsNoticed();
    void theSameFileIsNotLoadedAgain();
    void aBrokenFileIsSaidOnce();
    void aSmallerFileIsAskedAboutOnce_data();
    void aSmallerFileIsAskedAboutOnce();
    void aConflictCopyIsNamedWhenItComes();
    void whatAPersonOpensGoesBefore();
    void anotherDayMeanwhile();
    void aHundredReplacementsInTheMiddleOfALoad();

private:
    QByteArray m_a = cooperativeOf('a', 3);
};

void ReplacingTest::everyWayIsNoticed_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < std::size(kWays); ++i)
        QTest::newRow(kWays[i].name) << int(i);
}

void ReplacingTest::everyWayIsNoticed()
{
    QFETCH(const int, number);
    const NamedWay &way = kWays[number];
    const Folder place;
    if (way.throughLink) {
        writeBytes(place.folder.path() + kTarget, m_a);
        QVERIFY(QFile::link(place.folder.path() + kTarget, place.path));
    } else {
        writeBytes(place.path, m_a);
    }
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    way.way(place);
    QTRY_COMPARE_WITH_TIMEOUT(letterOf(*desk.session.current()->book->snapshot), 'b', 20'000);
    QCOMPARE(desk.children(), 5U);
    QCOMPARE(desk.failed.size(), 0);
    QCOMPARE(desk.asked.size(), 0);
    QTest::qWait(4 * kPace.quietMs); // and then there is peace
    QVERIFY(!desk.session.arriving().isRunning());
    QCOMPARE(letterOf(*desk.session.current()->book->snapshot), 'b');
    const qsizetype opened = desk.opened.size();
    place.renameOver(place.c, place.path); // it goes on being watched
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 6U, 20'000);
    QCOMPARE(desk.opened.size(), opened + 1);
}

void ReplacingTest::theSameFileIsNotLoadedAgain()
{
    const Folder place;
    writeBytes(place.path, m_a);
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    bytesOf(place.path); // read by somebody
    writeBytes(place.folder.filePath(QStringLiteral("other.clmrs")), m_a);
    QTest::qWait(6 * kPace.quietMs);
    QCOMPARE(desk.opened.size(), 1);
}

void ReplacingTest::aBrokenFileIsSaidOnce()
{
    const Folder place;
    writeBytes(place.path, m_a);
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    place.renameOver(place.b.left(place.b.size() / 2), place.path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.failed.size(), 1, 20'000);
    QVERIFY(desk.failure.text().contains(QStringLiteral("coop.clmrs")));
    QTest::qWait(6 * kPace.quietMs);
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.children(), 3U); // what was open stays
    place.renameOver(place.b, place.path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 5U, 20'000);
    QCOMPARE(desk.failed.size(), 1);
}

void ReplacingTest::aSmallerFileIsAskedAboutOnce_data()
{
    QTest::addColumn<bool>("useNewFile");
    QTest::newRow("use it") << true;
    QTest::newRow("keep what is open") << false;
}

void ReplacingTest::aSmallerFileIsAskedAboutOnce()
{
    QFETCH(const bool, useNewFile);
    const Folder place;
    writeBytes(place.path, place.c); // 6 children
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    place.renameOver(m_a, place.path); // 3
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked.size(), 1, 20'000);
    place.renameOver(place.b, place.path); // 5, while the question stands
    QTest::qWait(4 * kPace.quietMs);
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.session.pending()->load->children.size(), 3U); // the one that was asked about
    desk.session.decide(useNewFile);
    QCOMPARE(desk.children(), useNewFile ? 3U : 6U);
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 5U, 20'000); // it has grown again: nothing to ask about
    QCOMPARE(desk.asked.size(), 1);
    place.renameOver(m_a, place.path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked.size(), 2, 20'000);
    desk.session.decide(false);
    QTest::qWait(6 * kPace.quietMs);
    QCOMPARE(desk.asked.size(), 2); // that file was answered about
    QCOMPARE(desk.children(), 5U);
    desk.session.openAgain(); // a person may always ask
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked.size(), 3, 20'000);
}

void ReplacingTest::aConflictCopyIsNamedWhenItComes()
{
    const Folder place;
    writeBytes(place.path, m_a);
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    QCOMPARE(desk.session.current()->conflictCopies, QStringList());
    const QString name = QStringLiteral("coop.sync-conflict-20260114-101530-ABCDEFG.clmrs");
    writeBytes(place.folder.filePath(name), place.b);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.current()->conflictCopies, QStringList{name}, 20'000);
    QFile::remove(place.folder.filePath(name));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.current()->conflictCopies, QStringList(), 20'000);
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(desk.children(), 3U);
}

void ReplacingTest::whatAPersonOpensGoesBefore()
{
    const Folder place;
    writeBytes(place.path, m_a);
    const CaseFileBuilder other = fileOf(4);
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    QVERIFY(desk.openHeld(other.path()));
    place.renameOver(place.b, place.path);
    QTest::qWait(4 * kPace.quietMs);
    QCOMPARE(desk.children(), 3U); // nothing is swapped while a person waits for something else
    desk.turnstile.go.release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 4U, 20'000);
    QTest::qWait(4 * kPace.quietMs);
    QCOMPARE(desk.children(), 4U); // the former file is nobody's concern any more
    QVERIFY(desk.open(place.path));
    QVERIFY(desk.openHeld(other.path()));
    place.renameOver(place.c, place.path);
    QTest::qWait(4 * kPace.quietMs);
    desk.session.loading().cancel(); // thought better of it: now the arrived one is taken up
    desk.turnstile.go.release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 6U, 20'000);
}

void ReplacingTest::anotherDayMeanwhile()
{
    const Folder place;
    writeBytes(place.path, m_a);
    Desk desk;
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.open(place.path));
    for (int i = 0; i < 10; ++i) {
        place.renameOver(i % 2 == 0 ? place.b : place.c, place.path);
        QTest::qWait(kPace.quietMs + i * 4);
        desk.session.setDay(DayPolicy::on(day("2026-10-0" + std::to_string(i % 9 + 1))));
    }
    place.renameOver(place.c, place.path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), 6U, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(iso(desk.session.current()->load->day), QStringLiteral("2026-10-01"), 20'000);
}

// In each of the ways but those of a link, ten times each, while it is read; at no time a mixture, and the last one wins.
// After each ten the agent rests until one has been taken: without it, a busy machine may come to take none but the last.
void ReplacingTest::aHundredReplacementsInTheMiddleOfALoad()
{
    constexpr int kMany = 4'000;
    constexpr int kRounds = 10;
    constexpr int kLoadStartsWithinMs = 500;
    constexpr int kTakenWithinMs = 20'000;
    const WatchPace pace{10, 5};
    Folder place;
    place.pace = pace;
    place.pause = [](int milliseconds) { QThread::msleep(static_cast<unsigned long>(milliseconds)); };
    const QByteArray versions[] = {cooperativeOf('p', kMany), cooperativeOf('q', kMany)};
    const QByteArray last = cooperativeOf('z', kMany + 1);
    std::vector<Way> ways;
    for (const NamedWay &way : kWays) {
        if (!way.throughLink)
            ways.push_back(way.way);
    }
    QCOMPARE(ways.size(), std::size_t(10));
    writeBytes(place.path, versions[0]);
    Desk desk;
    desk.session.setWatchPace(pace);
    QString seen;
    std::atomic<int> taken = 0;
    QObject::connect(&desk.session, &Session::opened, this, [&] {
        seen += QLatin1Char(letterOf(*desk.session.current()->book->snapshot));
        ++taken;
    });
    QVERIFY(desk.open(place.path));
    std::atomic<bool> isLoading = false;
    QObject::connect(&desk.session.arriving(), &JobSlot::started, this, [&] { isLoading = true; });
    QObject::connect(&desk.session.arriving(), &JobSlot::ended, this, [&] { isLoading = false; });
    std::atomic<bool> isDone = false;
    int inTheMiddle = 0;
    const auto waitFor = [](const std::function<bool()> &holds, int milliseconds) {
        for (int waited = 0; !holds() && waited < milliseconds; ++waited)
            QThread::msleep(1);
    };
    std::thread agent([&] {
        for (int round = 0; round < kRounds; ++round) {
            int before = 0;
            for (std::size_t i = 0; i < ways.size(); ++i) {
                waitFor([&] { return isLoading.load(); }, kLoadStartsWithinMs);
                inTheMiddle += isLoading ? 1 : 0;
                place.b = versions[(i + std::size_t(round)) % 2]; // each way brings now the one, now the other
                place.c = versions[(i + std::size_t(round) + 1) % 2];
                before = taken;
                ways[i](place);
            }
            waitFor([&] { return taken > before; }, kTakenWithinMs);
            place.renameOver(versions[0], place.path); // the next round finds a load to interrupt
        }
        place.renameOver(last, place.path);
        isDone = true;
    });
    while (!isDone)
        QTest::qWait(20);
    agent.join();
    QTRY_COMPARE_WITH_TIMEOUT(desk.children(), std::size_t(kMany + 1), 30'000);
    QVERIFY2(inTheMiddle >= 90, qPrintable(QString::number(inTheMiddle))); // the first finds nothing to interrupt
    QVERIFY2(!seen.contains(u'?'), qPrintable(seen));
    QVERIFY2(seen.size() > kRounds + 1, qPrintable(seen)); // what was open, one in each round, the last
    QCOMPARE(seen.back(), u'z');
    QCOMPARE(desk.asked.size(), 0);
}

QTEST_GUILESS_MAIN(ReplacingTest)
#include "tst_replacing.moc"
