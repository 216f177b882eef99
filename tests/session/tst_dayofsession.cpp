// Another as-of day, other settings or another key while a file is open: everything is reckoned anew, nothing is read again.
#include "support/casefilebuilder.h"

#include "models/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace clmrs;

namespace {

struct Desk
{
    Desk() : session({root.path(), [this] { return now; }}, {}, {}) {}
    bool settle()
    {
        return QTest::qWaitFor([this] { return session.current() && !session.loading().isRunning(); }, 20'000);
    }
    std::optional<int> age() const { return session.current()->load->children.front().age; }

    QTemporaryDir root;
    Moment now = Moment::parse("2026-11-01T12:00:00Z").value();
    Session session;
    QSignalSpy opened{&session, &Session::opened};
};

// A child born on 2014-05-01 in a file of 2026-11-01.
CaseFileBuilder oneChild()
{
    CaseFileBuilder file;
    file.skeleton().child("k");
    file.sql("UPDATE cooperative SET updated_at = '2026-11-01T08:00:00Z'");
    return file;
}

Settings fiveMonths()
{
    Settings settings;
    settings.firstVisitMonths = 5;
    return settings;
}

PseudonymKey aKey()
{
    PseudonymKey key;
    key.bytes[7] = 9;
    return key;
}

} // namespace

class DayOfSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBeforeAnyFileHoldsForTheFirst()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.setDay(DayPolicy::on(day("2024-04-30")));
        QCOMPARE(desk.opened.size(), 0);
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->day, day("2024-04-30"));
        QCOMPARE(desk.session.current()->daySource, DaySource::chosen);
        QCOMPARE(desk.age(), 9); // ten on the next day
    }

    void theSameFileOnAnotherDay()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->daySource, DaySource::today);
        const auto before = desk.session.current();
        desk.session.setDay(DayPolicy::on(day("2030-05-01")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.opened.size(), 2);
        QCOMPARE(desk.age(), 16);
        QCOMPARE(desk.session.current()->book, before->book); // not read again
        QCOMPARE(before->load->day, day("2026-11-01"));       // and what was open is as it was
        desk.session.setDay({});
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->day, day("2026-11-01"));
        QCOMPARE(desk.session.current()->daySource, DaySource::today);
    }

    void theFullCheckIsNotForgotten()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        desk.session.setDay(DayPolicy::on(day("2025-01-01")));
        QVERIFY(desk.settle());
        QVERIFY(QTest::qWaitFor([&] { return desk.session.current()->soundness == Soundness::sound; }, 20'000));
        QCOMPARE(desk.session.current()->load->day, day("2025-01-01"));
        desk.session.setDay(DayPolicy::on(day("2025-01-02")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->soundness, Soundness::sound);
    }

    void aDayWhileAFileIsOnItsWay()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        desk.session.setDay(DayPolicy::on(day("2025-01-01")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->day, day("2025-01-01"));
        QCOMPARE(desk.session.current()->path, file.path());
    }

    void aDayNobodyIsKnownOn()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        desk.session.setDay(DayPolicy::on(day("1999-12-31")));
        QVERIFY(desk.settle());
        QVERIFY(desk.session.current()->load->children.empty());
    }

    // Who leaves the window open over night reads the figures of the day on which they look.
    void afterMidnightItIsTomorrow()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        desk.now = Moment::parse("2026-11-01T23:59:59Z").value();
        desk.session.noteToday();
        QVERIFY(desk.settle());
        QCOMPARE(desk.opened.size(), 1); // nothing to do
        desk.now = Moment::parse("2026-11-02T00:00:00Z").value();
        desk.session.noteToday();
        QVERIFY(desk.settle());
        QCOMPARE(desk.opened.size(), 2);
        QCOMPARE(desk.session.current()->load->day, day("2026-11-02"));
        QCOMPARE(desk.session.current()->today, day("2026-11-02"));
        desk.session.setDay(DayPolicy::on(day("2025-01-01")));
        QVERIFY(desk.settle());
        desk.now = Moment::parse("2027-01-02T08:00:00Z").value();
        desk.session.noteToday();
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->day, day("2025-01-01")); // chosen is chosen
        desk.session.setDay({});
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->daySource, DaySource::fileDay); // 62 days: today fits the file no more
    }

    void otherRulesHoldForWhatIsOpen()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.setDay(DayPolicy::on(day("2025-01-01")));
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        const auto before = desk.session.current();
        desk.session.setRules({fiveMonths(), aKey()});
        QVERIFY(desk.settle());
        QCOMPARE(desk.opened.size(), 2);
        const auto after = desk.session.current();
        QCOMPARE(after->book->settings.firstVisitMonths, 5);
        QCOMPARE(after->book->pseudonymKey, aKey());
        QCOMPARE(after->book->snapshot, before->book->snapshot); // not read again
        QCOMPARE(after->load->day, day("2025-01-01"));
        QCOMPARE(after->daySource, DaySource::chosen);
        QVERIFY(after->load->children.front().dueOn != before->load->children.front().dueOn);
        QCOMPARE(before->book->pseudonymKey, PseudonymKey()); // and what was open is as it was
        desk.session.setRules({fiveMonths(), aKey()});
        QVERIFY(!desk.session.loading().isRunning()); // nothing changed
    }

    void otherRulesWhileAFileIsOnItsWay()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.setRules({{}, aKey()}); // before any
        desk.session.open(file.path());
        desk.session.setRules({fiveMonths(), aKey()});
        QVERIFY(desk.settle());
        QCOMPARE(desk.opened.size(), 1);
        QCOMPARE(desk.session.current()->book->settings, fiveMonths());
        QCOMPARE(desk.session.current()->book->pseudonymKey, aKey());
    }

    void aDayAndRulesAtOnce()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        desk.session.setDay(DayPolicy::on(day("2025-01-01")));
        desk.session.setRules({fiveMonths(), aKey()});
        desk.session.setDay(DayPolicy::on(day("2025-01-02")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->day, day("2025-01-02"));
        QCOMPARE(desk.session.current()->book->settings, fiveMonths());
    }

    void rulesThatCannotBeUsedLeaveWhatIsOpen()
    {
        const CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        const auto before = desk.session.current()->book;
        QSignalSpy failed(&desk.session, &Session::openFailed);
        Settings settings;
        settings.rulePack = QStringLiteral("/nowhere/pack.json");
        desk.session.setRules({settings});
        QVERIFY(desk.settle());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.session.current()->book, before);
    }

    void openAgainReadsTheFileAnew()
    {
        CaseFileBuilder file = oneChild();
        Desk desk;
        desk.session.openAgain(); // nothing is open
        QVERIFY(!desk.session.loading().isRunning());
        desk.session.open(file.path());
        QVERIFY(desk.settle());
        file.child("k2");
        desk.session.openAgain();
        QVERIFY(desk.settle());
        QCOMPARE(desk.session.current()->load->children.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(DayOfSessionTest)
#include "tst_dayofsession.moc"
