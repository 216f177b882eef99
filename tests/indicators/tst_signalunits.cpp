// What each kind of signal counts, and which of it is a case: the borders one by one.
#include "signalscene.h"
#include "support/u.h"

#include "models/indicators/signalparts.h"

#include <QTest>

using namespace clmrs;

namespace {

const Period kYear{*Date::fromYmd(2025, 10, 1), *Date::fromYmd(2026, 9, 30)};
constexpr const char *kDay = "2026-03-05";

// "2/5": cases and things counted of a person; "-" of nothing counted.
QString counted(const Casebook &book, SignalGathering gather, std::string_view person, const Period &period = kYear)
{
    const SignalOwners owners(*book.snapshot);
    SignalSearch search{book, owners, period};
    gather(search);
    int of = 0;
    int cases = 0;
    for (const SignalUnit &unit : search.units) {
        if (book.snapshot->personnel.id(owners[unit.owner].people.front()) != person)
            continue;
        ++of;
        cases += unit.fits ? 1 : 0;
    }
    return of ? QStringLiteral("%1/%2").arg(cases).arg(of) : QStringLiteral("-");
}

// Longest time without a visit, and days there.
QString silence(const Casebook &book, std::string_view person, const Period &period = kYear)
{
    const SignalOwners owners(*book.snapshot);
    SignalSearch search{book, owners, period};
    gatherSilence(search);
    int of = 0;
    int longest = 0;
    for (const SignalUnit &unit : search.units) {
        if (book.snapshot->personnel.id(owners[unit.owner].people.front()) != person)
            continue;
        ++of;
        longest = std::max(longest, unit.company);
    }
    return QStringLiteral("%1 in %2").arg(longest).arg(of);
}

SignalScene household()
{
    SignalScene scene;
    scene.person("m").household("h");
    return scene;
}

} // namespace

class SignalUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyInAnHour_data();
    void manyInAnHour();
    void onePlace_data();
    void onePlace();
    void placesOfOneMonthAndPerson();
    void veryShort_data();
    void veryShort();
    void roundHours_data();
    void roundHours();
    void birthDates_data();
    void birthDates();
    void roundAges_data();
    void roundAges();
    void whoMetFirst();
    void absences();
    void findings();
    void tooClose_data();
    void tooClose();
    void belowRule_data();
    void belowRule();
    void closedEarly_data();
    void closedEarly();
    void silenceOf();
    void silenceOfWhoIsAway();
    void silenceUpToTheLastSync();
    void daysOfMonitorsOnly();
    void thePeriodHoldsBothEnds();
};

void SignalUnitsTest::manyInAnHour_data()
{
    QTest::addColumn<int>("visits");
    QTest::addColumn<int>("minutesApart");
    QTest::addColumn<int>("lastAtSecond"); // of the hour
    QTest::addColumn<QString>("counted");
    QTest::newRow("eight") << 8 << 7 << 3600 << "0/8";
    QTest::newRow("nine, the last at the full hour") << 9 << 7 << 3600 << "9/9";
    QTest::newRow("nine, the last a second later") << 9 << 7 << 3601 << "0/9";
}

void SignalUnitsTest::manyInAnHour()
{
    QFETCH(const int, visits);
    QFETCH(const int, minutesApart);
    QFETCH(const int, lastAtSecond);
    SignalScene scene = household();
    for (int i = 0; i + 1 < visits; ++i)
        scene.visit({"m", "h", momentOf(kDay, i * minutesApart)});
    const auto start = Moment::parse(momentOf(kDay, 0)).value();
    scene.visit({"m", "h", Moment::fromSeconds(start.seconds() + lastAtSecond).iso()});
    QTEST(counted(*scene.book(), gatherManyInAnHour, "m"), "counted");
}

void SignalUnitsTest::onePlace_data()
{
    QTest::addColumn<QStringList>("homes"); // a household each, visited once
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("counted");
    const QString unknown = QStringLiteral("NULL, NULL");
    const auto row = [](const char *name, const QStringList &homes, const char *result, const char *kind = "monitoring") {
        QTest::newRow(name) << homes << u(kind) << u(result);
    };
    row("two", {unknown, unknown}, "0/2");
    row("three unknown", {unknown, unknown, unknown}, "3/3");
    row("three apart", {u("6.1, -6.1"), u("6.2, -6.1"), u("6.3, -6.1")}, "3/3");
    row("neighbours within 11 m", {u("6.10001, -6.1"), u("6.10002, -6.1"), u("6.10003, -6.1")}, "0/3");
    row("two neighbours and one apart", {u("6.10001, -6.1"), u("6.10002, -6.1"), u("6.2, -6.1")}, "0/3");
    row("two neighbours, two unknown", {u("6.10001, -6.1"), u("6.10002, -6.1"), unknown, unknown}, "4/4");
    row("0,0 is unknown", {u("0, 0"), u("0, 0"), unknown}, "3/3");
    row("back-checks", {unknown, unknown, unknown}, "-", "back_check");
}

void SignalUnitsTest::onePlace()
{
    QFETCH(const QStringList, homes);
    QFETCH(const QString, kind);
    SignalScene scene;
    scene.person("m");
    for (int i = 0; i < homes.size(); ++i) {
        const std::string home = "h" + std::to_string(i);
        scene.household(home, homes[i].toStdString());
        scene.visit({"m", home, momentOf(kDay, 60 * i), 1800, i % 2 ? "6.50001, -6.5" : "6.49999, -6.5", kind.toStdString()});
    }
    QTEST(counted(*scene.book(), gatherOnePlace, "m"), "counted");
}

// Three households at one place, but not in one month by one person; a visit without a place is none.
void SignalUnitsTest::placesOfOneMonthAndPerson()
{
    SignalScene scene;
    scene.person("m").person("n");
    const std::string place = "6.5, -6.5";
    for (int i = 0; i < 4; ++i)
        scene.household("h" + std::to_string(i));
    scene.visit({"m", "h0", momentOf("2026-03-30", 0), 1800, place});
    scene.visit({"m", "h1", momentOf("2026-03-31", 0), 1800, place});
    scene.visit({"m", "h2", momentOf("2026-04-01", 0), 1800, place});
    scene.visit({"n", "h3", momentOf("2026-03-31", 0), 1800, place});
    scene.visit({"m", "h3", momentOf("2026-03-31", 60), 1800, "NULL, -6.5"});
    const auto book = scene.book();
    QCOMPARE(counted(*book, gatherOnePlace, "m"), u("0/3"));
    QCOMPARE(counted(*book, gatherOnePlace, "n"), u("0/1"));
}

void SignalUnitsTest::veryShort_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, int seconds, const char *result, const char *kind = "monitoring") {
        QTest::newRow(name) << seconds << u(kind) << u(result);
    };
    row("a second under ten minutes", 599, "1/1");
    row("ten minutes", 600, "0/1");
    row("no time at all", 0, "1/1");
    row("ends before it begins", -60, "-");
    row("a farm visit", 60, "1/1", "farm");
    row("a back-check", 60, "-", "back_check");
}

void SignalUnitsTest::veryShort()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, kind);
    SignalScene scene = household();
    scene.visit({"m", "h", momentOf(kDay, 0), seconds, "NULL, NULL", kind.toStdString()});
    QTEST(counted(*scene.book(), gatherVeryShort, "m"), "counted");
}

void SignalUnitsTest::roundHours_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("presence");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *hours, const char *result, const char *presence = "interviewed") {
        QTest::addRow("%s %s", hours, presence) << u(hours) << u(presence) << u(result);
    };
    row("0", "-");
    row("NULL", "-");
    row("5", "1/1");
    row("10", "1/1");
    row("7", "0/1");
    row("7.5", "0/1");
    row("0.5", "0/1");
    row("20", "1/1", "seen");
    row("20", "-", "absent");
}

void SignalUnitsTest::roundHours()
{
    QFETCH(const QString, hours);
    QFETCH(const QString, presence);
    SignalScene scene = household();
    scene.child("k", "h", "2014-05-01");
    scene.note({scene.visit({"m", "h", momentOf(kDay, 0)}), "k", presence.toStdString(), "none", hours.toStdString()});
    QTEST(counted(*scene.book(), gatherRoundHours, "m"), "counted");
}

void SignalUnitsTest::birthDates_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *birth, const char *precision, const char *result) {
        QTest::addRow("%s %s", birth, precision) << u(birth) << u(precision) << u(result);
    };
    row("2014-01-01", "day", "1/1");
    row("2014-05-01", "day", "1/1");
    row("2014-05-02", "day", "0/1");
    row("2014-05-31", "day", "0/1");
    row("2014-05-01", "month", "-");
    row("2014-01-01", "year", "-");
    row("2014-05-01", "", "1/1"); // any other precision reads as day
    row("", "day", "-");
    row("2026-03-06", "day", "-"); // after the visit
}

void SignalUnitsTest::birthDates()
{
    QFETCH(const QString, birth);
    QFETCH(const QString, precision);
    SignalScene scene = household();
    scene.child("k", "h", birth.toStdString(), precision.toStdString());
    scene.note({scene.visit({"m", "h", momentOf(kDay, 0)}), "k"});
    QTEST(counted(*scene.book(), gatherFirstOfMonth, "m"), "counted");
}

void SignalUnitsTest::roundAges_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, const char *birth, const char *result, const char *precision = "day") {
        QTest::newRow(name) << u(birth) << u(precision) << u(result);
    };
    row("10 today", "2016-03-05", "1/1");
    row("10 tomorrow", "2016-03-06", "0/1");
    row("11 today", "2015-03-05", "0/1");
    row("12", "2014-01-20", "1/1");
    row("15", "2010-06-20", "1/1");
    row("8", "2018-03-05", "0/1");
    row("7", "2018-03-06", "-");
    row("17", "2008-03-06", "0/1");
    row("18", "2008-03-05", "-");
    row("told as 10, by the year", "2016-01-01", "1/1", "year");
    row("told as 11, by the year", "2015-01-01", "0/1", "year");
    row("unknown", "", "-");
}

void SignalUnitsTest::roundAges()
{
    QFETCH(const QString, birth);
    QFETCH(const QString, precision);
    SignalScene scene = household();
    scene.child("k", "h", birth.toStdString(), precision.toStdString());
    scene.note({scene.visit({"m", "h", momentOf(kDay, 0)}), "k", "absent"});
    QTEST(counted(*scene.book(), gatherRoundAges, "m"), "counted");
}

// A birth date is of whoever met the child first, back-checks aside, and only where that was in the period.
void SignalUnitsTest::whoMetFirst()
{
    SignalScene scene = household();
    scene.person("n").child("k", "h", "2014-05-01").child("old", "h", "2014-05-01");
    scene.note({scene.visit({"n", "h", momentOf("2026-01-01", 0), 1800, "NULL, NULL", "back_check"}), "k"});
    scene.note({scene.visit({"m", "h", momentOf("2026-01-02", 0)}), "k"});
    scene.note({scene.visit({"n", "h", momentOf("2026-01-03", 0)}), "k"});
    scene.note({scene.visit({"m", "h", momentOf("2025-09-30", 0)}), "old"});
    scene.note({scene.visit({"n", "h", momentOf("2026-01-04", 0)}), "old"});
    const auto book = scene.book();
    QCOMPARE(counted(*book, gatherFirstOfMonth, "m"), u("1/1"));
    QCOMPARE(counted(*book, gatherFirstOfMonth, "n"), u("-"));
}

// A visit counts once; a child under 5 is not looked for.
void SignalUnitsTest::absences()
{
    SignalScene scene = household();
    scene.child("k", "h", "2014-05-01").child("l", "h", "").child("small", "h", "2021-03-06");
    const std::string one = scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.note({one, "k", "absent", ""}).note({one, "l", "absent", ""});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-02", 0)}), "k", "seen"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-03", 0)}), "l", "absent", ""}); // of unknown age
    scene.note({scene.visit({"m", "h", momentOf("2026-03-05", 0)}), "small", "absent", ""});
    scene.visit({"m", "h", momentOf("2026-03-06", 0)}); // nobody noted
    scene.note({scene.visit({"m", "h", momentOf("2026-03-07", 0), 1800, "NULL, NULL", "back_check"}), "k", "absent", ""});
    QCOMPARE(counted(*scene.book(), gatherAbsences, "m"), u("2/3"));
}

void SignalUnitsTest::findings()
{
    SignalScene scene = household();
    scene.child("k", "h", "2014-05-01")
        .child("l", "h", "2015-05-02")
        .child("small", "h", "2021-03-06")
        .child("grown", "h", "2008-03-01");
    const std::string one = scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.note({one, "k", "seen", "hazardous"}).note({one, "l"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-02", 0)}), "k", "interviewed", "at_risk"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-03", 0)}), "k", "interviewed", "", "20"}); // by the rules
    scene.note({scene.visit({"m", "h", momentOf("2026-03-04", 0)}), "k", "absent", "child_labour"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-05", 0)}), "small", "interviewed", "child_labour"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-06", 0)}), "grown", "interviewed", "child_labour"});
    scene.note({scene.visit({"m", "h", momentOf("2026-03-07", 0), 1800, "NULL, NULL", "back_check"}), "k", "seen", "hazardous"});
    QCOMPARE(counted(*scene.book(), gatherFindings, "m"), u("2/3"));
}

void SignalUnitsTest::tooClose_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, const char *on, const char *finding, const char *result) {
        QTest::newRow(name) << u(on) << u(finding) << u(result);
    };
    row("59 days", "2026-03-01", "none", "1/1");
    row("60 days", "2026-03-02", "none", "0/1");
    row("at risk is clear", "2026-01-10", "at_risk", "1/1");
    row("positive always counts", "2026-01-10", "hazardous", "0/1");
    row("unknown is neither", "2026-01-10", "no_such_code", "-");
}

// Identified on 2026-01-01 by another.
void SignalUnitsTest::tooClose()
{
    QFETCH(const QString, on);
    QFETCH(const QString, finding);
    SignalScene scene = household();
    scene.person("n").child("k", "h", "2014-05-01");
    scene.note({scene.visit({"n", "h", momentOf("2026-01-01", 0)}), "k", "interviewed", "child_labour"});
    scene.note({scene.visit({"m", "h", momentOf(on.toStdString(), 0)}), "k", "interviewed", finding.toStdString()});
    const auto book = scene.book();
    QTEST(counted(*book, gatherTooClose, "m"), "counted");
    QCOMPARE(counted(*book, gatherTooClose, "n"), u("-"));
}

void SignalUnitsTest::belowRule_data()
{
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("presence");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *finding, const char *result, const char *presence = "interviewed") {
        QTest::addRow("%s %s", finding, presence) << u(finding) << u(presence) << u(result);
    };
    row("none", "1/1");
    row("child_labour", "1/1");
    row("hazardous", "0/1");
    row("worst_form", "0/1");
    row("", "-");
    row("no_such_code", "-");
    row("none", "-", "absent");
}

// Its task makes it hazardous.
void SignalUnitsTest::belowRule()
{
    QFETCH(const QString, finding);
    QFETCH(const QString, presence);
    SignalScene scene = household();
    scene.child("k", "h", "2014-05-01");
    scene.note(
        {scene.visit({"m", "h", momentOf(kDay, 0)}), "k", presence.toStdString(), finding.toStdString(), "NULL", "burning"});
    QTEST(counted(*scene.book(), gatherBelowRule, "m"), "counted");
}

void SignalUnitsTest::closedEarly_data()
{
    QTest::addColumn<int>("clear"); // follow-ups three months apart, from three months after the identification
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, int clear, const char *on, const char *result, const char *reason = "stopped") {
        QTest::newRow(name) << clear << u(on) << u(reason) << u(result);
    };
    row("at once", 0, "2026-01-01", "1/1");
    row("after one", 1, "2026-05-01", "1/1");
    row("after two", 2, "2026-07-01", "0/1");
    row("on the day before the second", 2, "2026-06-30", "1/1");
    row("moved away", 1, "2026-05-01", "-", "moved");
    row("no reason", 1, "2026-05-01", "-", "");
    row("never identified", -1, "2026-05-01", "-");
}

void SignalUnitsTest::closedEarly()
{
    QFETCH(const int, clear);
    QFETCH(const QString, on);
    QFETCH(const QString, reason);
    SignalScene scene = household();
    scene.person("n").child("k", "h", "2014-05-01").assign("h", "m");
    scene.note({scene.visit({"n", "h", momentOf("2026-01-01", 0)}), "k", "interviewed", clear < 0 ? "none" : "child_labour"});
    for (int i = 0; i < clear; ++i)
        scene.note({scene.visit({"n", "h", momentOf(dayOfMonth(i ? "2026-07" : "2026-04", 1), 0)}), "k"});
    scene.closure("k", on.toStdString(), reason.toStdString());
    const auto book = scene.book();
    QTEST(counted(*book, gatherClosedEarly, "m"), "counted"); // with whoever was responsible
    QCOMPARE(counted(*book, gatherClosedEarly, "n"), u("-"));
}

// Visits on 1 and 31 March; hired long ago; leaves on 10 April. The file's first visit is on 20 February.
void SignalUnitsTest::silenceOf()
{
    SignalScene scene = household();
    scene.person("n").sql("UPDATE personnel SET left_on = '2026-04-10' WHERE id = 'm'");
    scene.visit({"n", "h", momentOf("2026-02-20", 0)});
    scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.visit({"m", "h", momentOf("2026-03-31", 0)});
    scene.visit({"m", "h", momentOf("2026-06-01", 0)}); // after leaving: not a day there
    const auto book = scene.book();
    QCOMPARE(silence(*book, "m"), u("29 in 49")); // 20 February to 9 April
    QCOMPARE(silence(*book, "m", {day("2026-03-01"), day("2026-03-31")}), u("29 in 31"));
    QCOMPARE(silence(*book, "m", {day("2026-04-01"), day("2026-04-30")}), u("9 in 9"));
    // What began before the period is whole.
    QCOMPARE(silence(*book, "m", {day("2026-03-20"), day("2026-03-31")}), u("29 in 12"));
}

void SignalUnitsTest::silenceOfWhoIsAway()
{
    SignalScene scene = household();
    scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.visit({"m", "h", momentOf("2026-03-10", 0)}); // away by the logbook, and came all the same
    scene.visit({"m", "h", momentOf("2026-04-01", 0)});
    const auto book = scene.book({{"m", day("2026-03-05"), day("2026-03-20")}});
    QCOMPARE(silence(*book, "m", {day("2026-03-01"), day("2026-04-01")}), u("11 in 17")); // 21 to 31 March
}

// What the tablet has not told yet is no silence.
void SignalUnitsTest::silenceUpToTheLastSync()
{
    SignalScene scene = household();
    scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.tablet("t", "m", "2026-03-11T07:00:00Z");
    scene.person("n"); // of whom no sync is known: until the last visit
    scene.visit({"n", "h", momentOf("2026-03-08", 0)});
    scene.visit({"n", "h", momentOf("2026-03-12", 0)});
    const auto book = scene.book();
    QCOMPARE(silence(*book, "m"), u("10 in 11"));
    QCOMPARE(silence(*book, "n"), u("7 in 12"));
}

void SignalUnitsTest::daysOfMonitorsOnly()
{
    SignalScene scene = household();
    scene.person("s", "supervisor")
        .person("late")
        .person("new")
        .tablet("t-m", "m")
        .tablet("t-late", "late")
        .tablet("t-new", "new");
    scene.sql("UPDATE personnel SET hired_on = NULL WHERE id IN ('s', 'late')"); // who never came is there from no day on
    scene.visit({"m", "h", momentOf("2026-03-01", 0)});
    scene.visit({"s", "h", momentOf("2026-03-01", 0)});
    const auto book = scene.book();
    QCOMPARE(silence(*book, "m", {day("2026-03-01"), day("2026-03-31")}), u("30 in 31"));
    QCOMPARE(silence(*book, "s"), u("0 in 0"));
    QCOMPARE(silence(*book, "late"), u("0 in 0"));
    QCOMPARE(silence(*book, "new", {day("2026-03-01"), day("2026-03-31")}), u("31 in 31")); // hired, and never came
}

void SignalUnitsTest::thePeriodHoldsBothEnds()
{
    SignalScene scene = household();
    for (const char *on : {"2025-09-30", "2025-10-01", "2026-09-30", "2026-10-01"})
        scene.visit({"m", "h", momentOf(on, 0), 60});
    scene.visit({"", "h", momentOf(kDay, 0), 60}); // by nobody known
    QCOMPARE(counted(*scene.book(), gatherVeryShort, "m"), u("2/2"));
}

QTEST_GUILESS_MAIN(SignalUnitsTest)
#include "tst_signalunits.moc"
