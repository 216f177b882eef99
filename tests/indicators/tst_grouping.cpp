// Whose each figure is, and by what it is told apart, reckoned by hand after INDICATORS.md 3 and 5.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"

#include <QTest>
#include <set>

using namespace clmrs;

namespace {

struct GroupCase
{
    const char *about;
    const char *by;
    const char *code;
    const char *story;
    const char *expected; // each group with its figure; "" is the empty group
    const char *from = "2026-01-01";
    const char *to = "2026-06-30";
};

constexpr GroupCase kByMonitor[] = {
    // To the visit's person.
    {"visits", "monitor", "visits_made",
     "assign m; visit 2026-03-01 by=n; visit 2026-03-02; visit 2026-03-03; visit 2026-03-04 by=-", "\"\" 1, m 2, n 1"},
    {"visits by somebody who is not in the file", "monitor", "visits_made", "assign m; visit 2026-03-01 by=ghost", "\"\" 1"},
    {"a household visited by two", "monitor", "households_visited",
     "household h2; visit 2026-03-01; visit 2026-03-02; visit 2026-03-01 to=h2; visit 2026-03-05 by=n", "m 2, n 1"},
    {"days", "monitor", "days_worked",
     "visit 2026-03-01; visit 2026-03-01 at=15:00:00; visit 2026-03-02; visit 2026-03-01 by=n; visit 2026-03-07 by=-",
     "m 2, n 1"},
    {"interviews", "monitor", "interview_rate",
     "assign m; met 2026-03-01 k none; met 2026-03-02 k - presence=absent; met 2026-03-03 k none by=n; met 2026-03-04 k none "
     "by=-",
     "\"\" 1/1, m 1/2, n 1/1"},
    {"interviewed by one, found by the other too", "monitor", "identification_rate",
     "met 2026-03-01 k none; met 2026-04-01 k hazardous by=n", "m 0/1, n 1/1"},
    {"interviewed by one, seen at work by the other", "monitor", "identification_rate",
     "met 2026-03-01 k none; met 2026-04-01 k hazardous by=n presence=seen", "m 0/1"},
    {"found by nobody known", "monitor", "identification_rate", "assign m; met 2026-03-01 k hazardous by=-", "\"\" 1/1"},
    {"hazardous found by one", "monitor", "hazardous_share", "met 2026-03-01 k child_labour; met 2026-04-01 k worst_form by=n",
     "m 0/1, n 1/1"},
    {"hazardous seen by one", "monitor", "hazardous_share",
     "met 2026-03-01 k none; met 2026-04-01 k worst_form by=n presence=seen", "n 1/1"},
    // To the person of the follow-up.
    {"the first follow-up", "monitor", "stopped_first",
     "assign m; met 2025-01-01 k hazardous; met 2025-06-01 k none by=n; met 2025-12-01 k none", "n 1/1"},
    {"the first that counts", "monitor", "stopped_first",
     "met 2025-01-01 k hazardous; met 2025-02-01 k none by=n; met 2025-12-01 k none", "m 1/1"},
    {"the latest follow-up", "monitor", "stopped_latest",
     "assign m; met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-12-01 k none by=n", "n 1/1"},
    {"the latest that counts", "monitor", "stopped_latest",
     "met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-06-20 k none by=n; met 2025-12-01 k maybe by=n", "m 1/1"},
    {"two: to the latest", "monitor", "stopped_twice",
     "met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-12-01 k none by=n", "n 1/1"},
    {"two, by nobody", "monitor", "stopped_twice",
     "assign m; met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-12-01 k "
     "none by=-",
     "\"\" 1/1"},
    {"a day of two visits: who found it", "monitor", "stopped_first",
     "met 2025-01-01 k hazardous; met 2025-06-01 k none at=08:00:00; met 2025-06-01 k child_labour at=15:00:00 by=n", "n 0/1"},
    {"a day of two visits: the earlier of two that found the same", "monitor", "stopped_first",
     "met 2025-01-01 k hazardous; met 2025-06-01 k none at=15:00:00; met 2025-06-01 k none at=08:00:00 by=n", "n 1/1"},
    {"two visits of one moment: the smaller observation id", "monitor", "stopped_first",
     "met 2025-01-01 k hazardous; met 2025-06-01 k none obs=b; met 2025-06-01 k none by=n obs=a", "n 1/1"},
    // Sessions to the facilitator, referrals to their person.
    {"sessions", "monitor", "awareness_sessions",
     "assign m; session 2026-03-01 by=n; session 2026-03-02; session 2026-03-03 by=-", "\"\" 1, m 1, n 1"},
    {"their reach", "monitor", "awareness_reach",
     "assign m; session 2026-03-01 by=n women=4 men=3; session 2026-03-02 by=n boys=2", "n 9"},
    {"referrals", "monitor", "referrals", "assign m; referred 2026-03-01 by=n; referred 2026-03-02 by=-", "\"\" 1, n 1"},
    {"referrals acknowledged", "monitor", "referrals_acknowledged",
     "assign m; referred 2026-03-01 by=n acknowledged=2026-03-02; referred 2026-03-02 by=n", "n 1/2"},
    // To whoever was responsible on the day of identification.
    {"new, on the last day before the handover", "monitor", "identified_new",
     "assign m until=2026-03-01; assign n from=2026-03-02; met 2026-03-01 k hazardous by=n", "m 1"},
    {"new, on the day of the handover", "monitor", "identified_new",
     "assign m until=2026-03-01; assign n from=2026-03-02; met 2026-03-02 k hazardous by=m", "n 1"},
    {"new, nobody responsible yet", "monitor", "identified_new", "assign m from=2026-03-02; met 2026-03-01 k hazardous",
     "\"\" 1"},
    {"new, the responsible left that day", "monitor", "identified_new",
     "person m left=2026-03-01; assign m; met 2026-03-01 k hazardous", "\"\" 1"},
    {"new, the responsible left a day later", "monitor", "identified_new",
     "person m left=2026-03-02; assign m; met 2026-03-01 k hazardous", "m 1"},
    {"support", "monitor", "support_rate",
     "assign m until=2025-03-01; assign n from=2025-03-02; met 2025-03-01 k hazardous; support 2026-03-01 bicycle", "m 1/1"},
    {"days to it", "monitor", "days_to_support",
     "child k2; assign m until=2025-03-01; assign n from=2025-03-02; met 2025-03-01 k hazardous; met 2025-03-02 k2 hazardous; "
     "support 2025-03-04 bicycle household=h",
     "m 3/1, n 2/1"},
    // To whoever is responsible on the last day.
    {"households", "monitor", "households_registered",
     "household h2; household h3; household h4; community c2; household h5 in=c2; assign m; assign n household=h2; assign n "
     "household=h3 until=2026-06-29; assign n household=h4 from=2026-07-01",
     "\"\" 1, m 3, n 1"},
    {"the later start, then the greater id", "monitor", "households_registered",
     "community c2; household h2 in=c2; assign m id=b; assign n id=a; assign n community=c2 id=z; assign m community=c2 "
     "from=2021-01-01 id=y",
     "m 2"},
    {"an assignment of one household to a community's", "monitor", "coverage_visited",
     "assign m from=2026-05-01; assign n household=h; visit 2026-03-01", "n 1/1"},
    {"whoever left by the last day", "monitor", "open_cases",
     "person m left=2026-06-30; assign m household=h; assign n; met 2026-03-01 k hazardous", "n 1"},
    {"a coordinator", "monitor", "open_cases", "person boss role=coordinator; assign boss; met 2026-03-01 k hazardous", "boss 1"},
    {"all identified", "monitor", "identified_total",
     "assign m until=2026-06-29; assign n from=2026-06-30; met 2026-03-01 k hazardous", "n 1"},
    {"visited by one, owed by another", "monitor", "children_monitored", "assign n; met 2026-03-01 k none", "n 1/1"},
    // To whoever is responsible on the day it is due: 10 March.
    {"due on the last day before the handover", "monitor", "follow_up_on_time",
     "assign m until=2026-03-10; assign n from=2026-03-11; met 2025-09-10 k hazardous", "m 0/1"},
    {"due on the day of the handover", "monitor", "follow_up_on_time",
     "assign m until=2026-03-09; assign n from=2026-03-10; met 2025-09-10 k hazardous; met 2026-03-10 k none by=m", "n 1/1"},
    {"due, nobody responsible", "monitor", "follow_up_on_time", "assign m until=2026-03-09; met 2025-09-10 k hazardous",
     "\"\" 0/1"},
};

constexpr GroupCase kByPlace[] = {
    {"households", "community", "households_registered", "community c2; household h2 in=c2; household h3 in=c2", "c 1, c2 2"},
    {"visits", "community", "visits_made",
     "community c2; household h2 in=c2; visit 2026-03-01; visit 2026-03-02 to=h2; visit "
     "2026-03-02 to=h2 by=-",
     "c 1, c2 2"},
    {"a day in two communities", "community", "days_worked",
     "community c2; household h2 in=c2; visit 2026-03-01; visit 2026-03-01 to=h2", "c 1, c2 1"},
    {"a child met elsewhere", "community", "children_monitored", "community c2; household h2 in=c2; met 2026-03-01 k none to=h2",
     "c 1/1"},
    {"a child found elsewhere", "community", "identification_rate",
     "community c2; household h2 in=c2; met 2026-03-01 k hazardous to=h2", "c 1/1"},
    {"sessions where they were held", "community", "awareness_reach",
     "community c2; session 2026-03-01 community=c2 women=4; session 2026-03-02 men=2", "c 2, c2 4"},
    {"a household that went to a session elsewhere", "community", "awareness_households",
     "community c2; session 2026-03-01 community=c2; attended h", "c 1/1"},
    {"referrals", "community", "referrals", "community c2; household h2 in=c2; child k2 in=h2; referred 2026-03-01 child=k2",
     "c2 1"},
    {"sections, and none", "section", "households_registered",
     "community c section=S1; community c2 section=S1; community c3; community c4 section=S2; household h2 in=c2; household h3 "
     "in=c3; household h4 in=c4",
     "\"\" 1, S1 2, S2 1"},
    {"a day in two communities of one section", "section", "days_worked",
     "community c section=S1; community c2 section=S1; household h2 in=c2; visit 2026-03-01; visit 2026-03-01 to=h2", "S1 1"},
    {"a section of odd letters, byte by byte", "section", "households_registered",
     "community c section=b; community c2 section=B; community c3 section=é; household h2 in=c2; household h3 in=c3",
     "B 1, b 1, é 1"},
    {"sessions of a section", "section", "awareness_sessions", "community c section=S1; session 2026-03-01", "S1 1"},
};

// On 30 June 2026 born 2021-06-30 is 5 and 2021-07-01 4, 2014-06-30 is 12 and 2014-07-01 11, 2011-06-30 is 15 and 2011-07-01 14.
constexpr GroupCase kByChild[] = {
    {"listed, missing and unlisted", "sex", "identified_total",
     "child k sex=female; child k2 sex=male; child k3; child k4 sex=F; met 2026-03-01 k hazardous; again k2 hazardous; again k3 "
     "hazardous; again k4 hazardous",
     "\"\" 1, F 1, female 1, male 1"},
    {"empty is missing", "sex", "children_registered", "child k sex=", "\"\" 1"},
    {"interviews", "sex", "interview_rate",
     "child k sex=female; child k2 sex=male; met 2026-03-01 k none; again k2 - presence=absent", "female 1/1, male 0/1"},
    {"referrals, of the child", "sex", "referrals", "child k sex=female; person m sex=male; referred 2026-03-01", "female 1"},
    {"follow-ups", "sex", "follow_up_on_time", "child k sex=female; met 2025-09-10 k hazardous; met 2025-09-20 k hazardous",
     "female 1/2"}, // each day owes its own: the second came by 10 March, nothing by 20 March
    {"no lines for households", "sex", "households_registered", "child k sex=female; household h head_sex=female", ""},
    {"no lines for awareness", "sex", "awareness_reach", "session 2026-03-01 women=4", ""},
    {"the borders", "age_group", "identified_total",
     "child k born=2021-07-01; child k5 born=2021-06-30; child k11 born=2014-07-01; child k12 born=2014-06-30; child k14 "
     "born=2011-07-01; child k15 born=2011-06-30; child k17 born=2008-07-01; child k18 born=2008-06-30; child kx born=-; met "
     "2026-03-01 k hazardous; again k5 hazardous; again k11 hazardous; again k12 hazardous; again k14 hazardous; again k15 "
     "hazardous; again k17 hazardous; again k18 hazardous; again kx hazardous",
     "\"\" 3, 12-14 2, 15-17 2, 5-11 2"},
    {"at the end, not then", "age_group", "identification_rate", "child k born=2014-06-30; met 2026-03-01 k none", "12-14 0/1"},
    {"17 then, 18 at the end", "age_group", "identification_rate", "child k born=2008-06-30; met 2026-03-01 k hazardous",
     "\"\" 1/1"},
    {"no lines for visits", "age_group", "visits_made", "visit 2026-03-01", ""},
};

constexpr GroupCase kByMonitorSex[] = {
    {"the visit's person", "monitor_sex", "visits_made",
     "person m sex=female; person n sex=male; person o sex=x; person p; visit 2026-03-01; visit 2026-03-02 by=n; visit "
     "2026-03-03 "
     "by=o; visit 2026-03-04 by=p; visit 2026-03-05 by=-",
     "\"\" 2, female 1, male 1, x 1"},
    {"one household, two women", "monitor_sex", "households_visited",
     "person m sex=female; person n sex=female; visit 2026-03-01; visit 2026-03-02 by=n", "female 1"},
    {"one day, two women", "monitor_sex", "days_worked",
     "person m sex=female; person n sex=female; visit 2026-03-01; visit 2026-03-01 by=n", "female 2"},
    {"the responsible", "monitor_sex", "open_cases",
     "person m sex=female; person n sex=male; assign n; child k sex=female; met 2026-03-01 k hazardous", "male 1"},
    {"nobody responsible", "monitor_sex", "open_cases", "person m sex=female; met 2026-03-01 k hazardous", "\"\" 1"},
    {"the facilitator", "monitor_sex", "awareness_sessions", "person m sex=female; session 2026-03-01", "female 1"},
};

// Where the contract leaves it open: the program's reading.
constexpr GroupCase kOpenReadings[] = {
    {"an interview elsewhere", "community", "interview_rate", "community c2; household h2 in=c2; met 2026-03-01 k none to=h2",
     "c 1/1"},
    {"interviewed by one woman, found by another", "monitor_sex", "identification_rate",
     "person m sex=female; person n sex=female; met 2026-03-01 k none; met 2026-04-01 k hazardous by=n", "female 1/1"},
    {"interviewed by one woman, seen at work by another", "monitor_sex", "identification_rate",
     "person m sex=female; person n sex=female; met 2026-03-01 k none; met 2026-04-01 k hazardous by=n presence=seen",
     "female 1/1"},
    {"child labour by one woman, hazardous by another", "monitor_sex", "hazardous_share",
     "person m sex=female; person n sex=female; met 2026-03-01 k child_labour; met 2026-04-01 k hazardous by=n", "female 1/1"},
    {"no month of the season", "quarter", "visits_made", "season NULL; visit 2026-01-31; visit 2026-02-01", "2026-01 2"},
    {"a month of the season that is none", "quarter", "visits_made", "season 13; visit 2026-01-31; visit 2026-02-01",
     "2026-01 2"},
};

constexpr GroupCase kByTime[] = {
    {"months, cut", "month", "visits_made",
     "visit 2026-01-14; visit 2026-01-15; visit 2026-01-31 at=23:59:59; visit 2026-03-01 at=00:00:00; visit 2026-03-11",
     "2026-01 2, 2026-03 1", "2026-01-15", "2026-03-10"},
    {"months of two years", "month", "visits_made", "visit 2025-12-31; visit 2026-01-01", "2025-12 1, 2026-01 1", "2025-12-31",
     "2026-01-01"},
    {"as of each month's end", "month", "identified_total", "met 2026-02-10 k hazardous", "2026-02 1, 2026-03 1", "2026-01-15",
     "2026-03-10"},
    {"open on the day before each month", "month", "open_before", "met 2026-01-31 k hazardous; closed 2026-03-10 stopped",
     "2026-02 1, 2026-03 1", "2026-01-01", "2026-04-30"},
    {"and stopped in one", "month", "ended_stopped", "met 2026-01-31 k hazardous; closed 2026-03-10 stopped", "2026-03 1",
     "2026-01-01", "2026-04-30"},
    {"quarters from October", "quarter", "visits_made",
     "season 10; visit 2025-12-31; visit 2026-01-01; visit 2026-03-31; visit 2026-04-01", "2025-10 1, 2026-01 2, 2026-04 1",
     "2025-12-15", "2026-04-20"},
    {"quarters from January", "quarter", "visits_made", "season 1; visit 2025-12-31; visit 2026-01-01", "2025-10 1, 2026-01 1",
     "2025-12-15", "2026-04-20"},
    {"quarters from February", "quarter", "visits_made",
     "season 2; visit 2026-01-31; visit 2026-02-01; visit 2026-04-30; visit 2026-05-01", "2025-11 1, 2026-02 2, 2026-05 1",
     "2026-01-15", "2026-06-30"},
    {"quarters from December", "quarter", "visits_made",
     "season 12; visit 2025-11-30; visit 2025-12-01; visit 2026-02-28; visit 2026-03-01", "2025-09 1, 2025-12 2, 2026-03 1",
     "2025-11-01", "2026-03-31"},
    {"a quarter's cut has its own day before", "quarter", "open_before", "season 10; met 2026-02-09 k hazardous",
     "2026-01 1, 2026-04 1", "2026-02-10", "2026-04-20"},
};

QString named(std::string_view group) { return group.empty() ? u("\"\"") : qstring(group); }

QString linesOf(const std::vector<Figure> &figures)
{
    QStringList lines;
    for (const Figure &figure : figures)
        lines.append(named(figure.group) + u' ' + figureText(figure));
    return lines.join(u(", "));
}

void addRows(std::span<const GroupCase> cases)
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const GroupCase &one : cases)
        QTest::addRow("%s: %s", one.code, one.about) << QByteArray(one.by) << QByteArray(one.code) << QByteArray(one.story)
                                                     << u(one.expected) << QByteArray(one.from) << QByteArray(one.to);
}

} // namespace

class GroupingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMonitor_data() { addRows(kByMonitor); }
    void byMonitor() { checkRow(); }
    void byPlace_data() { addRows(kByPlace); }
    void byPlace() { checkRow(); }
    void byChild_data() { addRows(kByChild); }
    void byChild() { checkRow(); }
    void byMonitorSex_data() { addRows(kByMonitorSex); }
    void byMonitorSex() { checkRow(); }
    void openReadings_data() { addRows(kOpenReadings); }
    void openReadings() { checkRow(); }
    void byTime_data() { addRows(kByTime); }
    void byTime() { checkRow(); }
    void aHandoverMovesWhatIsOwedOnly_data();
    void aHandoverMovesWhatIsOwedOnly();
    void linesBySexAndAge();

private:
    static void checkRow();
};

void GroupingTest::checkRow()
{
    QFETCH(const QByteArray, by);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, story);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const auto figures =
        figuresOf(*villageOf(story.constData()), periodOf(from.toStdString(), to.toStdString()),
                  groupByOfCode(by.toStdString()).value(), only(indicatorOfCode(code.toStdString()).value()), Progress());
    QTEST(linesOf(figures), "expected");
}

// Everything that can be counted, each by another person: "ident" was responsible on the day of identification (10 March
// 2025, and of k2 on 10 February 2026), "due" on 10 March 2026, "end" on the last day; "work" visited, "session" held the
// session, "refer" made the referral.
constexpr const char *kHandover =
    "person ident; person due; person end; person work; person session; person refer; assign ident until=2026-02-10; assign due "
    "from=2026-02-11 until=2026-06-29; assign end from=2026-06-30; child k2; child k3; child k4; child k5; child k6; child k7 "
    "left=2026-05-01; child k8 born=2008-05-01; household h2 consent=refused; child k9 in=h2; met 2025-03-10 k hazardous by=work "
    "school=0 danger=abuse; met 2025-09-10 k none by=work school=1; met 2026-03-10 k none by=work danger=abuse awareness=1; "
    "again "
    "k3 at_risk; again k4 child_labour presence=seen; met 2026-02-10 k2 worst_form by=work school=1; met 2025-01-10 k4 hazardous "
    "by=work; again k5 hazardous; again k6 hazardous; again k7 hazardous; again k8 hazardous; again k9 hazardous; closed "
    "2026-03-01 stopped child=k5; closed 2026-03-01 moved child=k6; support 2026-06-01 bicycle household=h; referred 2026-06-01 "
    "by=refer acknowledged=2026-06-02; session 2026-03-01 by=session women=5; attended h";

void GroupingTest::aHandoverMovesWhatIsOwedOnly_data()
{
    QTest::addColumn<QByteArray>("groups");
    const auto rows = [](const char *groups, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << QByteArray(groups);
    };
    rows("work", {"visits_made", "households_visited", "days_worked", "interview_rate", "identification_rate", "hazardous_share",
                  "stopped_first", "stopped_latest", "stopped_twice"});
    rows("session", {"awareness_sessions", "awareness_reach"});
    rows("refer", {"referrals", "referrals_acknowledged"});
    rows("ident", {"identified_new", "support_rate", "days_to_support"});
    rows("due", {"follow_up_on_time"});
    rows("end", {"households_registered",
                 "coverage_visited",
                 "children_registered",
                 "children_monitored",
                 "identified_total",
                 "support_rate_at_risk",
                 "followed_up_once",
                 "followed_up_twice",
                 "relapse_rate",
                 "school_attendance",
                 "school_regained",
                 "open_cases",
                 "overdue",
                 "open_before",
                 "still_open",
                 "ended_stable",
                 "ended_stopped",
                 "ended_closed_other",
                 "ended_aged_out",
                 "ended_left",
                 "open_refused",
                 "protection_alerts",
                 "protection_alerts_answered",
                 "awareness_households",
                 "core_supported",
                 "core_monitored",
                 "core_two_follow_ups"});
}

void GroupingTest::aHandoverMovesWhatIsOwedOnly()
{
    QFETCH(const QByteArray, groups);
    const Indicator indicator = indicatorOfCode(QTest::currentDataTag()).value();
    QStringList got;
    for (const Figure &figure : figuresOf(*villageOf(kHandover), firstHalf(), GroupBy::monitor, only(indicator), Progress()))
        got.append(named(figure.group));
    QCOMPARE(got.join(u' '), QString::fromLatin1(groups));
}

void GroupingTest::linesBySexAndAge()
{
    const std::set<std::string_view> without{"households_registered", "coverage_visited",    "visits_made",
                                             "households_visited",    "days_worked",         "awareness_sessions",
                                             "awareness_reach",       "awareness_households"};
    const auto book = villageOf(kHandover);
    for (const GroupBy by : {GroupBy::sex, GroupBy::ageGroup}) {
        std::set<std::string_view> lines;
        for (const Figure &figure : figuresOf(*book, firstHalf(), by, Indicators::all(), Progress()))
            lines.insert(specOf(figure.indicator).code);
        for (const Figure &figure : figuresOf(*book, firstHalf(), GroupBy::none, Indicators::all(), Progress())) {
            const std::string_view code = specOf(figure.indicator).code;
            QVERIFY2(!figure.isEmpty(), code.data()); // the village holds something for each
            QVERIFY2(lines.contains(code) == !without.contains(code), code.data());
        }
    }
}

QTEST_GUILESS_MAIN(GroupingTest)
#include "tst_grouping.moc"
