// Hours of the months ahead, reckoned by hand: visits, travel, sessions; what a person has; words (INDICATORS.md 7).
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/workload.h"

#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

QString number(double value) { return QString::number(std::round(value * 1000) / 1000, 'g', 8); }

template <class List>
QString numbers(const List &list)
{
    QStringList texts;
    for (const double value : list)
        texts.append(number(value));
    return texts.join(u' ');
}

WorkloadReview reviewOf(const Casebook &book, const char *on, int months)
{
    return workloadOn(book, caseloadOn(book, day(on), Progress()), months);
}

// "m 3 4.667; - 3 3": hours owed by month, rows that owe nothing left out.
QString owedText(const Casebook &book, const WorkloadReview &review)
{
    QStringList rows;
    for (const WorkloadRow &row : review.rows) {
        std::vector<double> hours;
        for (const OwedHours &month : row.owed)
            hours.push_back(month.all());
        if (std::ranges::any_of(hours, [](double one) { return one > 0; }))
            rows.append((row.person ? qstring(book.snapshot->personnel.id(row.person)) : u("-")) + u' ' + numbers(hours));
    }
    return rows.join(u("; "));
}

struct OwedCase
{
    const char *about;
    const char *story;
    const char *expected;
    int months = 4;
    const char *settings = R"({"workload_session_hours": 0})"; // visits alone
};

// From 31 October 2026. A visit: 60 minutes, 10 for child k, 30 of travel where the place is unknown: 1.667 hours.
constexpr OwedCase kOwed[] = {
    {"a visit in the month it falls due", "assign m; met 2025-12-15 k at_risk", "m 0 1.667 0 0"},
    {"due after the last month", "assign m; met 2026-03-15 k at_risk", ""},
    {"the backlog over three months", "assign m; met 2025-10-15 k at_risk", "m 0.556 0.556 0.556 0"},
    {"due on the day is backlog", "assign m; met 2025-10-31 k at_risk", "m 0.556 0.556 0.556 0"},
    {"a third of it in one month", "assign m; met 2025-10-15 k at_risk", "m 0.556", 1},
    {"the backlog over two", "assign m; met 2025-10-15 k at_risk", "m 0.833 0.833 0 0", 4,
     R"({"workload_session_hours": 0, "workload_backlog_months": 2})"},
    {"due again after six months", "assign m; met 2026-05-15 k hazardous", "m 1.667 0 0 0 0 0 1.667 0 0 0 0 0", 12},
    {"due again in the last month", "assign m; met 2026-05-15 k hazardous", "m 1.667 0 0 0 0 0 1.667", 7},
    {"due again after the last month", "assign m; met 2026-05-15 k hazardous", "m 1.667 0 0 0 0 0", 6},
    {"a backlog due again", "assign m; met 2026-03-15 k hazardous", "m 0.556 0.556 0.556 0 0 0 0.556 0.556 0.556 0 0 0", 12},
    {"every two months: the backlog and its return in one month", "assign m; met 2026-03-15 k hazardous",
     "m 0.556 0.556 1.111 0.556 1.111 0.556", 6, R"({"workload_session_hours": 0, "open_interval_months": [2]})"},
    {"the interval by follow-ups as it stands on the day", "assign m; met 2026-08-15 k hazardous", "m 1.667 0 0 1.667 0 0", 6,
     R"({"workload_session_hours": 0, "open_interval_months": [3, 6]})"},
    {"the earliest is due, the shortest interval repeats",
     "assign m; household h2; child k2; met 2025-11-10 k at_risk; met 2026-09-01 k2 hazardous to=h2",
     "m 1.833 0 0 0 0 0 1.833 0 0 0 0 0", 12},
    {"ten minutes for each child counted, none for one under five",
     "assign m; child k2; child k3 born=2023-01-01; child k4 born=-; met 2025-11-15 k at_risk; again k2 at_risk; again k4 "
     "at_risk",
     "m 1.833 0 0 0"},
    {"a child to come in a household to come is due", "assign m; household h known=2026-11-05; child k known=2026-10-01",
     "m 0 0 1.667 0"},
    {"nobody's: as from an unknown place", "community c latitude=5 longitude=-4; met 2025-11-15 k at_risk", "- 1.667 0 0 0"},
    {"minutes as set", "assign m; met 2025-11-15 k at_risk", "m 2.25 0 0 0", 4,
     R"({"workload_session_hours": 0, "workload_visit_minutes": 90, "workload_child_minutes": 0, "workload_unknown_travel_minutes": 45})"},

    // 0.1 degree of a meridian is 11.119 km: 2 x 11.119 / 15 x 60 / 4 = 22.239 minutes.
    {"from another community",
     "community c latitude=5 longitude=-4; community d latitude=5.1 longitude=-4; person m community_id=d; assign m; "
     "met 2025-11-15 k at_risk",
     "m 1.537 0 0 0"},
    {"at 30 km/h, two households a day",
     "community c latitude=5 longitude=-4; community d latitude=5.1 longitude=-4; person m community_id=d; assign m; "
     "met 2025-11-15 k at_risk",
     "m 1.537 0 0 0", 4, R"({"workload_session_hours": 0, "workload_travel_kmh": 30, "workload_households_a_day": 2})"},
    {"from the same community",
     "community c latitude=5 longitude=-4; person m community_id=c; assign m; met 2025-11-15 k at_risk", "m 1.167 0 0 0"},
    {"on the equator is a place",
     "community c latitude=0 longitude=-4; person m community_id=c; assign m; met 2025-11-15 k at_risk", "m 1.167 0 0 0"},
    {"0,0 is none", "community c latitude=0 longitude=0; person m community_id=c; assign m; met 2025-11-15 k at_risk",
     "m 1.667 0 0 0"},
    {"outside the world", "community c latitude=95 longitude=-4; person m community_id=c; assign m; met 2025-11-15 k at_risk",
     "m 1.667 0 0 0"},
    {"east of the world", "community c latitude=5 longitude=181; person m community_id=c; assign m; met 2025-11-15 k at_risk",
     "m 1.667 0 0 0"},
    {"half a place", "community c latitude=5; person m community_id=c; assign m; met 2025-11-15 k at_risk", "m 1.667 0 0 0"},
    {"the home's place unknown",
     "community c latitude=5 longitude=-4; community d; person m community_id=d; assign m; met 2025-11-15 k at_risk",
     "m 1.667 0 0 0"},
    {"no home", "community c latitude=5 longitude=-4; assign m; met 2025-11-15 k at_risk", "m 1.667 0 0 0"},
    {"a home that is not there",
     "community c latitude=5 longitude=-4; person m community_id=x; assign m; met 2025-11-15 k at_risk", "m 1.667 0 0 0"},

    {"a session in each month", "assign m; met 2026-10-01 k at_risk", "m 3 3 3 3", 4, "{}"},
    {"a session for each community", "assign m; community d; household h2 in=d; assign m community=d; met 2026-10-01 k at_risk",
     "m 6 6", 2, "{}"},
    {"shared equally, whatever each holds",
     "assign m; household h2; household h3; assign n household=h3; met 2026-10-01 k at_risk", "m 1.5 1.5; n 1.5 1.5", 2, "{}"},
    {"nobody takes no part", "assign m household=h; household h2; met 2026-10-01 k at_risk", "m 3 3", 2, "{}"},
    {"where there is only nobody", "met 2026-10-01 k at_risk", "- 3 3", 2, "{}"},
    {"none where no household is in scope", "assign m; household h left=2026-10-01", "", 2, "{}"},
    {"one for a household to come with a child that is here", "assign m; household h known=2026-11-05; met 2026-10-01 k at_risk",
     "m 3 3", 2, "{}"},
    {"visits and session together", "assign m; met 2025-12-15 k at_risk", "m 3 4.667 3 3", 4, "{}"},
};

struct AvailableCase
{
    const char *about;
    const char *person;
    const char *expected;
    std::vector<AwaySpan> away = {};
    const char *on = "2026-10-31";
    const char *settings = "{}";
};

AwaySpan away(const char *from, const char *to, const char *person = "m")
{
    return {person, day(from), *to ? std::optional(day(to)) : std::nullopt, AwayKind::leave};
}

// Months of 30, 31 and 31 days from 31 October: 40 hours a week are 121.333 a month.
std::vector<AvailableCase> availableCases()
{
    return {
        {"full time", "person m weekly_hours=40", "121.333 121.333 121.333"},
        {"missing", "", "121.333 121.333 121.333, assumed"},
        {"negative is missing", "person m weekly_hours=-1", "121.333 121.333 121.333, assumed"},
        {"missing, 30 by the settings", "", "91 91 91, assumed", {}, "2026-10-31", R"({"workload_weekly_hours": 30})"},
        {"part time", "person m weekly_hours=20", "60.667 60.667 60.667"},
        {"and a half", "person m weekly_hours=7.5", "22.75 22.75 22.75"},
        {"none at all", "person m weekly_hours=0", "0 0 0"},
        {"all of it", "person m weekly_hours=30", "130 130 130", {}, "2026-10-31", R"({"workload_available_percent": 100})"},
        {"leaves within the months", "person m weekly_hours=30 left=2026-11-15", "91 91 91"},
        {"a month away", "person m weekly_hours=30", "0 91 91; away 30 0 0", {away("2026-11-01", "2026-11-30")}},
        {"over the end of a month",
         "person m weekly_hours=30",
         "60.667 61.645 91; away 10 10 0",
         {away("2026-11-21", "2026-12-10")}},
        {"before and after", "person m weekly_hours=30", "91 91 91", {away("2026-10-01", "2026-10-31"), away("2027-02-01", "")}},
        {"until further notice", "person m weekly_hours=30", "91 88.065 0; away 0 1 31", {away("2026-12-31", "")}},
        {"twice at once",
         "person m weekly_hours=30",
         "81.9 91 91; away 3 0 0",
         {away("2026-11-05", "2026-11-07"), away("2026-11-06", "2026-11-06")}},
        {"months from the middle of one",
         "person m weekly_hours=31",
         "75.833 78.361 94.033; away 6 5 0",
         {away("2026-11-10", "2026-11-20")},
         "2026-10-15"},
        {"somebody else's", "person m weekly_hours=30", "91 91 91", {away("2026-11-01", "", "n")}},
    };
}

QString availableText(const AvailableHours &hours)
{
    QString text = numbers(hours.byMonth);
    if (std::ranges::any_of(hours.daysAway, [](int days) { return days > 0; }))
        text += u("; away ") + numbers(hours.daysAway);
    return text + (hours.isAssumed ? u(", assumed") : QString());
}

} // namespace

class WorkHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void owed_data();
    void owed();
    void owedInItsParts();
    void available_data();
    void available();
    void nobodyHasHours();
    void words_data();
    void words();
    void wordsOfARow();
};

void WorkHoursTest::owed_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("expected");
    for (const OwedCase &one : kOwed)
        QTest::newRow(one.about) << QByteArray(one.story) << one.months << QByteArray(one.settings) << u(one.expected);
}

void WorkHoursTest::owed()
{
    QFETCH(const QByteArray, story);
    QFETCH(const int, months);
    QFETCH(const QByteArray, settings);
    const auto book = villageOf(story.constData(), parseSettings(settings, {}));
    QTEST(owedText(*book, reviewOf(*book, "2026-10-31", months)), "expected");
}

void WorkHoursTest::owedInItsParts()
{
    const auto book = villageOf("assign m; met 2025-11-15 k at_risk");
    const OwedHours month = reviewOf(*book, "2026-10-31", 1).rows.front().owed.front();
    QCOMPARE(number(month.visits), u("1.167"));
    QCOMPARE(number(month.travel), u("0.5"));
    QCOMPARE(number(month.sessions), u("3"));
}

void WorkHoursTest::available_data()
{
    QTest::addColumn<int>("number");
    const auto cases = availableCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].about) << int(i);
}

void WorkHoursTest::available()
{
    QFETCH(const int, number);
    const AvailableCase one = availableCases()[std::size_t(number)];
    CaseFileBuilder file;
    tellVillage(file, u(one.person));
    const auto book = makeCasebook(file.load().snapshot, {.settings = parseSettings(one.settings, {}), .away = one.away});
    QCOMPARE(availableText(reviewOf(*book, one.on, 3).rows.front().available), u(one.expected));
}

void WorkHoursTest::nobodyHasHours()
{
    const auto book = villageOf("met 2025-10-01 k at_risk");
    const WorkloadRow unassigned = reviewOf(*book, "2026-10-31", 3).rows.back();
    QCOMPARE(availableText(unassigned.available), u("0 0 0"));
    QVERIFY(!unassigned.whole.load && !unassigned.whole.share() && !unassigned.burdens.front().load && !unassigned.firstOverIn);
    QCOMPARE(number(unassigned.whole.owed), u("10.667"));
}

void WorkHoursTest::words_data()
{
    QTest::addColumn<double>("owed");
    QTest::addColumn<double>("available");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *about, double owed, double available, const char *word, const char *settings = "{}") {
        QTest::newRow(about) << owed << available << QByteArray(settings) << u(word);
    };
    row("nothing", 0, 100, "light");
    row("under 60 %", 59.5, 100, "light");
    row("60 %", 60, 100, "fair");
    row("90 %", 90, 100, "fair");
    row("over 90 %", 90.5, 100, "heavy");
    row("110 %", 110, 100, "heavy");
    row("over 110 %", 110.5, 100, "over");
    row("no hours, and some owed", 0.5, 0, "over");
    row("no hours, and none owed", 0, 0, "light");
    row("by the settings, light", 49, 100, "light", R"({"workload_light_below_percent": 50})");
    row("by the settings, fair", 50, 100, "fair", R"({"workload_light_below_percent": 50})");
    row("by the settings, heavy", 81, 100, "heavy", R"({"workload_heavy_above_percent": 80})");
    row("by the settings, over", 101, 100, "over", R"({"workload_over_above_percent": 100})");
}

void WorkHoursTest::words()
{
    QFETCH(const double, owed);
    QFETCH(const double, available);
    QFETCH(const QByteArray, settings);
    QTEST(QString::fromUtf8(loadWord(loadOf(owed, available, parseSettings(settings, {})))), "word");
}

// A month away is a month over for whoever owes anything, and the months together tell another tale.
void WorkHoursTest::wordsOfARow()
{
    CaseFileBuilder file;
    tellVillage(file, u("assign m; met 2026-10-01 k at_risk"));
    const auto book = makeCasebook(file.load().snapshot, {.settings = {}, .away = {away("2026-12-01", "2026-12-31")}});
    const WorkloadRow row = reviewOf(*book, "2026-10-31", 3).rows.front();
    QCOMPARE(row.burdens[0].load, std::optional(Load::light));
    QCOMPARE(row.burdens[1].load, std::optional(Load::over));
    QCOMPARE(row.burdens[2].load, std::optional(Load::light));
    QCOMPARE(row.firstOverIn, std::optional(2));
    QCOMPARE(row.whole.load, std::optional(Load::light));
    QCOMPARE(number(*row.whole.share()), number(9 / (2 * 40 * 52 / 12.0 * 0.7)));
}

QTEST_GUILESS_MAIN(WorkHoursTest)
#include "tst_workhours.moc"
