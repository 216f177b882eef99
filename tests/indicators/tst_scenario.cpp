// What if: every step by hand, and over any scenario the caseload stays whole.
#include "support/madebook.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/indicators/scenario.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace clmrs;

namespace {

constexpr const char *kDay = "2026-10-31";

CarriedWork workOf(const Casebook &book, int months = 6)
{
    return carriedWork(book, caseloadOn(book, day(kDay), Progress()), {day(kDay), months});
}

ScenarioReview reviewAfter(const Casebook &book, const std::vector<ScenarioStep> &steps, int months = 6)
{
    return reviewOf(book, after(book, workOf(book, months), {"", steps}));
}

ScenarioStep leaves(const char *person, const char *on) { return {.kind = StepKind::leaves, .subject = person, .from = day(on)}; }
ScenarioStep move(const char *community, const char *holder, const char *to, CommunityPart part = CommunityPart::all)
{
    return {.kind = StepKind::moveCommunity, .subject = community, .holder = holder, .to = to, .part = part};
}
ScenarioStep moveHousehold(const char *household, const char *to)
{
    return {.kind = StepKind::moveHousehold, .subject = household, .to = to};
}
ScenarioStep hours(const char *person, double weekly)
{
    return {.kind = StepKind::hours, .subject = person, .weeklyHours = weekly};
}
ScenarioStep hire(const char *key, double weekly, const char *community)
{
    return {.kind = StepKind::hire, .subject = key, .weeklyHours = weekly, .community = community};
}

bool isAbout(double a, double b) { return std::abs(a - b) < 1e-9; }

// The same file under other settings.
std::shared_ptr<const Casebook> bookOf(const Casebook &book, int sessionHours)
{
    BookRules rules;
    rules.settings.workloadSessionHours = sessionHours;
    return makeCasebook(book.snapshot, rules);
}

// Of all together, by month: what session hours add to the hours owed.
std::vector<double> sessionHoursAfter(const Casebook &book, const std::vector<ScenarioStep> &steps, int sessionHours)
{
    const ScenarioReview with = reviewAfter(*bookOf(book, sessionHours), steps);
    const ScenarioReview without = reviewAfter(*bookOf(book, 0), steps);
    std::vector<double> added;
    for (std::size_t k = 0; k < 6; ++k) {
        added.push_back(with.nobody.burdens[k].owed - without.nobody.burdens[k].owed);
        for (std::size_t i = 0; i < with.carriers.size(); ++i)
            added[k] += with.carriers[i].burdens[k].owed - without.carriers[i].burdens[k].owed;
    }
    return added;
}

// One of seven over a file of some monitors.
std::vector<ScenarioStep> scenarioOf(const Casebook &book, const CarriedWork &today, int which)
{
    const std::string first = today.carriers[0].key;
    const std::string second = today.carriers[1].key;
    const std::string place(book.snapshot->communities.id(today.households[0].community));
    const std::string home(book.snapshot->households.id(today.households[0].household));
    const ScenarioStep hired = hire("new-1", 20, place.c_str());
    std::vector<ScenarioStep> everybody;
    for (const Carrier &carrier : today.carriers)
        everybody.push_back(leaves(carrier.key.c_str(), "2026-12-10"));
    const std::vector<std::vector<ScenarioStep>> scenarios{
        {leaves(first.c_str(), "2026-11-10")},
        {leaves(first.c_str(), kDay), move(place.c_str(), "", second.c_str())},
        {hired, moveHousehold(home.c_str(), "new-1")},
        {hours(first.c_str(), 0), moveHousehold(home.c_str(), "")},
        everybody,
        {leaves(first.c_str(), "2029-01-01")},
        {hired, move(place.c_str(), first.c_str(), "new-1"), leaves("new-1", "2026-12-24")}};
    return scenarios[std::size_t(which)];
}

// Two monitors: m has 3 households in c, the first with an open case; n lives in d and has one there.
constexpr const char *kTwo =
    "community d; household h2; household h3; household h4 in=d; child k2 in=h2; child k3 in=h3; child k4 in=h4; assign m; "
    "assign n community=d; person m weekly_hours=40 community_id=c; person n weekly_hours=40 community_id=d; "
    "met 2026-06-30 k hazardous; met 2026-02-28 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3; met 2026-02-28 k4 at_risk "
    "to=h4";

constexpr double kMonthOf40 = 40 * 52 / 12.0 * 0.7;

} // namespace

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEmptyOneIsTheReview();
    void nobodysHouseholdsVanish_data();
    void nobodysHouseholdsVanish();
    void nobodysSessionsVanish_data();
    void nobodysSessionsVanish();
    void nothingThatIsDueVanishes_data();
    void nothingThatIsDueVanishes();
    void aCommunityMoves();
    void aHouseholdMoves();
    void openCasesStayBehind();
    void somebodyLeavesInTheMiddleOfAMonth();
    void whatSomebodyElseTakesFromThem();
    void awayAndPartTime();
    void somebodyIsHired();
    void whatIsNotReachedStaysDue();
    void theBacklogOfWhoLeaves();
    void everybodyLeaves();
    void nobodyIsThere();
    void whatIsNotThereChangesNothing();
    void distanceAndLanguage();
};

void ScenarioTest::theEmptyOneIsTheReview()
{
    const auto book = madeBook(200);
    const WorkloadReview today = workloadOn(*book, caseloadOn(*book, day(kDay), Progress()), 12);
    const ScenarioReview review = reviewAfter(*book, {}, 12);
    QCOMPARE(review.carriers.size() + 1, today.rows.size());
    QVERIFY(today.all.households > 100 && today.all.openCases > 5);
    for (std::size_t i = 0; i < today.rows.size(); ++i) {
        const WorkloadRow &row = today.rows[i];
        const CarrierLoad &load = i < review.carriers.size() ? review.carriers[i] : review.nobody;
        QCOMPARE(load.households, row.households.size());
        QCOMPARE(load.children, row.children.size());
        QCOMPARE(load.openCases, row.openCases.size());
        QCOMPARE(load.followUpsOverdue, row.followUpsOverdue.size());
        QCOMPARE(load.visitsOverdue, row.visitsOverdue.size());
        QCOMPARE(load.backlog, row.backlog.size());
        QCOMPARE(load.firstOverIn, row.firstOverIn);
        for (std::size_t k = 0; k < row.burdens.size(); ++k) {
            QVERIFY(isAbout(load.burdens[k].owed, row.burdens[k].owed));
            QVERIFY(isAbout(load.burdens[k].available, row.burdens[k].available));
            QCOMPARE(load.burdens[k].load, row.burdens[k].load);
        }
    }
    QCOMPARE(review.all.households, today.all.households);
    QVERIFY(isAbout(review.all.whole.owed, today.all.whole.owed));
    QVERIFY(isAbout(*review.spread.variation, *today.spread.variation));
    QCOMPARE(review.householdsMoved + review.openCasesMoved + review.householdsTaken, std::size_t(0));
}

void ScenarioTest::nobodysHouseholdsVanish_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 7; ++which)
        QTest::addRow("%d", which) << which;
}

void ScenarioTest::nobodysHouseholdsVanish()
{
    QFETCH(const int, which);
    const auto book = madeBook(120);
    const CarriedWork today = workOf(*book);
    const std::vector<ScenarioStep> steps = scenarioOf(*book, today, which);
    const ScenarioReview before = reviewOf(*book, today);
    const ScenarioReview review = reviewAfter(*book, steps);
    QCOMPARE(review.all.households, before.all.households);
    QCOMPARE(review.all.children, before.all.children);
    QCOMPARE(review.all.openCases, before.all.openCases);
    QCOMPARE(review.all.followUpsOverdue, before.all.followUpsOverdue);
    QCOMPARE(review.all.visitsOverdue, before.all.visitsOverdue);
    QCOMPARE(review.all.backlog, before.all.backlog);
    // A session a month in each community, whoever holds it; nobody's backlog is lost where nobody goes.
    for (const CarrierLoad &load : review.carriers) {
        for (std::size_t k = 0; k < 6; ++k)
            QVERIFY(load.burdens[k].owed >= 0 && load.overdue[k] >= -1e-9);
    }
    if (steps.size() == today.carriers.size())
        QCOMPARE(review.nobody.households, before.all.households);
}

void ScenarioTest::nobodysSessionsVanish_data() { nobodysHouseholdsVanish_data(); }

// A session a month in each community where somebody is to be visited, whoever holds it.
void ScenarioTest::nobodysSessionsVanish()
{
    QFETCH(const int, which);
    const auto book = madeBook(120);
    const CarriedWork today = workOf(*book);
    std::set<Ref<Community>> communities;
    for (const CarriedHousehold &household : today.households)
        communities.insert(household.community);
    QVERIFY(communities.size() > 1);
    for (const auto &steps : {std::vector<ScenarioStep>(), scenarioOf(*book, today, which)}) {
        for (const double added : sessionHoursAfter(*book, steps, 3))
            QVERIFY2(std::abs(added - 3.0 * double(communities.size())) < 1e-6, qPrintable(QString::number(added)));
    }
}

void ScenarioTest::nothingThatIsDueVanishes_data() { nobodysHouseholdsVanish_data(); }

// Where sessions leave nobody an hour, every household that is or falls due is still due, with whomever.
void ScenarioTest::nothingThatIsDueVanishes()
{
    QFETCH(const int, which);
    const auto book = bookOf(*madeBook(120), 100'000);
    const CarriedWork today = workOf(*book);
    const ScenarioReview before = reviewOf(*book, today);
    const ScenarioReview review = reviewAfter(*book, scenarioOf(*book, today, which));
    double due = 0;
    for (const CarriedHousehold &household : today.households)
        due += household.inBacklog ? 1 : 0;
    for (std::size_t k = 0; k < 6; ++k) {
        for (const CarriedHousehold &household : today.households)
            due += household.arrivals[k];
        double sum = review.nobody.overdue[k];
        for (const CarrierLoad &load : review.carriers)
            sum += load.overdue[k];
        for (const double there : {before.all.overdue[k], review.all.overdue[k], sum})
            QVERIFY2(std::abs(there - due) < 1e-6, qPrintable(u("month %1: %2 of %3").arg(k + 1).arg(there).arg(due)));
    }
}

void ScenarioTest::aCommunityMoves()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {move("c", "m", "n")});
    QCOMPARE(review.carriers[0].households, std::size_t(0));
    QCOMPARE(review.carriers[1].households, std::size_t(4));
    QCOMPARE(review.carriers[1].openCases, std::size_t(1));
    QCOMPARE(review.householdsMoved, std::size_t(3));
    QCOMPARE(review.openCasesMoved, std::size_t(1));
    QVERIFY(review.carriers[0].whole.owed == 0 && review.carriers[0].whole.load == Load::light);
    // Two sessions of 3 hours in each of 6 months; 70 minutes and 30 on the way for a visit: k in month 2, the others in month 4,
    // k again in no month of these.
    QVERIFY(isAbout(review.carriers[1].whole.owed, 6 * 6 + 4 * 100 / 60.0));
    QVERIFY(isAbout(review.carriers[1].whole.available, 6 * kMonthOf40));
}

void ScenarioTest::aHouseholdMoves()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {moveHousehold("h2", "n")});
    QCOMPARE(review.householdsMoved, std::size_t(1));
    QCOMPARE(review.openCasesMoved, std::size_t(0));
    // The session of c is now shared.
    QVERIFY(isAbout(review.carriers[0].whole.owed, 6 * 1.5 + 2 * 100 / 60.0));
    QVERIFY(isAbout(review.carriers[1].whole.owed, 6 * 4.5 + 2 * 100 / 60.0));
}

void ScenarioTest::openCasesStayBehind()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {move("c", "m", "n", CommunityPart::withoutOpenCases)});
    QCOMPARE(review.carriers[0].households, std::size_t(1));
    QCOMPARE(review.carriers[0].openCases, std::size_t(1));
    QCOMPARE(review.householdsMoved, std::size_t(2));
    QCOMPARE(review.openCasesMoved, std::size_t(0));
}

void ScenarioTest::somebodyLeavesInTheMiddleOfAMonth()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {leaves("m", "2026-12-17")}); // 16 of 31 days
    QCOMPARE(review.nobody.households, std::size_t(3));
    QCOMPARE(review.householdsMoved, std::size_t(3));
    QVERIFY(isAbout(review.carriers[0].burdens[0].available, kMonthOf40));
    QVERIFY(isAbout(review.carriers[0].burdens[1].available, kMonthOf40 * 16 / 31));
    QVERIFY(isAbout(review.carriers[0].burdens[2].available, 0));
    // k falls due on 30 December: the second month.
    QVERIFY(isAbout(review.carriers[0].burdens[0].owed, 3));
    QVERIFY(isAbout(review.carriers[0].burdens[1].owed, (3 + 100 / 60.0) * 16 / 31));
    QVERIFY(isAbout(review.carriers[0].burdens[2].owed, 0));
    QVERIFY(isAbout(review.nobody.burdens[1].owed, (3 + 100 / 60.0) * 15 / 31));
    QVERIFY(isAbout(review.nobody.burdens[2].owed, 3));
    QVERIFY(!review.nobody.whole.load);
}

void ScenarioTest::whatSomebodyElseTakesFromThem()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {leaves("m", "2026-12-01"), move("c", "", "n")});
    QCOMPARE(review.nobody.households, std::size_t(0));
    QCOMPARE(review.carriers[1].households, std::size_t(4));
    QCOMPARE(review.householdsMoved, std::size_t(3));
    QCOMPARE(review.householdsTaken, std::size_t(0));        // somebody had them
    QVERIFY(isAbout(review.carriers[0].burdens[0].owed, 3)); // until the day they stay where they are
    QVERIFY(isAbout(review.carriers[1].burdens[0].owed, 3));
    QVERIFY(isAbout(review.carriers[1].burdens[1].owed, 6 + 100 / 60.0));
}

void ScenarioTest::awayAndPartTime()
{
    const auto book = villageOf(kTwo);
    const ScenarioStep away{.kind = StepKind::away, .subject = "m", .from = day("2026-11-01"), .until = day("2026-11-15")};
    const ScenarioReview review = reviewAfter(*book, {away, hours("m", 20)});
    QVERIFY(isAbout(review.carriers[0].burdens[0].available, kMonthOf40 / 4));
    QVERIFY(isAbout(review.carriers[0].burdens[1].available, kMonthOf40 / 2));
    QCOMPARE(review.householdsMoved, std::size_t(0));
}

void ScenarioTest::somebodyIsHired()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {hire("new-1", 20, "c"), move("c", "m", "new-1")});
    QCOMPARE(review.carriers.size(), std::size_t(3));
    QCOMPARE(review.carriers[2].households, std::size_t(3));
    QVERIFY(isAbout(review.carriers[2].whole.available, 6 * kMonthOf40 / 2));
    QCOMPARE(review.spread.monitors, 3);
    // The same key twice is one person.
    QCOMPARE(reviewAfter(*book, {hire("new-1", 20, "c"), hire("new-1", 40, "d"), hire("m", 40, "d")}).carriers.size(),
             std::size_t(3));
    QCOMPARE(hireKey(workOf(*book), 1), std::string("new-1"));
}

// An hour a week is 3.03 a month: the session takes 3, a visit 100 minutes.
void ScenarioTest::whatIsNotReachedStaysDue()
{
    const auto book = villageOf("assign m; person m weekly_hours=1; met 2025-10-01 k at_risk");
    const ScenarioReview review = reviewAfter(*book, {}, 3);
    const double done = (52 / 12.0 * 0.7 - 3) / (100 / 60.0);
    for (std::size_t k = 0; k < 3; ++k)
        QVERIFY(isAbout(review.carriers[0].overdue[k], 1 - double(k + 1) * done));
    const ScenarioReview more = reviewAfter(*book, {hours("m", 40)}, 3);
    QVERIFY(isAbout(more.all.overdue[0], 0));
}

void ScenarioTest::theBacklogOfWhoLeaves()
{
    const auto book = villageOf("assign m; person m weekly_hours=1; person n weekly_hours=40; met 2025-10-01 k at_risk");
    const ScenarioReview review = reviewAfter(*book, {leaves("m", "2026-12-01"), move("c", "", "n")}, 3);
    QVERIFY(review.carriers[0].overdue[0] > 0.9);
    QVERIFY(isAbout(review.carriers[0].overdue[1], 0));
    QVERIFY(isAbout(review.carriers[1].overdue[1], 0)); // passed on, and visited
    const ScenarioReview nobodys = reviewAfter(*book, {leaves("m", "2026-12-01")}, 3);
    QVERIFY(nobodys.nobody.overdue[2] > 0.9);
}

void ScenarioTest::everybodyLeaves()
{
    const auto book = villageOf(kTwo);
    const ScenarioReview review = reviewAfter(*book, {leaves("m", kDay), leaves("n", kDay)});
    QCOMPARE(review.nobody.households, std::size_t(4));
    QCOMPARE(review.spread.monitors, 0);
    QVERIFY(isAbout(review.all.whole.available, 0));
    QCOMPARE(review.openCasesMoved, std::size_t(1));
}

void ScenarioTest::nobodyIsThere()
{
    const auto book = villageOf("person m role=supervisor; person n role=supervisor; met 2026-06-30 k hazardous");
    const ScenarioReview review = reviewAfter(*book, {leaves("m", kDay)});
    QVERIFY(review.carriers.empty());
    QCOMPARE(review.all.households, std::size_t(1));
    const ScenarioReview hired = reviewAfter(*book, {hire("new-1", 40, ""), move("c", "", "new-1")});
    QCOMPARE(hired.carriers[0].openCases, std::size_t(1));
    QCOMPARE(hired.householdsTaken, std::size_t(1));
    QCOMPARE(hired.openCasesMoved, std::size_t(0)); // nobody had it
}

void ScenarioTest::whatIsNotThereChangesNothing()
{
    const auto book = villageOf(kTwo);
    const CarriedWork today = workOf(*book);
    const CarriedWork same = after(*book, today,
                                   {"",
                                    {move("c", "m", "gone"),
                                     move("gone", "m", "n"),
                                     move("c", "gone", "n"),
                                     moveHousehold("gone", "n"),
                                     moveHousehold("h", "gone"),
                                     leaves("gone", kDay),
                                     hours("gone", 3),
                                     {.kind = StepKind::away, .subject = "gone", .from = day(kDay)},
                                     {.kind = StepKind::leaves, .subject = "m"},
                                     {.kind = StepKind::hire}}});
    QCOMPARE(same.carriers.size(), today.carriers.size());
    for (std::size_t i = 0; i < today.households.size(); ++i)
        QCOMPARE(same.households[i].holder, today.households[i].holder);
    for (std::size_t i = 0; i < today.carriers.size(); ++i)
        QCOMPARE(same.carriers[i].available.byMonth, today.carriers[i].available.byMonth);
}

void ScenarioTest::distanceAndLanguage()
{
    const auto book =
        villageOf("community c latitude=6 longitude=-6; community d latitude=6 longitude=-6.1; community e; "
                  "person m community_id=d languages=fr+bci; person n languages=-; "
                  "session 2026-05-01 language=bci; session 2026-06-01 language=dyu; session 2026-12-01 language=en");
    const CarriedWork work = workOf(*book);
    const auto place = [&](const char *id) { return *book->snapshot->communities.find(id); };
    QVERIFY(std::abs(*kilometresTo(*book, work.carriers[0], place("c")) - 11.06) < 0.01);
    QVERIFY(!kilometresTo(*book, work.carriers[0], place("e")) && !kilometresTo(*book, work.carriers[1], place("c")));
    QCOMPARE(travelHours(*book, nullptr, place("c")), 0.5);
    QCOMPARE(languagesOf(*book, place("c"), day(kDay)), (std::vector<std::string>{"bci", "dyu"}));
    QCOMPARE(speaksOneOf(work.carriers[0], languagesOf(*book, place("c"), day(kDay))), std::optional(true));
    QCOMPARE(speaksOneOf(work.carriers[0], {"dyu"}), std::optional(false));
    QVERIFY(!speaksOneOf(work.carriers[0], {}) && !speaksOneOf(work.carriers[1], {"dyu"}));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
