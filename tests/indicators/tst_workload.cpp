// Who carries how much on a day: rows, counts and the households behind them, sums, teams, spread (INDICATORS.md 7).
#include "support/madebook.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/workload.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

using namespace clmrs;

namespace {

WorkloadReview reviewOf(const Casebook &book, const char *on = "2026-10-31", int months = 6)
{
    return workloadOn(book, caseloadOn(book, day(on), Progress()), months);
}

QString idOf(const Casebook &book, Ref<Personnel> person)
{
    return person ? qstring(book.snapshot->personnel.id(person)) : u("-");
}

QString numbersOf(const WorkloadRow &row)
{
    QStringList due;
    for (const auto &households : row.due)
        due.append(QString::number(households.size()));
    return u("%1 %2 %3 %4 %5 %6/%7")
        .arg(row.households.size())
        .arg(row.children.size())
        .arg(row.openCases.size())
        .arg(row.followUpsOverdue.size())
        .arg(row.visitsOverdue.size())
        .arg(row.backlog.size())
        .arg(due.join(u' '));
}

// Rows that hold anything: households, children, open cases, follow-ups and visits overdue, backlog / due by month.
QString countsText(const Casebook &book, const WorkloadReview &review)
{
    QStringList rows;
    for (const WorkloadRow &row : review.rows) {
        const QString numbers = numbersOf(row);
        if (numbers.contains(QRegularExpression(u("[1-9]"))))
            rows.append(idOf(book, row.person) + u' ' + numbers);
    }
    return rows.join(u("; "));
}

QString rowsText(const Casebook &book, const std::vector<WorkloadRow> &rows)
{
    QStringList ids;
    for (const WorkloadRow &row : rows)
        ids.append(idOf(book, row.person));
    return ids.join(u' ');
}

template <class Row>
QString idsText(const Table<Row> &table, const std::vector<Ref<Row>> &refs)
{
    QStringList ids;
    for (const Ref<Row> ref : refs)
        ids.append(qstring(table.id(ref)));
    return ids.join(u' ');
}

struct CountCase
{
    const char *about;
    const char *story;
    const char *expected;
    const char *on = "2026-10-31";
    int months = 6;
};

// k is 12 on the day; at risk it is due after 12 months, an open case after 6.
constexpr CountCase kCounts[] = {
    {"due the day before", "assign m; met 2025-10-30 k at_risk", "m 1 1 0 0 1 1/0 0 0 0 0 0"},
    {"due on the day: backlog, not overdue", "assign m; met 2025-10-31 k at_risk", "m 1 1 0 0 0 1/0 0 0 0 0 0"},
    {"the first day of month 1", "assign m; met 2025-11-01 k at_risk", "m 1 1 0 0 0 0/1 0 0 0 0 0"},
    {"the last day of month 1, a shorter one", "assign m; met 2025-11-30 k at_risk", "m 1 1 0 0 0 0/1 0 0 0 0 0"},
    {"the first day of month 2", "assign m; met 2025-12-01 k at_risk", "m 1 1 0 0 0 0/0 1 0 0 0 0"},
    {"the last day of month 2", "assign m; met 2025-12-31 k at_risk", "m 1 1 0 0 0 0/0 1 0 0 0 0"},
    {"the first day of month 3", "assign m; met 2026-01-01 k at_risk", "m 1 1 0 0 0 0/0 0 1 0 0 0"},
    {"the last day of month 3", "assign m; met 2026-01-31 k at_risk", "m 1 1 0 0 0 0/0 0 1 0 0 0"},
    {"the end of February", "assign m; met 2026-02-28 k at_risk", "m 1 1 0 0 0 0/0 0 0 1 0 0"},
    {"the first of March", "assign m; met 2026-03-01 k at_risk", "m 1 1 0 0 0 0/0 0 0 0 1 0"},
    {"the last day of the last month", "assign m; met 2026-04-30 k at_risk", "m 1 1 0 0 0 0/0 0 0 0 0 1"},
    {"a day later", "assign m; met 2026-05-01 k at_risk", "m 1 1 0 0 0 0/0 0 0 0 0 0"},
    {"twelve months", "assign m; met 2026-10-31 k at_risk", "m 1 1 0 0 0 0/0 0 0 0 0 0 0 0 0 0 0 1", "2026-10-31", 12},
    {"one month", "assign m; met 2025-12-01 k at_risk", "m 1 1 0 0 0 0/0", "2026-10-31", 1},
    {"the leap day", "assign m; met 2023-08-31 k hazardous", "m 1 1 1 0 0 0/1 0", "2024-01-31", 2},
    {"the day after the leap day", "assign m; met 2023-09-01 k hazardous", "m 1 1 1 0 0 0/0 1", "2024-01-31", 2},
    {"31 January and two months", "assign m; met 2023-03-31 k at_risk", "m 1 1 0 0 0 0/0 1", "2024-01-31", 2},
    {"… and a day", "assign m; met 2023-04-01 k at_risk", "m 1 1 0 0 0 0/0 0", "2024-01-31", 2},
    {"the last year there is", "assign m; met 9999-07-31 k at_risk", "m 1 0 0 0 0 0/0 0", "9999-12-31", 2},

    {"the earliest of its children", "assign m; child k2; met 2025-12-15 k at_risk; again k2 hazardous",
     "m 1 2 1 1 0 1/0 0 0 0 0 0"},
    {"a stable case is a follow-up", "assign m; met 2024-01-10 k hazardous; met 2024-07-10 k none; met 2025-01-10 k none",
     "m 1 1 0 1 0 1/0 0 0 0 0 0"},
    {"never visited", "assign m; child k known=2026-08-15", "m 1 1 0 0 0 0/1 0 0 0 0 0"},
    {"never visited, late", "assign m; child k known=2026-06-15", "m 1 1 0 0 1 1/0 0 0 0 0 0"},
    {"closed: no due date", "assign m; met 2025-03-01 k hazardous; closed 2025-04-01 stopped", "m 1 1 0 0 0 0/0 0 0 0 0 0"},
    {"under five: not counted, no due date", "assign m; child k born=2022-05-01", "m 1 0 0 0 0 0/0 0 0 0 0 0"},
    {"of unknown age: not counted, but due", "assign m; child k born=-; met 2025-11-01 k at_risk", "m 1 0 0 0 0 0/1 0 0 0 0 0"},
    {"an open case of unknown age", "assign m; child k born=-; met 2026-05-01 k hazardous", "m 1 0 1 0 0 0/1 0 0 0 0 0"},
    {"eighteen on the day", "assign m; child k born=2008-10-31; met 2025-11-01 k hazardous", "m 1 0 0 0 0 0/0 0 0 0 0 0"},
    {"the child has left", "assign m; child k left=2026-10-01; met 2025-11-01 k at_risk", "m 1 0 0 0 0 0/0 0 0 0 0 0"},
    {"the household has left", "assign m; household h left=2026-10-01; met 2025-11-01 k at_risk", ""},
    {"the household refused", "assign m; household h consent=refused; met 2025-11-01 k hazardous", ""},
    {"the household is to come, its child is here", "assign m; household h known=2026-11-05; child k known=2026-10-01",
     "m 0 1 0 0 0 0/0 0 1 0 0 0"},

    {"nobody's", "met 2025-11-01 k at_risk", "- 1 1 0 0 0 0/1 0 0 0 0 0"},
    {"whoever has it on the day", "assign m until=2026-10-30; assign n from=2026-10-31", "n 1 1 0 0 1 1/0 0 0 0 0 0"},
    {"of somebody who has left by the day", "assign m; person m left=2026-10-31", "- 1 1 0 0 1 1/0 0 0 0 0 0"},
    {"its own assignment first", "assign m; household h2; assign n household=h2; met 2026-10-01 k at_risk",
     "m 1 1 0 0 0 0/0 0 0 0 0 0; n 1 0 0 0 0 0/0 0 0 0 0 0"},
};

struct RowCase
{
    const char *about;
    const char *story;
    const char *expected;
};

constexpr RowCase kRows[] = {
    {"monitors, whatever they hold", "", "m n -"},
    {"hired on the day", "person m hired_on=2026-10-31", "m n -"},
    {"hired a day later", "person m hired_on=2026-11-01", "n -"},
    {"hired a day later, and responsible", "person m hired_on=2026-11-01; assign m", "m n -"},
    {"left on the day", "person m left=2026-10-31", "n -"},
    {"leaves a day later", "person m left=2026-11-01", "m n -"},
    {"a supervisor", "person m role=supervisor", "n -"},
    {"a supervisor who is responsible", "person m role=supervisor; assign m", "m n -"},
    {"… for what left", "person m role=supervisor; assign m; household h left=2026-10-01", "n -"},
    {"… for a household to come", "person m role=supervisor; assign m; household h known=2026-11-05; child k known=2026-11-05",
     "n -"},
    {"… with a child that is here", "person m role=supervisor; assign m; household h known=2026-11-05", "m n -"},
    {"without a role", "person m role=-", "n -"},
    {"nobody at all", "person m deleted_at=2026-01-01T00:00:00Z; person n deleted_at=2026-01-01T00:00:00Z", "-"},
    {"byte by byte", "person a; person Z; person é", "Z a m n é -"},
    {"a monitor without an id", "person - name=x", "m n -"},
};

// Every child and household of the rows; fails the test where one stands in two.
template <class Row, class Lists>
std::size_t disjoint(const std::vector<WorkloadRow> &rows, const Lists &lists)
{
    std::set<Ref<Row>> seen;
    std::size_t all = 0;
    for (const WorkloadRow &row : rows) {
        const std::vector<Ref<Row>> &list = lists(row);
        all += list.size();
        seen.insert(list.begin(), list.end());
    }
    return seen.size() == all ? all : std::size_t(-1);
}

} // namespace

class WorkloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void whoHasARow_data();
    void whoHasARow();
    void numbersCarryTheirLists();
    void sumsAreTheCaseload();
    void teams();
    void spread();
    void spreadOfOneAndOfNobody();
    void theFirstMonthInWhichSomebodyGoesOver();
};

void WorkloadTest::counts_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    for (const CountCase &one : kCounts)
        QTest::newRow(one.about) << QByteArray(one.story) << QByteArray(one.on) << one.months << u(one.expected);
}

void WorkloadTest::counts()
{
    QFETCH(const QByteArray, story);
    QFETCH(const QByteArray, on);
    QFETCH(const int, months);
    const auto book = villageOf(story.constData());
    QTEST(countsText(*book, reviewOf(*book, on.constData(), months)), "expected");
}

void WorkloadTest::whoHasARow_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QString>("expected");
    for (const RowCase &one : kRows)
        QTest::newRow(one.about) << QByteArray(one.story) << u(one.expected);
}

void WorkloadTest::whoHasARow()
{
    QFETCH(const QByteArray, story);
    const auto book = villageOf(story.constData());
    const WorkloadReview review = reviewOf(*book);
    QTEST(rowsText(*book, review.rows), "expected");
    QVERIFY(!review.rows.back().person && !review.rows.back().isMonitor && !review.rows.back().whole.load);
}

void WorkloadTest::numbersCarryTheirLists()
{
    const auto book = villageOf("assign m; household h2; household h3; child k2; child k3 in=h2; child k4 in=h3; "
                                "met 2026-04-10 k hazardous; again k2 at_risk; met 2025-12-05 k3 at_risk to=h2; "
                                "met 2025-10-05 k4 at_risk to=h3");
    const WorkloadReview review = reviewOf(*book, "2026-10-31", 2);
    const WorkloadRow &row = review.rows.front();
    const CaseSnapshot &file = *book->snapshot;
    QCOMPARE(idsText(file.households, row.households), u("h h2 h3"));
    QCOMPARE(idsText(file.children, row.children), u("k k2 k3 k4"));
    QCOMPARE(idsText(file.children, row.openCases), u("k"));
    QCOMPARE(idsText(file.children, row.followUpsOverdue), u("k"));
    QCOMPARE(idsText(file.children, row.visitsOverdue), u("k4"));
    QCOMPARE(idsText(file.households, row.backlog), u("h h3"));
    QCOMPARE(idsText(file.households, row.due[0]), QString());
    QCOMPARE(idsText(file.households, row.due[1]), u("h2"));
}

// Nobody's households vanish, and none is counted twice.
void WorkloadTest::sumsAreTheCaseload()
{
    const auto book = madeBook(150);
    const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    const WorkloadReview review = workloadOn(*book, load, 12);
    std::size_t households = 0;
    for (const HouseholdState &state : load.households)
        households += state.inScope ? 1 : 0;
    std::size_t openCases = 0;
    std::size_t overdue = 0;
    QSet<std::uint32_t> due;
    for (const ChildState &child : load.children) {
        openCases += child.inScope && isOpenCase(child.status) ? 1 : 0;
        overdue += child.overdue ? 1 : 0;
        if (child.dueOn && *child.dueOn <= day("2027-10-31"))
            due.insert(book->snapshot->children[child.child].household.index);
    }
    QVERIFY(households > 100 && openCases > 5);
    QCOMPARE(review.all.households, households);
    QCOMPARE(review.all.openCases, openCases);
    QCOMPARE(review.all.followUpsOverdue + review.all.visitsOverdue, overdue);
    QCOMPARE(std::accumulate(review.all.due.begin(), review.all.due.end(), review.all.backlog), std::size_t(due.size()));
    QCOMPARE(disjoint<Household>(
                 review.rows, [](const WorkloadRow &row) -> auto & { return row.households; }),
             households);
    QCOMPARE(disjoint<Child>(
                 review.rows, [](const WorkloadRow &row) -> auto & { return row.openCases; }),
             openCases);
    QCOMPARE(disjoint<Child>(
                 review.rows, [](const WorkloadRow &row) -> auto & { return row.children; }),
             review.all.children);
}

void WorkloadTest::teams()
{
    const auto book = villageOf("person s role=supervisor supervisor_id=t; person t role=coordinator; person m supervisor_id=s; "
                                "household h2; household h3; household h4; assign m; assign s household=h2; "
                                "assign n household=h3; person o supervisor_id=r; person r role=supervisor left=2026-01-01; "
                                "assign gone household=h4; met 2025-11-10 k at_risk");
    const WorkloadReview review = reviewOf(*book, "2026-10-31", 2);
    QStringList teams;
    for (const TeamLoad &team : review.teams) {
        QStringList people;
        for (const std::size_t row : team.rows)
            people.append(idOf(*book, review.rows[row].person));
        teams.append(u("%1: %2, %3 monitors, %4 households, due %5 %6")
                         .arg(idOf(*book, team.supervisor), people.join(u'+'))
                         .arg(team.sums.monitors)
                         .arg(team.sums.households)
                         .arg(team.sums.due[0])
                         .arg(team.sums.due[1]));
    }
    QCOMPARE(teams, (QStringList{u("r: o, 1 monitors, 0 households, due 0 0"), u("s: m+s, 1 monitors, 3 households, due 1 0"),
                                 u("-: n, 1 monitors, 1 households, due 0 0")}));
    // Hours of a team lie beside each other, and so does its word: 3 persons hold the community, 2 of them here.
    const Burden &month = review.teams[1].sums.burdens[0];
    QCOMPARE(month.available, 2 * 40 * 52 / 12.0 * 0.7);
    QCOMPARE(month.owed, 2.0 + 100 / 60.0);
    QCOMPARE(review.teams[1].sums.whole.load, std::optional(Load::light));
    QCOMPARE(review.all.households, 4u);
    QCOMPARE(review.all.monitors, 3);
}

void WorkloadTest::spread()
{
    // A session of 3 hours is shared by m, n and s: 1 hour of 40 a week, of 20, of a supervisor's.
    const auto book = villageOf("person s role=supervisor; person m weekly_hours=40; person n weekly_hours=20; household h2; "
                                "household h3; assign m; assign n household=h2; assign s household=h3; met 2026-10-01 k at_risk; "
                                "person z weekly_hours=0");
    const LoadSpread spread = reviewOf(*book).spread;
    const double hours = 40 * 52 / 12.0 * 0.7;
    QCOMPARE(spread.monitors, 2); // nothing can be said of z, who has no hours
    QCOMPARE(spread.least, 1 / hours);
    QCOMPARE(spread.mean, 1.5 / hours);
    QCOMPARE(spread.most, 2 / hours);
    QVERIFY(spread.variation && std::abs(*spread.variation - 1 / 3.0) < 1e-9);
}

void WorkloadTest::spreadOfOneAndOfNobody()
{
    const auto one = villageOf("person n role=supervisor; assign m; met 2026-10-01 k at_risk");
    QCOMPARE(reviewOf(*one).spread.monitors, 1);
    QVERIFY(!reviewOf(*one).spread.variation);
    const auto nobody = villageOf("person m role=supervisor; person n role=supervisor");
    const WorkloadReview review = reviewOf(*nobody);
    QCOMPARE(review.spread.monitors, 0);
    QVERIFY(!review.all.whole.load && review.teams.empty() && !review.firstOverIn);
    QCOMPARE(review.all.households, 1u);
    const auto idle = villageOf("household h left=2026-01-01");
    QCOMPARE(reviewOf(*idle).spread.monitors, 2);
    QVERIFY(!reviewOf(*idle).spread.variation); // both owe nothing
}

void WorkloadTest::theFirstMonthInWhichSomebodyGoesOver()
{
    // An hour a week: 3.03 a month; sessions of 3 hours are heavy, a visit in month 2 (n) or 3 (m) is over.
    const auto book = villageOf("person m weekly_hours=1; person n weekly_hours=1; community d; household h2 in=d; "
                                "child k2 in=h2; assign m; assign n community=d; met 2026-01-15 k at_risk; "
                                "met 2025-12-15 k2 at_risk to=h2");
    const WorkloadReview review = reviewOf(*book, "2026-10-31", 4);
    QCOMPARE(review.firstOverIn, std::optional(2));
    QCOMPARE(review.rows[0].firstOverIn, std::optional(3));
    QCOMPARE(review.rows[1].firstOverIn, std::optional(2));
    QVERIFY(!review.rows[2].firstOverIn);
    QCOMPARE(review.rows[0].burdens[0].load, std::optional(Load::heavy));
    QCOMPARE(review.rows[0].burdens[2].load, std::optional(Load::over));
    QCOMPARE(review.rows[0].burdens[3].load, std::optional(Load::heavy));
    QVERIFY(!reviewOf(*book, "2026-10-31", 1).firstOverIn);
}

QTEST_GUILESS_MAIN(WorkloadTest)
#include "tst_workload.moc"
