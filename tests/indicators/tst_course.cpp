// The course of a child, due dates and responsibility, checked by hand against INDICATORS.md 1-4.
#include "support/casefilebuilder.h"
#include "support/madebook.h"

#include "models/domain/qstring.h"
#include "models/indicators/standing.h"

#include <QTest>
#include <set>

using namespace clmrs;

class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void age_data();
    void age();
    void findings_data();
    void findings();
    void status_data();
    void status();
    void aDayIsOneOccasionWithItsGravestFinding();
    void aBackCheckIsNoAssessmentButRaisesAnAlert();
    void aClosureEndsWithALaterPositiveDay();
    void anAlertIsAnsweredFromItsDayOn();
    void anEarlierDayIsReadFromALaterCourse();
    void dueDates_data();
    void dueDates();
    void settingsMoveDueDates();
    void responsibility_data();
    void responsibility();
    void keptOutChildrenCountAsOpenCases();
    void keptOutAlertsAreCounted_data();
    void keptOutAlertsAreCounted();
};

void CourseTest::age_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<BirthPrecision>("precision");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("age"); // -1: unknown
    QTest::newRow("the day before the birthday") << "2014-05-02" << BirthPrecision::day << "2026-05-01" << 11;
    QTest::newRow("the birthday") << "2014-05-02" << BirthPrecision::day << "2026-05-02" << 12;
    QTest::newRow("29 February completes on 1 March") << "2012-02-29" << BirthPrecision::day << "2026-02-28" << 13;
    QTest::newRow("29 February, 1 March") << "2012-02-29" << BirthPrecision::day << "2026-03-01" << 14;
    QTest::newRow("a month counts from its last day") << "2014-05-01" << BirthPrecision::month << "2026-05-30" << 11;
    QTest::newRow("a month, on its last day") << "2014-05-01" << BirthPrecision::month << "2026-05-31" << 12;
    QTest::newRow("a year counts from its last day") << "2014-01-01" << BirthPrecision::year << "2026-12-30" << 11;
    QTest::newRow("never under 0") << "2026-01-01" << BirthPrecision::year << "2026-03-01" << 0;
    QTest::newRow("an unknown precision reads as day") << "2014-05-02" << BirthPrecision::unknown << "2026-05-02" << 12;
    QTest::newRow("born after the day") << "2026-05-02" << BirthPrecision::day << "2026-05-01" << -1;
    QTest::newRow("120 years") << "1906-05-02" << BirthPrecision::day << "2026-05-02" << 120;
    QTest::newRow("121 years is unknown") << "1905-05-02" << BirthPrecision::day << "2026-05-02" << -1;
}

void CourseTest::age()
{
    QFETCH(const QString, birth);
    QFETCH(const BirthPrecision, precision);
    QFETCH(const QString, on);
    QFETCH(const int, age);
    Child child;
    child.birthDate = day(birth.toStdString());
    child.birthPrecision.value = precision;
    QCOMPARE(ageOn(child, day(on.toStdString())).value_or(-1), age);
}

void CourseTest::findings_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("columns"); // SQL assignments to the observation
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *country, const char *birth, const char *columns, const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(birth) << QString::fromUtf8(columns)
                            << QString::fromLatin1(finding);
    };
    // Visited on 2026-06-01: born 2014-05-01 is 12, 2013-05-01 13, 2010-05-01 16, 2008-05-01 18.
    row("1 coercion", "CI", "2008-05-01", "danger = 'injury coercion'", "worst_form");
    row("2 a hazardous task under 18", "CI", "2009-05-01", "tasks = 'cooking pod_breaking'", "hazardous");
    row("2 not at 18", "CI", "2008-05-01", "tasks = 'pod_breaking'", "none");
    row("2 another country's list", "GH", "2014-05-01", "tasks = 'pod_breaking'", "none");
    row("3 an hour under the light-work age", "CI", "2014-05-01", "hours_week = 1", "child_labour");
    row("3 under an hour", "CI", "2014-05-01", "hours_week = 0.5, attends_school = 1", "none");
    row("3 a farm task under the light-work age", "CI", "2014-05-01", "tasks = 'herding'", "child_labour");
    row("3 a farm task at the light-work age", "CI", "2013-05-01", "tasks = 'herding'", "none");
    row("3 light work from 12 in Zimbabwe", "ZW", "2014-05-01", "tasks = 'herding'", "none");
    row("3 the weekly cap", "CI", "2013-05-01", "hours_week = 14", "child_labour");
    row("3 under the weekly cap", "CI", "2013-05-01", "hours_week = 13.5", "none");
    row("3 Ghana's minimum age is 15", "GH", "2011-05-01", "hours_week = 20", "none");
    row("3 full time at 16", "CI", "2010-05-01", "hours_week = 43", "child_labour");
    row("3 under full time at 16", "CI", "2010-05-01", "hours_week = 42", "none");
    row("4 nothing asked", "CI", "2014-05-01", "attends_school = 0", "unknown");
    row("4 tasks asked, none named", "CI", "2014-05-01", "tasks = ''", "none");
    row("5 a danger that no list knows", "CI", "2014-05-01", "tasks = '', danger = 'storm'", "at_risk");
    row("6 age unknown", "CI", "", "tasks = '', attends_school = 0", "none");
    row("2 age unknown and a hazardous task", "CI", "", "tasks = 'burning'", "hazardous");
    row("7 out of school at school age", "CI", "2014-05-01", "tasks = '', attends_school = 0", "at_risk");
    row("7 not at 16", "CI", "2010-05-01", "tasks = '', attends_school = 0", "none");
    row("given none with a danger", "CI", "2014-05-01", "finding = 'none', danger = 'injury'", "at_risk");
    row("given code of no list", "CI", "2014-05-01", "finding = 'maybe', hours_week = 40", "unknown");
    row("given stands above the rules", "CI", "2014-05-01", "finding = 'none', hours_week = 40", "none");
    row("a country without rules", "ML", "2014-05-01", "hours_week = 40", "unknown");
}

void CourseTest::findings()
{
    QFETCH(const QString, country);
    QFETCH(const QString, birth);
    QFETCH(const QString, columns);
    QFETCH(const QString, finding);
    CaseFileBuilder file(country.toStdString());
    file.skeleton().child("k", birth.toStdString()).visit("v", "2026-06-01").observe("o", "v", "k", "");
    file.sql("UPDATE observation SET " + columns.toStdString());
    const auto book = file.book();
    const Finding found = book->rules.of(book->snapshot->observations.counting().front());
    QCOMPARE(found == Finding::unknown ? QStringLiteral("unknown") : QString::fromLatin1(codeText(found).data()), finding);
}

void CourseTest::status_data()
{
    QTest::addColumn<QString>("days"); // "day finding, day finding …"
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("followUps");
    QTest::addColumn<int>("streak");
    QTest::addColumn<bool>("relapse");
    const auto row = [](const char *name, const char *days, const char *status, int followUps, int streak, bool relapse) {
        QTest::newRow(name) << QString::fromLatin1(days) << QString::fromLatin1(status) << followUps << streak << relapse;
    };
    row("never assessed", "", "never_assessed", 0, 0, false);
    row("not identified", "2025-01-10 none", "not_identified", 0, 0, false);
    row("at risk at the latest known day", "2025-01-10 none,2025-06-10 at_risk,2025-09-10 maybe", "at_risk", 0, 0, false);
    row("unknown only", "2025-01-10 maybe", "not_identified", 0, 0, false);
    row("identified", "2025-01-10 hazardous", "in_child_labour", 0, 0, false);
    row("clear after 59 days does not count", "2025-01-10 hazardous,2025-03-10 none", "in_child_labour", 1, 0, false);
    row("clear after 60 days counts", "2025-01-10 hazardous,2025-03-11 none", "clear_once", 1, 1, false);
    row("two clear", "2025-01-10 hazardous,2025-03-11 none,2025-06-11 at_risk", "stable", 2, 2, false);
    row("the gap counts from the last counting occasion", "2025-01-10 hazardous,2025-03-11 none,2025-04-11 none,2025-05-10 none",
        "stable", 3, 2, false);
    row("a positive one always counts", "2025-01-10 hazardous,2025-03-11 none,2025-03-20 child_labour", "in_child_labour", 2, 0,
        true);
    row("an unknown follow-up does not count", "2025-01-10 hazardous,2025-03-11 none,2025-08-11 maybe", "clear_once", 2, 1,
        false);
    row("no relapse without a clear one", "2025-01-10 hazardous,2025-06-11 hazardous", "in_child_labour", 1, 0, false);
    row("clear again after a relapse", "2024-01-10 hazardous,2024-06-11 none,2025-01-01 hazardous,2025-06-01 none", "clear_once",
        3, 1, true);
}

void CourseTest::status()
{
    QFETCH(const QString, days);
    QFETCH(const QString, status);
    QFETCH(const int, followUps);
    QFETCH(const int, streak);
    QFETCH(const bool, relapse);
    CaseFileBuilder file;
    file.skeleton().child("k");
    int number = 0;
    for (const QString &occasion : days.split(u',', Qt::SkipEmptyParts)) {
        const std::string id = "v" + std::to_string(number++);
        file.visit(id, occasion.section(u' ', 0, 0).toStdString());
        file.observe("o" + id, id, "k", occasion.section(u' ', 1).toStdString());
    }
    const auto book = file.book();
    const Caseload load = caseloadOn(*book, day("2026-01-01"), Progress());
    const ChildState &state = stateOf(*book, load, "k");
    QCOMPARE(QString::fromLatin1(statusCode(state.status).data()), status);
    QCOMPARE(state.followUps, followUps);
    QCOMPARE(state.clearStreak, streak);
    QCOMPARE(state.relapse, relapse);
}

void CourseTest::aDayIsOneOccasionWithItsGravestFinding()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v1", "2025-01-10").visit("v2", "2025-01-10").visit("v3", "2025-01-10");
    file.observe("o1", "v1", "k", "none")
        .observe("o3", "v3", "k", "hazardous")
        .observe("o2", "v2", "k", "hazardous")
        .observe("o4", "v1", "k", "maybe");
    const auto book = file.book();
    const Course course = courseOf(*book, {0}, day("2025-02-01"));
    QCOMPARE(course.occasions.size(), 1U);
    QCOMPARE(course.occasions[0].finding, Finding::hazardous);
    QCOMPARE(book->snapshot->visits.id(course.occasions[0].visit),
             std::string_view("v2")); // the smaller observation id of the same moment
}

void CourseTest::aBackCheckIsNoAssessmentButRaisesAnAlert()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2025-01-10", "back_check").observe("o", "v", "k", "worst_form");
    auto book = file.book();
    Course course = courseOf(*book, {0}, day("2025-02-01"));
    QVERIFY(course.occasions.empty());
    QVERIFY(!course.alertOn); // a finding is an alert in an assessment only
    file.sql("UPDATE observation SET danger = 'abuse', presence = 'absent'");
    book = file.book();
    course = courseOf(*book, {0}, day("2025-02-01"));
    QVERIFY(course.alertOn == day("2025-01-10"));
    QVERIFY(!course.alertAnswered);
}

void CourseTest::aClosureEndsWithALaterPositiveDay()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2025-01-10").observe("o", "v", "k", "hazardous");
    file.row("closure", {{"id", text("x")}, {"child_id", text("k")}, {"closed_on", text("2025-01-10")}});
    auto book = file.book();
    QCOMPARE(stateOf(*book, caseloadOn(*book, day("2025-02-01"), Progress()), "k").status, Status::closed);
    QVERIFY(stateOf(*book, caseloadOn(*book, day("2025-01-09"), Progress()), "k").status == Status::neverAssessed);
    file.visit("v2", "2025-03-10").observe("o2", "v2", "k", "child_labour");
    book = file.book();
    const Caseload load = caseloadOn(*book, day("2025-04-01"), Progress());
    QCOMPARE(stateOf(*book, load, "k").status, Status::inChildLabour);
}

void CourseTest::anAlertIsAnsweredFromItsDayOn()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2025-01-10").observe("o", "v", "k", "worst_form");
    file.row("referral", {{"id", text("r")}, {"child_id", text("k")}, {"referred_on", text("2025-01-09")}});
    auto book = file.book();
    QVERIFY(!courseOf(*book, {0}, day("2025-02-01")).alertAnswered);
    file.sql("UPDATE referral SET referred_on = '2025-01-20'");
    book = file.book();
    QVERIFY(!courseOf(*book, {0}, day("2025-01-19")).alertAnswered);
    QVERIFY(courseOf(*book, {0}, day("2025-01-20")).alertAnswered);
}

// Of every child of a made cooperative, each month of five years: as the course read up to that day alone has it.
void CourseTest::anEarlierDayIsReadFromALaterCourse()
{
    const auto book = madeBook(400);
    const Date last = book->snapshot->asOf.day();
    std::set<Status> seen;
    for (std::uint32_t i = 0; i < book->snapshot->children.counting().size(); ++i) {
        const Ref<Child> child{i};
        const Course whole = courseOf(*book, child, last);
        for (int months = 0; months < 60; ++months) {
            const Date day = last.addMonths(-months);
            const HouseholdStanding home = householdStanding(*book, book->snapshot->children[child].household, day);
            const Course upToDay = courseOf(*book, child, day);
            const ChildStanding own = childStanding(*book, child, home, upToDay, day);
            const ChildStanding read = childStanding(*book, child, home, whole, day);
            QCOMPARE(read.status, own.status);
            QCOMPARE(read.left, own.left);
            QCOMPARE(read.inScope, own.inScope);
            QCOMPARE(whole.upTo(day).size(), upToDay.occasions.size());
            if (!upToDay.occasions.empty()) {
                QCOMPARE(whole.upTo(day).back().streakSoFar, upToDay.clearStreak);
                QCOMPARE(whole.upTo(day).back().followUpsSoFar, upToDay.followUps);
            }
            seen.insert(own.status);
        }
    }
    QCOMPARE(seen.size(), kStatusCodes.size());
}

void CourseTest::dueDates_data()
{
    QTest::addColumn<QString>("days");   // assessments of the child
    QTest::addColumn<QString>("missed"); // visits at which it was absent
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("due"); // as of 2026-03-01; "" none
    QTest::addColumn<bool>("overdue");
    const auto row = [](const char *name, const char *days, const char *missed, const char *birth, const char *due,
                        bool overdue) {
        QTest::newRow(name) << QString::fromLatin1(days) << QString::fromLatin1(missed) << QString::fromLatin1(birth)
                            << QString::fromLatin1(due) << overdue;
    };
    row("an open case after 6 months", "2025-08-31 hazardous", "", "2014-05-01", "2026-02-28", true);
    row("due on the day is not overdue", "2025-09-01 hazardous", "", "2014-05-01", "2026-03-01", false);
    row("a stable case after 12", "2025-01-10 hazardous,2025-06-10 none,2025-09-10 none", "", "2014-05-01", "2026-09-10", false);
    row("any other aged 5-17 after 12", "2025-01-10 none", "", "2014-05-01", "2026-01-10", true);
    row("under 5 has none", "2025-01-10 none", "", "2022-05-01", "", false);
    row("age unknown after 12", "2025-01-10 none", "", "", "2026-01-10", true);
    row("never assessed, visited", "", "2026-02-10", "2014-05-01", "2026-03-10", false);
    row("never assessed, never visited", "", "", "2014-05-01", "2020-04-01", true);
    row("missed at the latest visit", "2025-10-10 none", "2026-01-31", "2014-05-01", "2026-02-28", true);
    row("missed, but due sooner anyway", "2025-01-10 none", "2026-01-31", "2014-05-01", "2026-01-10", true);
}

void CourseTest::dueDates()
{
    QFETCH(const QString, days);
    QFETCH(const QString, missed);
    QFETCH(const QString, birth);
    QFETCH(const QString, due);
    QFETCH(const bool, overdue);
    CaseFileBuilder file;
    file.skeleton().child("k", birth.toStdString());
    int number = 0;
    for (const QString &occasion : days.split(u',', Qt::SkipEmptyParts)) {
        const std::string id = "v" + std::to_string(number++);
        file.visit(id, occasion.section(u' ', 0, 0).toStdString())
            .observe("o" + id, id, "k", occasion.section(u' ', 1).toStdString());
    }
    if (!missed.isEmpty())
        file.visit("missed", missed.toStdString());
    const auto book = file.book();
    const Caseload load = caseloadOn(*book, day("2026-03-01"), Progress());
    const ChildState &state = stateOf(*book, load, "k");
    QCOMPARE(state.dueOn ? QString::fromStdString(state.dueOn->iso()) : QString(), due);
    QCOMPARE(state.overdue, overdue);
}

void CourseTest::settingsMoveDueDates()
{
    CaseFileBuilder file;
    file.skeleton()
        .child("k")
        .visit("v1", "2025-01-10")
        .observe("o1", "v1", "k", "hazardous")
        .visit("v2", "2025-06-10")
        .observe("o2", "v2", "k", "none");
    file.row("support",
             {{"id", text("s0")}, {"child_id", text("k")}, {"kind", text("awareness")}, {"delivered_on", text("2025-01-20")}});
    file.row("support",
             {{"id", text("s1")}, {"household_id", text("h")}, {"kind", text("bicycle")}, {"delivered_on", text("2025-02-20")}});
    Settings settings;
    const auto dueOn = [&] {
        const auto book = file.book(settings);
        const Caseload load = caseloadOn(*book, day("2025-07-01"), Progress());
        return stateOf(*book, load, "k").dueOn.value().iso();
    };
    QCOMPARE(dueOn(), std::string("2025-12-10"));
    settings.openIntervalMonths = {3, 9};
    QCOMPARE(dueOn(), std::string("2026-03-10")); // one follow-up: the second entry
    settings.intervalStart = IntervalStart::identified;
    QCOMPARE(dueOn(), std::string("2025-10-10"));
    settings.intervalStart = IntervalStart::firstSupport;
    QCOMPARE(dueOn(), std::string("2025-11-20")); // awareness is no support; the household's counts
}

void CourseTest::responsibility_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("person");
    QTest::newRow("before anybody") << "2019-12-31"
                                    << "";
    QTest::newRow("the community's") << "2020-06-01"
                                     << "a1";
    QTest::newRow("the later start goes first") << "2021-01-01"
                                                << "a2";
    QTest::newRow("the last day still holds") << "2021-12-31"
                                              << "a2";
    QTest::newRow("after it the earlier one again") << "2022-01-01"
                                                    << "a1";
    QTest::newRow("the household's own goes before") << "2023-01-01"
                                                     << "a3";
    QTest::newRow("the same start: the greater id") << "2024-01-01"
                                                    << "a5";
    QTest::newRow("not of somebody who has left") << "2025-01-01"
                                                  << "a3";
}

void CourseTest::responsibility()
{
    QFETCH(const QString, on);
    QFETCH(const QString, person);
    CaseFileBuilder file;
    file.skeleton();
    file.row("personnel", {{"id", text("gone")}, {"left_on", text("2025-01-01")}});
    const auto assign = [&](const char *id, const char *who, const char *household, const char *starts, const char *ends) {
        file.row("assignment", {{"id", text(id)},
                                {"personnel_id", text(who)},
                                {"community_id", text("c")},
                                {"household_id", text(household)},
                                {"starts_on", text(starts)},
                                {"ends_on", text(ends)}});
    };
    assign("a1", "m", "", "2020-01-01", "");
    assign("a2", "m", "", "2021-01-01", "2021-12-31");
    assign("a3", "m", "h", "2023-01-01", "");
    assign("a5", "gone", "h", "2024-01-01", "");
    assign("a4", "m", "h", "2024-01-01", "2024-12-31");
    const auto book = file.book();
    const Ref<Assignment> found = caseloadOn(*book, day(on.toStdString()), Progress()).households.front().assignment;
    QCOMPARE(found ? qstring(book->snapshot->assignments.id(found)) : QString(), person);
}

void CourseTest::keptOutChildrenCountAsOpenCases()
{
    CaseFileBuilder file;
    file.skeleton().child("k").child("lost", "2014-05-01", "nowhere");
    file.visit("v", "2025-01-10").observe("o", "v", "lost", "hazardous");
    const auto book = file.book();
    QCOMPARE(book->snapshot->children.counting().size(), 1U);
    const KeptOut out = keptOutOn(*book, day("2026-01-01"));
    QCOMPARE(out.children, 1U);
    QCOMPARE(out.openCases, 1U);
    QVERIFY(out.isNotable);
}

// A child "k" that counts, and what is written of it or of somebody else in the row that is kept out.
void CourseTest::keptOutAlertsAreCounted_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("alerts");
    const QString lost = QStringLiteral("UPDATE child SET household_id = 'nowhere' WHERE id = 'k'");
    const QString undated = QStringLiteral("UPDATE visit SET started_at = 'soon' WHERE id = 'v'");
    const QString strange = QStringLiteral("UPDATE visit SET household_id = 'nowhere' WHERE id = 'v'");
    const QString ofNobody = QStringLiteral("UPDATE observation SET child_id = 'nobody' WHERE id = 'o'");
    const QString hazardous = QStringLiteral("UPDATE observation SET finding = 'hazardous' WHERE id = 'o'");
    const QString danger = QStringLiteral("UPDATE observation SET danger = 'debt' WHERE id = 'o'");
    const QString backCheck = QStringLiteral("UPDATE visit SET kind = 'back_check' WHERE id = 'v'");
    const QString later = QStringLiteral("UPDATE visit SET started_at = '2026-02-01T10:00:00Z' WHERE id = 'v'");
    const auto referred = [](const char *on) {
        return QStringLiteral("INSERT INTO referral (id, child_id, referred_on, updated_at) "
                              "VALUES ('r', 'k', '%1', '2025-03-01T00:00:00Z')")
            .arg(QLatin1String(on));
    };
    const auto shown = [](const char *visit) {
        return QStringLiteral("INSERT INTO observation (id, visit_id, child_id, presence, finding, updated_at) "
                              "VALUES ('p', '%1', 'k', 'interviewed', 'worst_form', '2025-03-01T00:00:00Z')")
            .arg(QLatin1String(visit));
    };
    const auto row = [](const char *name, const QStringList &statements, int alerts) {
        QTest::newRow(name) << statements << alerts;
    };
    row("nothing is kept out", {}, 0);
    row("a child", {lost}, 1);
    row("a child, referred since", {lost, referred("2025-01-10")}, 0);
    row("a child, referred before", {lost, referred("2025-01-09")}, 1);
    row("a child without an alert", {lost, hazardous}, 0);
    row("a child after the day", {lost, later}, 0);
    row("a visit without a day", {undated}, 1);
    row("a visit without a day: no referral is after it", {undated, referred("2025-01-10")}, 1);
    row("a visit without a day, no alert", {undated, hazardous}, 0);
    row("a visit without a day, a danger", {undated, hazardous, danger}, 1);
    row("a visit of no household", {strange}, 1);
    row("a visit of no household, referred since", {strange, referred("2025-01-10")}, 0);
    row("a visit of no household, after the day", {strange, later}, 0);
    row("a back-check assesses nobody", {strange, backCheck}, 0);
    row("a back-check of a danger", {strange, backCheck, danger}, 1);
    row("a child and its visit: once", {lost, undated}, 1);
    row("two rows of a child: once", {strange, shown("v")}, 1);
    row("a child whose alert is shown", {strange, shown("w")}, 0);
    row("an observation of nobody", {ofNobody}, 1);
}

void CourseTest::keptOutAlertsAreCounted()
{
    QFETCH(const QStringList, statements);
    QFETCH(const int, alerts);
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2025-01-10").visit("w", "2025-02-10").observe("o", "v", "k", "worst_form");
    for (const QString &statement : statements)
        file.sql(statement.toStdString());
    const auto book = file.book();
    const KeptOut out = keptOutOn(*book, day("2026-01-01"));
    QCOMPARE(int(out.alerts), alerts);
    QVERIFY(alerts == 0 || out.isNotable);
}

QTEST_GUILESS_MAIN(CourseTest)
#include "tst_course.moc"
