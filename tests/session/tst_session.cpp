// What is open and how it changes: open, fail, cancel, the question before a poorer file, the day,
// how fresh the data are.
#include "support/casefilebuilder.h"

#include "app/shared/language.h"
#include "models/session/freshness.h"
#include "models/session/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace clmrs;

namespace {

constexpr const char *kNow = "2026-11-01T12:00:00Z";

// A clock at which a load waits until the test lets it go on; free otherwise.
struct Turnstile
{
    QSemaphore arrived;
    QSemaphore go;
    std::atomic<int> held = 0; // loads to hold

    Clock clock()
    {
        return [this, moment = Moment::parse(kNow).value()] {
            int left = held.load();
            while (left > 0 && !held.compare_exchange_weak(left, left - 1)) {
            }
            if (left > 0) {
                arrived.release();
                go.acquire();
            }
            return moment;
        };
    }
};

// A session, and everything that it ever said.
struct Desk
{
    explicit Desk(const DayPolicy &policy = {}, const Settings &settings = {})
        : session({root.path(), turnstile.clock()}, settings, policy)
    {
        QObject::connect(&session, &Session::openFailed, &session, [this](const Sentence &sentence) { failure = sentence; });
    }

    std::size_t children() const { return session.current() ? session.current()->load->children.size() : 0; }
    bool open(const QString &path)
    {
        session.open(path);
        return QTest::qWaitFor([&] { return !session.loading().isRunning(); }, 20'000);
    }
    bool waitForSoundness()
    {
        return QTest::qWaitFor([&] { return session.current()->soundness != Soundness::checking; }, 20'000);
    }

    QTemporaryDir root;
    Turnstile turnstile;
    Sentence failure;
    Session session;
    QSignalSpy opened{&session, &Session::opened};
    QSignalSpy failed{&session, &Session::openFailed};
    QSignalSpy asked{&session, &Session::decisionNeeded};
    QSignalSpy checked{&session, &Session::soundnessChanged};
};

void writeChildren(CaseFileBuilder &file, int count)
{
    file.skeleton();
    for (int i = 0; i < count; ++i)
        file.child("k" + std::to_string(i));
}

// One child of 11 is kept out: 9 %.
void writeMuchKeptOut(CaseFileBuilder &file)
{
    writeChildren(file, 10);
    file.child("lost", "2014-05-01", "nowhere");
}

QString iso(Date date) { return QString::fromStdString(date.iso()); }

// Everything that was written under a folder and is still there, but for the lock of the folder.
QStringList leftIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral(".lock"));
    return names;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenAtFirst();
    void openingGivesTheWholeCase();
    void settingsAreInForce();
    void whatIsOpenIsNeverChangedInPlace();
    void aBadFileLeavesWhatIsOpen_data();
    void aBadFileLeavesWhatIsOpen();
    void aGoodFileAfterABadOneOpens();
    void theLastOneAskedForIsOpened();
    void aFailureOfAnEarlierOneIsNotHeard();
    void cancellingKeepsWhatIsOpen_data();
    void cancellingKeepsWhatIsOpen();
    void theSameFileMayBeOpenedAgain();
    void progressNeverGoesBack();

    void aPoorerFileIsAskedAbout_data();
    void aPoorerFileIsAskedAbout();
    void theAnswerDecides_data();
    void theAnswerDecides();
    void anotherFileTakesTheQuestionAway();
    void aQuestionIsAnsweredOnce();

    void theDay_data();
    void theDay();
    void theCaseStandsOnThatDay_data();
    void theCaseStandsOnThatDay();

    void aSoundFileIsSaidToBeSound();
    void damageThatOnlyTheFullCheckSeesIsSaid();
    void theCheckOfAnEarlierFileIsDropped();
    void nothingIsLeftInThePrivateFolder();
    void closingWhileItLoadsWaits();

    void freshness_data();
    void freshness();
    void numbersOfWhatIsKeptOutAreReadable_data();
    void numbersOfWhatIsKeptOutAreReadable();
};

void SessionTest::nothingIsOpenAtFirst()
{
    Desk desk;
    QVERIFY(!desk.session.current());
    QVERIFY(!desk.session.pending());
    QVERIFY(!desk.session.loading().isRunning());
    desk.session.decide(true); // nobody asked
    desk.session.loading().cancel();
    QVERIFY(!desk.session.current());
    QCOMPARE(desk.opened.size(), 0);
}

void SessionTest::openingGivesTheWholeCase()
{
    CaseFileBuilder file;
    writeChildren(file, 3);
    Desk desk;
    std::size_t childrenThen = 0;
    QObject::connect(&desk.session, &Session::opened, this, [&] { childrenThen = desk.children(); });
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(childrenThen, 3U); // current() is the new one when opened() is heard
    const OpenCase &opened = *desk.session.current();
    QCOMPARE(opened.path, file.path());
    QCOMPARE(opened.book->snapshot->children.counting().size(), 3U);
    QCOMPARE(opened.load->households.size(), 1U);
    QCOMPARE(iso(opened.load->day), QStringLiteral("2026-11-01"));
    QCOMPARE(opened.daySource, DaySource::today);
    QCOMPARE(opened.keptOut.children, 0U);
    QVERIFY(!opened.keptOut.isNotable);
    QCOMPARE(desk.failed.size() + desk.asked.size(), 0);
}

void SessionTest::settingsAreInForce()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2026-01-10").observe("o", "v", "k", "hazardous");
    Settings settings;
    settings.openIntervalMonths = {2};
    Desk desk({}, settings);
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.session.settings(), settings);
    QCOMPARE(desk.session.current()->book->settings, settings);
    QCOMPARE(iso(stateOf(*desk.session.current()->book, *desk.session.current()->load, "k").dueOn.value()),
             QStringLiteral("2026-03-10"));
}

void SessionTest::whatIsOpenIsNeverChangedInPlace()
{
    CaseFileBuilder first;
    writeChildren(first, 2);
    CaseFileBuilder second;
    writeChildren(second, 5);
    Desk desk;
    QVERIFY(desk.open(first.path()));
    const auto held = desk.session.current();
    QVERIFY(desk.open(second.path()));
    QCOMPARE(desk.children(), 5U);
    QCOMPARE(held->load->children.size(), 2U); // a worker may still read it
    QCOMPARE(held->path, first.path());
    QCOMPARE(held->soundness, Soundness::checking);
}

void SessionTest::aBadFileLeavesWhatIsOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("first"); // nothing is open yet
    for (const bool first : {true, false}) {
        const QByteArray when = first ? ", nothing open" : ", another open";
        QTest::newRow("not there" + when) << QByteArray() << first;
        QTest::newRow("empty" + when) << QByteArray("") << first;
        QTest::newRow("something else" + when) << QByteArray("Dear all, please find attached") << first;
        QTest::newRow("cut off" + when) << QByteArray("SQLite format 3") << first;
        QTest::newRow("a damaged database" + when) << QByteArray("SQLite format 3\0", 16) + QByteArray(5'000, 'x') << first;
    }
}

void SessionTest::aBadFileLeavesWhatIsOpen()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, first);
    CaseFileBuilder good;
    writeChildren(good, 2);
    const QString bad = good.folder() + QStringLiteral("/bad.clmrs");
    if (!content.isNull()) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    Desk desk;
    if (!first)
        QVERIFY(desk.open(good.path()));
    QVERIFY(first || desk.waitForSoundness());
    const auto before = desk.session.current();
    QVERIFY(desk.open(bad));
    QCOMPARE(desk.failed.size(), 1);
    QVERIFY(desk.failure.text().contains(QStringLiteral("bad.clmrs")));
    QVERIFY(!desk.failure.text().contains(good.folder())); // a path tells who sits here
    QCOMPARE(desk.session.current(), before);
    QCOMPARE(desk.opened.size(), first ? 0 : 1);
    QCOMPARE(before != nullptr, !first);
}

void SessionTest::aGoodFileAfterABadOneOpens()
{
    CaseFileBuilder file;
    writeChildren(file, 2);
    Desk desk;
    QVERIFY(desk.open(QStringLiteral("/nowhere/at/all.clmrs")));
    QCOMPARE(desk.failed.size(), 1);
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.children(), 2U);
    QCOMPARE(desk.failed.size(), 1);
}

void SessionTest::theLastOneAskedForIsOpened()
{
    CaseFileBuilder first;
    writeChildren(first, 2);
    CaseFileBuilder second;
    writeChildren(second, 5);
    Desk desk;
    desk.turnstile.held = 1;
    desk.session.open(first.path());
    QVERIFY(desk.turnstile.arrived.tryAcquire(1, 20'000)); // deep in the first one
    QVERIFY(desk.open(second.path()));
    QCOMPARE(desk.children(), 5U);
    desk.turnstile.go.release(); // and the first one comes late
    QTest::qWait(100);
    QCOMPARE(desk.children(), 5U);
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(desk.session.current()->path, second.path());
}

void SessionTest::aFailureOfAnEarlierOneIsNotHeard()
{
    CaseFileBuilder broken; // a country's rules cannot fail, but a missing table does, after the clock
    writeChildren(broken, 1);
    broken.sql("DROP TABLE visit");
    CaseFileBuilder second;
    writeChildren(second, 5);
    Desk desk;
    desk.turnstile.held = 1;
    desk.session.open(broken.path());
    QVERIFY(desk.turnstile.arrived.tryAcquire(1, 20'000));
    QVERIFY(desk.open(second.path()));
    desk.turnstile.go.release();
    QTest::qWait(100);
    QCOMPARE(desk.failed.size(), 0);
    QCOMPARE(desk.children(), 5U);
    QVERIFY(desk.open(broken.path()));
    QCOMPARE(desk.failed.size(), 1); // by itself it does fail
}

void SessionTest::cancellingKeepsWhatIsOpen_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("nothing") << true;
    QTest::newRow("another file") << false;
}

void SessionTest::cancellingKeepsWhatIsOpen()
{
    QFETCH(const bool, first);
    CaseFileBuilder before;
    writeChildren(before, 2);
    CaseFileBuilder next;
    writeChildren(next, 5);
    Desk desk;
    QVERIFY(first || desk.open(before.path()));
    desk.turnstile.held = 1;
    desk.session.open(next.path());
    QVERIFY(desk.turnstile.arrived.tryAcquire(1, 20'000));
    QVERIFY(desk.session.loading().isRunning());
    desk.session.loading().cancel();
    QVERIFY(!desk.session.loading().isRunning());
    desk.turnstile.go.release();
    QTest::qWait(100);
    QCOMPARE(desk.children(), first ? 0U : 2U);
    QCOMPARE(desk.opened.size(), first ? 0 : 1);
    QCOMPARE(desk.failed.size(), 0); // to cancel is no failure
    QVERIFY(desk.open(next.path())); // and the session goes on
    QCOMPARE(desk.children(), 5U);
}

void SessionTest::theSameFileMayBeOpenedAgain()
{
    CaseFileBuilder file;
    writeChildren(file, 2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    file.child("another");
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.children(), 3U);
    QCOMPARE(desk.opened.size(), 2);
}

// The bar of the status line shows this number.
void SessionTest::progressNeverGoesBack()
{
    CaseFileBuilder file;
    writeChildren(file, 5);
    QList<int> told;
    QStringList what;
    const Progress progress([&](const Sentence &sentence, int permille) {
        told.append(permille);
        what.append(sentence.text());
    });
    QTemporaryDir root;
    openCase(file.path(), {root.path(), clockAt(kNow)}, {}, {}, progress);
    QVERIFY(told.size() > 3);
    QVERIFY(!what.contains(QString()));
    for (qsizetype i = 0; i < told.size(); ++i) {
        QVERIFY2(told[i] >= 0 && told[i] <= 1000, qPrintable(QString::number(told[i])));
        const qsizetype before = std::max<qsizetype>(0, i - 1);
        QVERIFY2(
            told[i] >= told[before],
            qPrintable(
                QStringLiteral("from %1 (%2) back to %3 (%4)").arg(told[before]).arg(what[before]).arg(told[i]).arg(what[i])));
    }
}

void SessionTest::aPoorerFileIsAskedAbout_data()
{
    QTest::addColumn<int>("children");
    QTest::addColumn<int>("households"); // besides "h"
    QTest::addColumn<int>("lostChildren");
    QTest::addColumn<int>("lostHouseholds");
    QTest::addColumn<QString>("finding"); // of the lost children, long ago
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing kept out") << 5 << 0 << 0 << 0 << QString() << false;
    QTest::newRow("2 % of children") << 49 << 0 << 1 << 0 << QString() << false;
    QTest::newRow("over 2 % of children") << 48 << 0 << 1 << 0 << QString() << true;
    QTest::newRow("2 % of households") << 5 << 48 << 0 << 1 << QString() << false;
    QTest::newRow("over 2 % of households") << 5 << 47 << 0 << 1 << QString() << true;
    QTest::newRow("an open case among many") << 60 << 0 << 1 << 0 << QStringLiteral("hazardous") << true;
    QTest::newRow("a child at risk among many") << 60 << 0 << 1 << 0 << QStringLiteral("at_risk") << false;
}

void SessionTest::aPoorerFileIsAskedAbout()
{
    QFETCH(const int, children);
    QFETCH(const int, households);
    QFETCH(const int, lostChildren);
    QFETCH(const int, lostHouseholds);
    QFETCH(const QString, finding);
    QFETCH(const bool, asks);
    CaseFileBuilder first;
    writeChildren(first, 1);
    CaseFileBuilder poorer;
    writeChildren(poorer, children);
    const auto household = [&](const std::string &id, const char *community) {
        poorer.row("household", {{"id", text(id)}, {"community_id", text(community)}, {"registered_on", text("2020-01-01")}});
    };
    for (int i = 0; i < households; ++i)
        household("more" + std::to_string(i), "c");
    for (int i = 0; i < lostHouseholds; ++i)
        household("lost" + std::to_string(i), "nowhere");
    for (int i = 0; i < lostChildren; ++i)
        poorer.child("lost" + std::to_string(i), "2014-05-01", "nowhere");
    if (!finding.isEmpty())
        poorer.visit("v", "2025-01-10").observe("o", "v", "lost0", finding.toStdString());
    Desk desk;
    QVERIFY(desk.open(poorer.path())); // a first file is never asked about
    QCOMPARE(desk.asked.size(), 0);
    QCOMPARE(desk.children(), std::size_t(children));
    QCOMPARE(desk.session.current()->keptOut.isNotable, asks);
    QVERIFY(desk.open(first.path()));
    QCOMPARE(desk.asked.size(), 0);
    QVERIFY(desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), asks ? 1 : 0);
    QCOMPARE(desk.children(), asks ? 1U : std::size_t(children)); // what was open stays meanwhile
    QCOMPARE(desk.session.pending() != nullptr, asks);
    QCOMPARE(desk.opened.size(), asks ? 2 : 3);
}

void SessionTest::theAnswerDecides_data()
{
    QTest::addColumn<bool>("useNewFile");
    QTest::newRow("use the new one") << true;
    QTest::newRow("keep what is open") << false;
}

void SessionTest::theAnswerDecides()
{
    QFETCH(const bool, useNewFile);
    CaseFileBuilder first;
    writeChildren(first, 1);
    CaseFileBuilder poorer;
    writeMuchKeptOut(poorer);
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.session.pending()->keptOut.children, 1U);
    QCOMPARE(desk.session.pending()->path, poorer.path());
    desk.session.decide(useNewFile);
    QVERIFY(!desk.session.pending());
    QCOMPARE(desk.children(), useNewFile ? 10U : 1U);
    QCOMPARE(desk.opened.size(), useNewFile ? 2 : 1);
    QVERIFY(desk.waitForSoundness());
    QCOMPARE(desk.session.current()->soundness, Soundness::sound);
}

void SessionTest::anotherFileTakesTheQuestionAway()
{
    CaseFileBuilder first;
    writeChildren(first, 1);
    CaseFileBuilder poorer;
    writeMuchKeptOut(poorer);
    CaseFileBuilder third;
    writeChildren(third, 4);
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), 1);
    desk.session.open(third.path());
    QVERIFY(!desk.session.pending());
    desk.session.decide(true); // the answer comes too late
    QCOMPARE(desk.children(), 1U);
    QTRY_COMPARE(desk.children(), 4U);
}

void SessionTest::aQuestionIsAnsweredOnce()
{
    CaseFileBuilder first;
    writeChildren(first, 1);
    CaseFileBuilder poorer;
    writeMuchKeptOut(poorer);
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    desk.session.decide(false);
    desk.session.decide(true);
    QCOMPARE(desk.children(), 1U);
    QVERIFY(desk.open(poorer.path())); // asked again, each time
    QCOMPARE(desk.asked.size(), 2);
}

void SessionTest::theDay_data()
{
    QTest::addColumn<QString>("chosen"); // "": not
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("fileDay");
    QTest::addColumn<QString>("day");
    QTest::addColumn<DaySource>("source");
    const auto row = [](const char *name, const char *chosen, bool picture, const char *today, const char *fileDay,
                        const char *day, DaySource source) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << picture << QString::fromLatin1(today)
                            << QString::fromLatin1(fileDay) << QString::fromLatin1(day) << source;
    };
    row("the same day", "", false, "2026-10-31", "2026-10-31", "2026-10-31", DaySource::today);
    row("the file is from yesterday", "", false, "2026-10-31", "2026-10-30", "2026-10-31", DaySource::today);
    row("60 days old", "", false, "2026-12-30", "2026-10-31", "2026-12-30", DaySource::today);
    row("61 days old", "", false, "2026-12-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("years old", "", false, "2036-12-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("60 days over the end of February in a leap year", "", false, "2024-04-01", "2024-02-01", "2024-04-01", DaySource::today);
    row("the computer's clock is a day behind", "", false, "2026-10-30", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("the computer's clock is years behind", "", false, "1970-01-01", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("chosen in the past", "2025-01-01", false, "2026-10-31", "2026-10-31", "2025-01-01", DaySource::chosen);
    row("chosen in the future", "2030-01-01", false, "2026-10-31", "2026-10-31", "2030-01-01", DaySource::chosen);
    row("chosen for an old file", "2026-12-31", false, "2026-12-31", "2020-10-31", "2026-12-31", DaySource::chosen);
    row("a picture is of the file", "", true, "2026-11-05", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("a picture on the file's day", "", true, "2026-10-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("a picture of a chosen day", "2026-01-01", true, "2026-11-05", "2026-10-31", "2026-01-01", DaySource::chosen);
}

void SessionTest::theDay()
{
    QFETCH(const QString, chosen);
    QFETCH(const bool, picture);
    QFETCH(const QString, today);
    QFETCH(const QString, fileDay);
    QFETCH(const DaySource, source);
    const DayPolicy policy{Date::parse(chosen.toStdString()), picture};
    const AsOfDay asOf = asOfDay(policy, day(today.toStdString()), day(fileDay.toStdString()));
    QTEST(iso(asOf.day), "day");
    QCOMPARE(asOf.source, source);
}

void SessionTest::theCaseStandsOnThatDay_data()
{
    QTest::addColumn<QString>("updatedAt"); // the file's own time
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("day");
    QTest::addColumn<DaySource>("source");
    QTest::addColumn<int>("children");
    QTest::newRow("today") << QStringLiteral("2026-10-31T06:00:00Z") << QString() << QStringLiteral("2026-11-01")
                           << DaySource::today << 1;
    QTest::newRow("an old file's day") << QStringLiteral("2026-06-30T06:00:00Z") << QString() << QStringLiteral("2026-06-30")
                                       << DaySource::fileDay << 1;
    QTest::newRow("before anybody was known") << QStringLiteral("2026-10-31T06:00:00Z") << QStringLiteral("2019-12-31")
                                              << QStringLiteral("2019-12-31") << DaySource::chosen << 0;
}

void SessionTest::theCaseStandsOnThatDay()
{
    QFETCH(const QString, updatedAt);
    QFETCH(const QString, chosen);
    QFETCH(const QString, day);
    QFETCH(const DaySource, source);
    QFETCH(const int, children);
    CaseFileBuilder file;
    writeChildren(file, 1);
    for (const char *table : {"cooperative", "community", "household", "personnel", "child"})
        file.sql("UPDATE " + std::string(table) + " SET updated_at = " + text(updatedAt.toStdString()));
    Desk desk({Date::parse(chosen.toStdString()), false});
    QVERIFY(desk.open(file.path()));
    QCOMPARE(iso(desk.session.current()->load->day), day);
    QCOMPARE(desk.session.current()->daySource, source);
    QCOMPARE(desk.children(), std::size_t(children));
}

void SessionTest::aSoundFileIsSaidToBeSound()
{
    CaseFileBuilder file;
    writeChildren(file, 2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.session.current()->soundness, Soundness::checking);
    QTRY_COMPARE(desk.checked.size(), 1);
    QCOMPARE(desk.session.current()->soundness, Soundness::sound);
    QCOMPARE(desk.session.current()->path, file.path());
    QCOMPARE(desk.children(), 2U);
    QCOMPARE(desk.opened.size(), 1); // nothing is shown anew for it
}

void SessionTest::damageThatOnlyTheFullCheckSeesIsSaid()
{
    CaseFileBuilder file;
    writeChildren(file, 20);
    // An index that says it is of one column and holds another: quick_check does not compare them.
    file.sql("UPDATE child SET code = id, name = 'n' || id; CREATE INDEX wrong ON child (name)");
    file.sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX wrong ON child (code)' WHERE name = "
             "'wrong'");
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.failed.size(), 0);
    QVERIFY(desk.waitForSoundness());
    QCOMPARE(desk.session.current()->soundness, Soundness::damaged);
    QCOMPARE(desk.children(), 20U); // it stays open, and the freshness says it
    const QList<Sentence> sentences = freshnessOf(*desk.session.current());
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(QLatin1String(sentences[1].source), QLatin1String("The full check found damage: let the sync run again"));
}

void SessionTest::theCheckOfAnEarlierFileIsDropped()
{
    CaseFileBuilder damaged;
    writeChildren(damaged, 20);
    damaged.sql("UPDATE child SET code = id, name = 'n' || id; CREATE INDEX wrong ON child (name)");
    damaged.sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX wrong ON child (code)' WHERE name = "
                "'wrong'");
    CaseFileBuilder sound;
    writeChildren(sound, 3);
    for (int i = 0; i < 5; ++i) {
        Desk desk;
        bool next = false;
        QObject::connect(&desk.session, &Session::opened, this, [&] {
            if (!std::exchange(next, true))
                desk.session.open(sound.path());
        });
        desk.session.open(damaged.path());
        QTRY_COMPARE(desk.opened.size(), 2);
        QVERIFY(desk.waitForSoundness());
        QTest::qWait(20);
        QCOMPARE(desk.session.current()->soundness, Soundness::sound);
        QCOMPARE(desk.children(), 3U);
    }
}

void SessionTest::nothingIsLeftInThePrivateFolder()
{
    CaseFileBuilder file;
    writeChildren(file, 2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QVERIFY(desk.waitForSoundness());
    QTRY_COMPARE(leftIn(desk.root.path()), QStringList()); // let go as soon as the check is done
    QVERIFY(desk.open(QStringLiteral("/nowhere/at/all.clmrs")));
    desk.turnstile.held = 1;
    desk.session.open(file.path());
    QVERIFY(desk.turnstile.arrived.tryAcquire(1, 20'000));
    desk.session.loading().cancel();
    desk.turnstile.go.release();
    QTRY_COMPARE(leftIn(desk.root.path()), QStringList());
}

void SessionTest::closingWhileItLoadsWaits()
{
    CaseFileBuilder file;
    writeChildren(file, 2);
    QString root;
    QTemporaryDir outside;
    Turnstile turnstile;
    turnstile.held = 1;
    QSemaphore closing;
    std::unique_ptr<QThread> doorman(QThread::create([&] {
        closing.acquire();
        QThread::msleep(50);
        turnstile.go.release();
    }));
    doorman->start();
    bool opened = false;
    {
        Session session({outside.path(), turnstile.clock()}, {}, {});
        QObject::connect(&session, &Session::opened, this, [&] { opened = true; });
        session.open(file.path());
        QVERIFY(turnstile.arrived.tryAcquire(1, 20'000));
        closing.release();
    }
    QVERIFY(doorman->wait(5'000));
    QCOMPARE(leftIn(outside.path()), QStringList()); // the worker has ended, and took its copy with it
    QTest::qWait(20);
    QVERIFY(!opened);
}

void SessionTest::freshness_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("ownTime"); // no record says when
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("keptOut");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("moment");
    const QStringList data{QStringLiteral("Data of %1")};
    const QString kept = QStringLiteral("Kept out: households %1, children %2, open cases among them %3");
    const QString wal = QStringLiteral("A write-ahead log beside the file was left aside");
    const QString english = QStringLiteral("31/10/2026 06:00");
    for (const char *language : {"en", "fr"}) {
        const QByteArray in = QByteArray(", ") + language;
        const QString code = QLatin1String(language);
        QTest::newRow("all is well" + in) << code << false << false << false << data << english;
        QTest::newRow("kept out" + in) << code << false << false << true << data + QStringList{kept} << english;
        QTest::newRow("a log left aside" + in) << code << false << true << false << data + QStringList{wal} << english;
        QTest::newRow("both" + in) << code << false << true << true << data + QStringList{kept, wal} << english;
        QTest::newRow("the file's own time" + in)
            << code << true << false << false << QStringList{QStringLiteral("Data of %1 (the file’s own time)")}
            << QStringLiteral("02/01/2026 03:04");
    }
}

void SessionTest::freshness()
{
    QFETCH(const QString, language);
    QFETCH(const bool, ownTime);
    QFETCH(const bool, wal);
    QFETCH(const bool, keptOut);
    QFETCH(const QStringList, sources);
    QFETCH(const QString, moment);
    installLanguage(languageOf(language));
    CaseFileBuilder file;
    writeChildren(file, 2);
    if (keptOut)
        file.child("lost", "2014-05-01", "nowhere");
    if (ownTime) {
        for (const char *table : {"cooperative", "community", "household", "personnel", "child"})
            file.sql("UPDATE " + std::string(table) + " SET updated_at = 'yesterday'");
        QFile touched(file.path());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), QFileDevice::FileModificationTime));
    }
    if (wal) {
        QFile log(file.path() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("older than the database") > 0 && log.flush());
        QVERIFY(log.setFileTime(QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC), QFileDevice::FileModificationTime));
    }
    Desk desk;
    QVERIFY(desk.open(file.path()));
    const QList<Sentence> sentences = freshnessOf(*desk.session.current());
    QStringList said;
    for (const Sentence &sentence : sentences) {
        said.append(QString::fromUtf8(sentence.source));
        QVERIFY(!sentence.text().contains(u'%'));
    }
    QCOMPARE(said, sources);
    QCOMPARE(sentences[0].arguments, QStringList{moment});
    if (keptOut)
        QCOMPARE(sentences[1].arguments, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}));
}

void SessionTest::numbersOfWhatIsKeptOutAreReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("12,345");
    QTest::newRow("French") << QStringLiteral("fr") << QString::fromUtf8("12\u202f345");
}

void SessionTest::numbersOfWhatIsKeptOutAreReadable()
{
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    installLanguage(languageOf(language));
    const Sentence sentence = keptOutSentence({12'345, 2, 1, true});
    QCOMPARE(sentence.arguments, (QStringList{number, QStringLiteral("2"), QStringLiteral("1")}));
    QVERIFY(sentence.text().contains(number));
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the moments below
    QCoreApplication application(argc, argv);
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"
