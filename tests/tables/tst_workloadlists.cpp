// The workload review as lists, panel and charts: numbers with exactly their lists, no order by a figure, no name that is hidden.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/tables/plainlistmodel.h"
#include "models/tables/workloadcharts.h"
#include "models/tables/workloadstory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// m is of the team of s, n has no supervisor; h has an open case that is late, h3 is nobody's.
constexpr const char *kVillage =
    "season 10; person s role=supervisor name=Sara; person m supervisor_id=s name=Zoe weekly_hours=1; person n name=Ann; "
    "household h2; community d; household h3 in=d; child k2 in=h2; child k3 in=h3; assign m; assign n household=h2; "
    "met 2026-03-31 k hazardous; met 2025-11-30 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3";

struct Scene
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    WorkloadReview review;
    std::vector<CoachingAhead> coaching = {};

    WorkloadTelling telling(Naming naming = Naming::hidden) const { return {*book, load, review, coaching, naming, kEnglish}; }
};

Scene sceneOf(const char *story, int months = 6)
{
    const auto book = villageOf(story);
    Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    WorkloadReview review = workloadOn(*book, load, months);
    return {book, std::move(load), std::move(review)};
}

QStringList column(const PlainList &list, std::size_t at)
{
    QStringList cells;
    for (const PlainRow &row : list.rows)
        cells.append(row.cells[at]);
    return cells;
}

} // namespace

class WorkloadListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleByName();
    void nobodyStaysLast();
    void noFigureOrders();
    void teamsWithTheirCoaching();
    void monthsAndWhoIsOver();
    void everyAssumptionWithItsDefault();
    void eachNumberOpensItsList_data();
    void eachNumberOpensItsList();
    void sumsOfTeams();
    void theStoryOfOnePerson();
    void chartsSayWhatTheyShow();
    void namesThatAreHidden();
    void noPersonAndNoHousehold();
};

void WorkloadListsTest::peopleByName()
{
    const Scene scene = sceneOf(kVillage);
    const PlainList list = workloadPeople(scene.telling());
    QCOMPARE(column(list, 0), QStringList({u("Ann"), u("Zoe"), u("unassigned")}));
    // Households, children, open cases, follow-ups and visits overdue, backlog.
    QCOMPARE(QStringList(list.rows[1].cells.begin() + 2, list.rows[1].cells.begin() + 8),
             QStringList({u("1"), u("1"), u("1"), u("1"), u("0"), u("1")}));
    // 9 hours of sessions shared with n and a visit of 100 minutes, of 18.2.
    QCOMPARE(list.rows[1].cells[1], u("▁ light, 59\u00a0%"));
}

void WorkloadListsTest::nobodyStaysLast()
{
    const Scene scene = sceneOf(kVillage);
    PlainListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(workloadPeople(scene.telling()), kEnglish);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.index(2, 0).data().toString(), u("unassigned"));
}

void WorkloadListsTest::noFigureOrders()
{
    const Scene scene = sceneOf(kVillage);
    for (const PlainColumn &column : workloadPeople(scene.telling()).columns)
        QCOMPARE(column.orders, column.key == std::string_view("monitor"));
    for (const PlainColumn &column : workloadTeams(scene.telling()).columns)
        QCOMPARE(column.orders, column.key == std::string_view("supervisor"));
}

void WorkloadListsTest::teamsWithTheirCoaching()
{
    Scene scene = sceneOf(kVillage);
    PlainList list = workloadTeams(scene.telling());
    QCOMPARE(column(list, 0), QStringList({u("Sara"), u("without a supervisor"), u("All together")}));
    QCOMPARE(column(list, 9), QStringList({u("–"), u("–"), u("–")})); // no logbook is open
    const Ref<Personnel> m = *rowOfId(scene.book->snapshot->personnel, "m");
    scene.coaching = {{m, {1, 0, 1, 0, 0, 0}}};
    list = workloadTeams(scene.telling());
    QCOMPARE(column(list, 9), QStringList({u("2"), u("0"), u("2")}));
    QCOMPARE(column(list, 10).front(), u("8 h"));
}

void WorkloadListsTest::monthsAndWhoIsOver()
{
    const Scene scene = sceneOf(kVillage);
    const PlainList list = workloadMonths(scene.telling());
    QCOMPARE(list.rows.size(), std::size_t(6));
    QCOMPARE(column(list, 0).front(), u("November 2026"));
    QCOMPARE(column(list, 1), QStringList({u("1"), u("0"), u("0"), u("1"), u("0"), u("0")}));
    QCOMPARE(workloadMonthOf(list.rows[3].target), std::optional(4));
    QVERIFY(!workloadMonthOf(workloadPeople(scene.telling()).rows[0].target));
    const Scene mid = sceneOf(kVillage, 2);
    QCOMPARE(monthAheadText({day("2026-11-15"), day("2026-12-14")}, kEnglish), u("15 Nov 2026 – 14 Dec 2026"));
}

void WorkloadListsTest::everyAssumptionWithItsDefault()
{
    Settings settings;
    settings.workloadVisitMinutes = 75;
    const PlainList list = workloadAssumptions(settings);
    QVERIFY(list.rows.size() >= 13);
    const auto changed = std::ranges::find_if(list.rows, [](const PlainRow &row) { return row.cells[1] != row.cells[2]; });
    QCOMPARE(changed->cells, (std::vector<QString>{u("Minutes of a household visit"), u("75"), u("60")}));
}

void WorkloadListsTest::eachNumberOpensItsList_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QList<int>>("rows"); // of each number, of `due` those of month 4
    QTest::newRow("m") << int(WorkloadWho::person) << QByteArray("m") << QList<int>{1, 1, 1, 1, 0, 1, 0};
    QTest::newRow("n") << int(WorkloadWho::person) << QByteArray("n") << QList<int>{1, 1, 0, 0, 0, 0, 0};
    QTest::newRow("nobody") << int(WorkloadWho::person) << QByteArray() << QList<int>{1, 1, 0, 0, 0, 0, 1};
    QTest::newRow("the team of s") << int(WorkloadWho::team) << QByteArray("s") << QList<int>{1, 1, 1, 1, 0, 1, 0};
    QTest::newRow("without a supervisor") << int(WorkloadWho::team) << QByteArray() << QList<int>{1, 1, 0, 0, 0, 0, 0};
    QTest::newRow("all") << int(WorkloadWho::all) << QByteArray() << QList<int>{3, 3, 1, 1, 0, 1, 1};
    QTest::newRow("gone") << int(WorkloadWho::person) << QByteArray("gone") << QList<int>{0, 0, 0, 0, 0, 0, 0};
}

void WorkloadListsTest::eachNumberOpensItsList()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, id);
    QFETCH(const QList<int>, rows);
    const Scene scene = sceneOf(kVillage);
    const WorkloadWho who{static_cast<WorkloadWho::Kind>(kind), id.toStdString()};
    QList<int> counted;
    for (std::size_t number = 0; number < kWorkloadNumberCount; ++number)
        counted.append(int(workloadNumberList(scene.telling(), {who, static_cast<WorkloadNumber>(number), 4}).rows.size()));
    QCOMPARE(counted, rows);
    if (!rows[0])
        return;
    QCOMPARE(workloadWhoOf(workloadSubject(who)), std::optional(who));
    // What the panel says is what the lists hold.
    for (const WorkloadSection &section : workloadStory(scene.telling(), who).sections) {
        for (const WorkloadLine &line : section.lines) {
            if (line.opens && line.opens->number != WorkloadNumber::due)
                QCOMPARE(line.text, QString::number(workloadNumberList(scene.telling(), *line.opens).rows.size()));
        }
    }
}

void WorkloadListsTest::sumsOfTeams()
{
    const Scene scene = sceneOf(kVillage);
    QCOMPARE(sumsOf(*scene.book, scene.review, {}).households, std::size_t(0));
    QVERIFY(!sumsOf(*scene.book, scene.review, {2}).whole.load); // nobody
    QCOMPARE(sumsOf(*scene.book, scene.review, {0, 1, 2}).households, std::size_t(3));
}

void WorkloadListsTest::theStoryOfOnePerson()
{
    const Scene scene = sceneOf(kVillage);
    const WorkloadStory story = workloadStory(scene.telling(), {WorkloadWho::person, "n"});
    QCOMPARE(story.heading, u("Ann"));
    QVERIFY(story.notes.join(u' ').contains(u("40 are assumed")));
    QVERIFY(story.notes.join(u' ').contains(u("30 minutes")));
    QCOMPARE(story.sections.size(), std::size_t(3));
    QCOMPARE(story.sections[1].charts.size(), std::size_t(2));
    const WorkloadStory nobodys = workloadStory(scene.telling(), {});
    QVERIFY(nobodys.notes.join(u' ').contains(u("somebody has to be assigned")));
    QCOMPARE(nobodys.sections[1].lines[0].text, u("–"));
}

void WorkloadListsTest::chartsSayWhatTheyShow()
{
    const Scene scene = sceneOf(kVillage, 12);
    const ChartSpec hours = hoursAheadChart(scene.telling(), scene.review.all);
    QCOMPARE(hours.series.size(), std::size_t(2));
    QCOMPARE(hours.along.categories.size(), 12);
    QVERIFY(hours.sentence.contains(u("In no month")));
    const ChartSpec due = dueAheadChart(scene.telling(), scene.review.all);
    QCOMPARE(due.series[0].points.size(), std::size_t(13)); // the backlog first
    QCOMPARE(*due.series[0].points[0].value, 1.0);
    QVERIFY(due.sentence.contains(u("November 2026: 1.")));
    // The season begins in October: of the months to October 2027 the last is of the next one.
    QCOMPARE(due.bands.size(), std::size_t(1));
    QCOMPARE(due.bands[0].from, 11.5);
    QCOMPARE(due.bands[0].to, 12.5);
}

void WorkloadListsTest::namesThatAreHidden()
{
    const Scene scene = sceneOf(kVillage);
    for (const PlainList &list :
         {workloadPeople(scene.telling(Naming::pseudonyms)), workloadTeams(scene.telling(Naming::pseudonyms)),
          workloadMonths(scene.telling(Naming::pseudonyms)),
          workloadNumberList(scene.telling(Naming::pseudonyms), {{WorkloadWho::all}, WorkloadNumber::households})}) {
        QString words = list.title + list.intro;
        for (const PlainRow &row : list.rows) {
            for (const QString &cell : row.cells)
                words += cell + u' ';
        }
        for (const char *name : {"Ann", "Zoe", "Sara"})
            QVERIFY2(!words.contains(u(name)), qPrintable(words));
    }
}

void WorkloadListsTest::noPersonAndNoHousehold()
{
    const Scene scene = sceneOf("household h left=2026-01-01; person m role=supervisor; person n role=supervisor");
    QCOMPARE(column(workloadPeople(scene.telling()), 0), QStringList{u("unassigned")});
    QCOMPARE(column(workloadTeams(scene.telling()), 0), QStringList{u("All together")});
    QVERIFY(workloadPeople(scene.telling()).intro.contains(u("No active monitor")));
    QVERIFY(dueAheadChart(scene.telling(), scene.review.all).sentence.contains(u("0 household")));
}

QTEST_GUILESS_MAIN(WorkloadListsTest)
#include "tst_workloadlists.moc"
