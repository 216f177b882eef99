// The workload review as lists, panel and charts: numbers with exactly their lists, no order by a figure, no name that is hidden.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/tables/plainlistmodel.h"
#include "models/tables/proposallists.h"
#include "models/tables/proposalnumbers.h"
#include "models/tables/reassignmentlists.h"
#include "models/tables/reassignmentnumbers.h"
#include "models/tables/scenarionumbers.h"
#include "models/tables/workloadcharts.h"
#include "models/tables/workloadstory.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
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
    std::optional<std::vector<CoachingAhead>> coaching = {};

    WorkloadTelling telling(Naming naming = Naming::hidden) const { return {*book, load, review, coaching, naming, kEnglish}; }
};

Scene sceneOf(const char *story, int months = 6)
{
    const auto book = villageOf(story);
    Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    WorkloadReview review = workloadOn(*book, load, months);
    return {book, std::move(load), std::move(review)};
}

// A scenario over a told village.
struct Played
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    CarriedWork today;
    CarriedWork then;
    ScenarioReview before;
    ScenarioReview after;

    Played(const char *story, const std::vector<ScenarioStep> &steps) : Played(villageOf(story), steps) {}
    Played(std::shared_ptr<const Casebook> of, const std::vector<ScenarioStep> &steps)
        : book(std::move(of)), load(caseloadOn(*book, day("2026-10-31"), Progress())),
          today(carriedWork(*book, load, {day("2026-10-31"), 6})), then(clmrs::after(*book, today, {"", steps})),
          before(reviewOf(*book, today)), after(reviewOf(*book, then))
    {
    }
    ScenarioTelling telling() const { return {*book, load, today, then, before, after, Naming::shown, kEnglish}; }
};

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
    void whatAProposalSays();
    void numbersOfAProposal();
    void missingTabletsAmongTheMoves();
    void whatGoesToNobody();
    void whoIsGoneFromTheFile();
    void whereNobodyIsThere();
    void stepsThatChangeNothing();
    void whatStaysDueBesideToday();
    void todayAndThenBesideEachOther();
    void theWayOfEachToWhatIsInFront();
    void howManyMonitorsInWords();
    void peopleByName();
    void nobodyStaysLast();
    void noFigureOrders();
    void teamsWithTheirCoaching();
    void teamsComeToAllTogether();
    void monthsAndWhoIsOver();
    void everyAssumptionWithItsDefault();
    void eachNumberOpensItsList_data();
    void eachNumberOpensItsList();
    void sumsOfTeams();
    void monthsThatAreAlike();
    void whoIsGoneHasNoLoad();
    void theStoryOfOnePerson();
    void chartsSayWhatTheyShow();
    void namesThatAreHidden();
    void noPersonAndNoHousehold();
};

// m's c2 goes to n in the scenario already; of the proposal only its own moves are counted.
void WorkloadListsTest::whatAProposalSays()
{
    const Played played("community c2; community c3; community c4; household h2 in=c2; household h3 in=c3; household h4 in=c4; "
                        "child k2 in=h2; child k3 in=h3; child k4 in=h4; assign m; assign m community=c2; assign m community=c3; "
                        "assign m community=c4; person m weekly_hours=10 name=Zoe; person n weekly_hours=10 name=Ann; "
                        "met 2026-06-30 k hazardous; met 2026-02-28 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3; "
                        "met 2026-02-28 k4 at_risk to=h4",
                        {{.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "n"}});
    const Proposal proposal = propose(
        *played.book, played.then, {}, [] { return false; }, Progress());
    const auto words = [&](const Proposal &of) { return textsOf(proposalSentences(played.telling(), of)).join(u' '); };
    const QString told = words(proposal);
    QVERIFY2(
        told.contains(
            u("move(s), below: all numbers count them as taken. 1 household(s) go to somebody else. Among them 0 open case(s)")),
        qPrintable(told));
    QVERIFY2(told.contains(u("In the scenario before them 1 household(s)")), qPrintable(told));
    QVERIFY2(told.contains(u("Before them no monitor is above 90\u00a0%")), qPrintable(told));
    QVERIFY2(told.contains(u("1 move(s) only make the load more even: they are left unless you take them.")), qPrintable(told));
    Proposal other = proposal;
    other.above = {0, 1};
    other.wasAnybodyAbove = true;
    const QString above = words(other);
    QVERIFY2(!above.contains(u("no monitor is above")), qPrintable(above));
    QVERIFY2(above.contains(u("person(s) stay above 90")) && above.contains(u("Ann, Zoe")), qPrintable(above));
    // Why nobody knows how far it is from the best, and what that means.
    const std::pair<BoundEnd, const char *> ends[] = {{BoundEnd::known, "from the best possible under these rules"},
                                                      {BoundEnd::time, "the time was up before"},
                                                      {BoundEnd::tooLarge, "so large a cooperative"},
                                                      {BoundEnd::unsolved, "came to no answer"}};
    for (const auto &[end, why] : ends) {
        other.boundEnd = end;
        const QString reason = words(other);
        QVERIFY2(reason.contains(u(why)), qPrintable(reason));
        QCOMPARE(reason.contains(u("It keeps every rule all the same")), end != BoundEnd::known);
    }
}

// Each number of a proposal opens as many rows as it says; of households and children those that the moves are about.
void WorkloadListsTest::numbersOfAProposal()
{
    const Played played((std::string(kVillage) + "; person m weekly_hours=0.5; person n weekly_hours=40; child k4 in=h3; "
                                                 "met 2026-02-28 k4 hazardous to=h3")
                            .c_str(),
                        {{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"}});
    Proposal proposal = propose(
        *played.book, played.then, {.openCasesStay = false}, [] { return false; }, Progress());
    QCOMPARE(proposal.moves.size(), std::size_t(1)); // h3, which nobody has
    proposal.leftOut = {proposal.moves[0], proposal.moves[0]};
    proposal.leftOutAbove = {proposal.moves[0], proposal.moves[0], proposal.moves[0]};
    proposal.above = {played.then.carrierOf("m")};
    proposal.after.nobody.households = 0;
    const auto listed = [&](ProposalNumber number) {
        const PlainList list = proposalNumberList(played.telling(), proposal, number);
        QStringList ids;
        for (const PlainRow &row : list.rows)
            ids.append(QString::fromStdString(row.target.id));
        ids.sort();
        return ids.join(u' ');
    };
    std::vector<ProposalSentence> all = proposalSentences(played.telling(), proposal);
    Staffing staffing;
    staffing.monitors = staffing.fewest = 2;
    std::ranges::move(staffingSentences(played.telling(), staffing), std::back_inserter(all));
    std::size_t opened = 0;
    for (const ProposalSentence &sentence : all) {
        if (!sentence.number)
            continue;
        ++opened;
        static const QRegularExpression digits(u("[0-9]+"));
        const int said = digits.match(sentence.text).captured().toInt();
        QCOMPARE(int(proposalNumberList(played.telling(), proposal, *sentence.number).rows.size()), said);
    }
    QCOMPARE(opened, std::size_t(10));
    QCOMPARE(listed(ProposalNumber::all), u("h h2 h3"));
    QCOMPARE(listed(ProposalNumber::moved), QString()); // nobody loses the person they know
    QCOMPARE(listed(ProposalNumber::openCasesMoved), QString());
    QCOMPARE(listed(ProposalNumber::taken), u("h3"));
    QCOMPARE(listed(ProposalNumber::openCasesTaken), u("k4"));
    QCOMPARE(listed(ProposalNumber::movedBefore), u("h"));
    QCOMPARE(listed(ProposalNumber::openCasesMovedBefore), u("k"));
    QCOMPARE(listed(ProposalNumber::monitors), u("m n"));
    QCOMPARE(listed(ProposalNumber::above), u("m"));
    QCOMPARE(listed(ProposalNumber::unassigned), QString());
}

// Whose tablet is missing bears its mark in the moves too.
void WorkloadListsTest::missingTabletsAmongTheMoves()
{
    CaseFileBuilder file;
    tellVillage(file, u(kVillage) + u("; person m weekly_hours=1; person n weekly_hours=40"));
    file.row("sync_state",
             {{"device_id", text("t")}, {"personnel_id", text("n")}, {"last_sync_at", text("2026-10-01T08:00:00Z")}});
    const Played played(file.book(), {});
    const Proposal proposal = propose(
        *played.book, played.then, {}, [] { return false; }, Progress());
    const PlainList moves = proposedMoves(played.telling(), proposal);
    QVERIFY(!moves.rows.empty());
    for (const QString &to : column(moves, 2))
        QVERIFY2(to.startsWith(u("Ann")) && to.contains(u("⌛")), qPrintable(to));
}

// Somebody leaves and has nobody in their place: said in words, with the households behind the number.
void WorkloadListsTest::whatGoesToNobody()
{
    const auto book = villageOf(kVillage);
    const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    const auto told = [&](const std::vector<ScenarioStep> &steps) {
        const Reassignments made =
            reassignmentsOf(*book, {"", steps}, {day("2026-10-31"), day("2026-11-01"), day("2026-10-31")}, Progress());
        const ScenarioReview before = reviewOf(*book, made.today);
        const ScenarioReview after = reviewOf(*book, made.then);
        const ScenarioTelling telling{*book, load, made.today, made.then, before, after, Naming::shown, kEnglish};
        QStringList parts;
        for (const ReassignedSentence &sentence : reassignedSentences(telling, made)) {
            QStringList ids;
            if (sentence.number) {
                for (const PlainRow &row : reassignedNumberList(telling, made, *sentence.number).rows)
                    ids.append(QString::fromStdString(row.target.id));
            }
            parts.append(u("%1 [%2]").arg(sentence.text, ids.join(u' ')));
        }
        return parts;
    };
    const ScenarioStep leaves{.kind = StepKind::leaves, .subject = "m", .from = day("2026-11-01")};
    const QString nobody = u("1 household(s) that somebody has today are with nobody then: no row of this list gives them to "
                             "anybody. [h]");
    QCOMPARE(told({leaves}), QStringList({u("In this scenario no household goes to somebody else. []"), nobody}));
    const ScenarioStep taken{.kind = StepKind::moveCommunity, .subject = "d", .to = "n"};
    QCOMPARE(told({taken, leaves}), QStringList({u("1 household(s) go to somebody else. [h3]"),
                                                 u("The open file has none of them there yet. []"), nobody}));
}

// The list was accepted for z, whom the file has no longer.
void WorkloadListsTest::whoIsGoneFromTheFile()
{
    const auto book = villageOf(kVillage);
    const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    const AcceptedList accepted{
        {{"c", "", "m", "z", day("2026-11-01"), {"h", "h2"}}, {"d", "", "", "n", day("2026-11-01"), {"h3"}}}};
    const Reassignments made =
        reassignmentsOf(*book, {}, {day("2026-10-31"), day("2026-11-01"), day("2026-10-31")}, Progress(), accepted);
    const ScenarioReview before = reviewOf(*book, made.today);
    const ScenarioReview after = reviewOf(*book, made.then);
    const ScenarioTelling telling{*book, load, made.today, made.then, before, after, Naming::shown, kEnglish};
    const QString words = textsOf(reassignedSentences(telling, made)).join(u' ');
    QVERIFY2(words.contains(u("2 of them go(es) to somebody whom the open file has no longer.")), qPrintable(words));
    QCOMPARE(int(reassignedNumberList(telling, made, ReassignedNumber::toGone).rows.size()), 2);
    const PlainList list = reassignmentList(telling, made);
    QCOMPARE(column(list, 4).filter(u("z (no longer in the file)")).size(), 1);
    const auto refused = assignmentsRefused(made);
    QVERIFY(refused && refused->text().contains(u("(z)")));
    // A row is found again by what it is, wherever it stands.
    const Subject target = reassignedTarget(*book->snapshot, made, made.rows[0]);
    Reassignments turned = made;
    std::ranges::reverse(turned.rows);
    QCOMPARE(reassignedRowOf(*book->snapshot, turned, target), &turned.rows[1]);
    turned.rows.pop_back();
    QVERIFY(!reassignedRowOf(*book->snapshot, turned, target));
}

void WorkloadListsTest::whereNobodyIsThere()
{
    const char *story = "person m role=supervisor; person n role=supervisor; met 2026-06-30 k hazardous";
    const Played played(story, {});
    const Proposal proposal = propose(
        *played.book, played.then, {}, [] { return false; }, Progress());
    const QStringList sentences = textsOf(proposalSentences(played.telling(), proposal));
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].startsWith(u("Nobody is there to carry it: 1 household(s), ")), qPrintable(sentences[0]));
    const QString spread = spreadSentences(sceneOf(story).review, kEnglish).join(u' ');
    QVERIFY2(spread.contains(u("Nobody is there to carry it")) && !spread.contains(u("Nobody goes over")), qPrintable(spread));
}

void WorkloadListsTest::stepsThatChangeNothing()
{
    const std::vector<ScenarioStep> steps{{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"},
                                          {.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"},
                                          {.kind = StepKind::hours, .subject = "m", .weeklyHours = 7}};
    const Played played(kVillage, steps);
    const QStringList words = column(scenarioSteps(played.telling(), {"", steps}), 0);
    QVERIFY(!words[0].contains(u("changes nothing")) && words[1].endsWith(u("changes nothing here")) &&
            !words[2].contains(u("changes nothing")));
}

// m, who has half an hour a week, falls behind; n does not.
void WorkloadListsTest::whatStaysDueBesideToday()
{
    const Played played((std::string(kVillage) + "; person m weekly_hours=0.5").c_str(),
                        {{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"}});
    const std::vector<ScenarioSentence> sentences = scenarioSentences(played.telling());
    QCOMPARE(sentences.back().text, u("Still due at the end of the months: 1 household(s); shared out as today: 2."));
}

void WorkloadListsTest::todayAndThenBesideEachOther()
{
    const Played played((std::string(kVillage) + "; person n weekly_hours=40").c_str(),
                        {{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"}});
    const PlainList list = scenarioCarriers(played.telling());
    const auto at = [&](const char *key) {
        const auto found =
            std::ranges::find(list.columns, std::string(key), [](const PlainColumn &one) { return std::string(one.key); });
        return std::size_t(found - list.columns.begin());
    };
    QCOMPARE(column(list, at("open_cases")), QStringList({u("0 → 1"), u("1 → 0"), u("0 → 0")})); // Ann, Zoe, nobody
    const QStringList over = column(list, at("over_from"));
    QVERIFY2(over[0] == u("– → –") && over[2] == u("– → –") && over[1].contains(u(" → ")), qPrintable(over.join(u'|')));
}

// Of what is in front where one chooses whom it goes to.
void WorkloadListsTest::theWayOfEachToWhatIsInFront()
{
    const Played played((std::string(kVillage) + "; community c latitude=6 longitude=-6; community d latitude=6 longitude=-6.1; "
                                                 "person m community_id=d languages=fr; person n community_id=c languages=bci; "
                                                 "session 2026-05-01 language=bci")
                            .c_str(),
                        {});
    const PlainList toC = scenarioCarriers(played.telling(), UnitAsked{"c", "m"});
    QCOMPARE(column(toC, 0), QStringList({u("Ann"), u("Zoe"), u("unassigned")}));
    QCOMPARE(column(toC, 1), QStringList({u("0.0 km, lives there"), u("11.1 km"), u("–")}));
    QCOMPARE(column(toC, 2), QStringList({u("spoken"), u("not spoken"), u("–")}));
    const PlainList toD = scenarioCarriers(played.telling(), UnitAsked{"d", ""});
    QCOMPARE(column(toD, 1), QStringList({u("11.1 km"), u("0.0 km, lives there"), u("–")}));
    QCOMPARE(column(toD, 2), QStringList({u("language not known"), u("language not known"), u("–")}));
}

void WorkloadListsTest::howManyMonitorsInWords()
{
    const Played played(kVillage, {});
    Staffing staffing;
    const auto said = [&] { return textsOf(staffingSentences(played.telling(), staffing)).join(u' '); };
    staffing.monitors = 3;
    staffing.fewest = 2;
    staffing.homesOfFewest = {{}, {}};
    QVERIFY2(said().contains(u("2 would be enough")), qPrintable(said()));
    staffing.homesOfFewest = {*played.book->snapshot->communities.find("c"), {}};
    QVERIFY2(said().contains(u("2 who live(s) in %1, – would be enough").arg(played.telling().place(staffing.homesOfFewest[0]))),
             qPrintable(said()));
    staffing.fewest = 3;
    QVERIFY2(!said().contains(u("would be enough")), qPrintable(said()));
    staffing.isFewestSure = false;
    QVERIFY2(said().contains(u("Whether still fewer would be enough is not known")), qPrintable(said()));
    staffing.hires = {{.kind = StepKind::hire, .subject = "new-1", .community = "c"}};
    const std::pair<StaffingEnd, const char *> ends[] = {{StaffingEnd::enough, "in: "},
                                                         {StaffingEnd::rules, "the rules hold them"},
                                                         {StaffingEnd::limit, "more are not looked for"},
                                                         {StaffingEnd::time, "The time was up"}};
    for (const auto &[end, words] : ends) {
        staffing.end = end;
        QVERIFY2(said().contains(u(words)), qPrintable(said()));
        QCOMPARE(said().contains(u("the rules hold")), end == StaffingEnd::rules);
        QVERIFY2(said().startsWith(u("3 monitor(s) can carry it now.")), qPrintable(said()));
    }
    // Not one more is of use, or was tried.
    staffing.hires.clear();
    staffing.end = StaffingEnd::rules;
    QVERIFY2(said().contains(u("More monitors would not help")), qPrintable(said()));
    staffing.end = StaffingEnd::time;
    QVERIFY2(said().contains(u("before it was known whether more are needed")), qPrintable(said()));
}

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
    QCOMPARE(column(list, 0), QStringList({u("Sara"), u("without a supervisor"), u("unassigned"), u("All together")}));
    QCOMPARE(column(list, 9), QStringList({u("–"), u("–"), u("–"), u("–")})); // no logbook is open
    const Ref<Personnel> m = *scene.book->snapshot->personnel.find("m");
    scene.coaching = std::vector<CoachingAhead>{{m, {1, 0, 1, 0, 0, 0}}};
    list = workloadTeams(scene.telling());
    QCOMPARE(column(list, 9), QStringList({u("2"), u("0"), u("–"), u("2")}));
    QCOMPARE(column(list, 10).front(), u("8\u00a0h"));
    scene.coaching = std::vector<CoachingAhead>(); // there is a logbook, and nobody to be coached
    QCOMPARE(column(workloadTeams(scene.telling()), 9), QStringList({u("0"), u("0"), u("–"), u("0")}));
}

// Nobody's households too: what stands under the teams is what they come to.
void WorkloadListsTest::teamsComeToAllTogether()
{
    const Scene scene = sceneOf(kVillage);
    const PlainList list = workloadTeams(scene.telling());
    for (std::size_t at = 1; at <= 7; ++at) { // monitors, then what is counted
        int sum = 0;
        for (std::size_t row = 0; row + 1 < list.rows.size(); ++row)
            sum += list.rows[row].cells[at].toInt();
        QCOMPARE(QString::number(sum), list.rows.back().cells[at]);
    }
    QCOMPARE(column(list, 2), QStringList({u("1"), u("1"), u("1"), u("3")}));
    QCOMPARE(workloadWhoOf(list.rows[2].target), std::optional(WorkloadWho{}));
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

// As many in two months: neither is called the one with the most.
void WorkloadListsTest::monthsThatAreAlike()
{
    const MonthsAhead months{day("2026-10-31"), 5};
    const auto said = [&](std::vector<std::size_t> due) {
        WorkloadSums sums;
        sums.due = std::move(due);
        return waveSentence(sums, months, kEnglish);
    };
    const QString second = monthAheadText(months.month(2), kEnglish);
    const QString third = monthAheadText(months.month(3), kEnglish);
    QVERIFY2(said({3, 8, 5}).startsWith(u("The most households fall due in %1: 8. ").arg(second)), qPrintable(said({3, 8, 5})));
    QVERIFY2(said({3, 8, 8}).startsWith(u("The most households fall due in %1 and %2: 8 in each. ").arg(second, third)),
             qPrintable(said({3, 8, 8})));
    QVERIFY(said({8, 8, 8, 8, 1}).startsWith(u("The most households fall due in 4 months alike: 8 in each. ")));
    QVERIFY(!said({0, 0, 0}).contains(u("Most")));
}

void WorkloadListsTest::whoIsGoneHasNoLoad()
{
    QCOMPARE(loadText({0, 0, Load::light}, kEnglish), u("–")); // neither hours nor anything owed
    QVERIFY(loadText({5, 0, Load::over}, kEnglish).startsWith(u("█")));
    QVERIFY(loadText({0, 10, Load::light}, kEnglish).endsWith(u("0\u00a0%")));
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
    QVERIFY2(due.sentence.contains(u("in November 2026 and February 2027: 1 in each.")), qPrintable(due.sentence));
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
    QCOMPARE(column(workloadTeams(scene.telling()), 0), QStringList({u("unassigned"), u("All together")}));
    QVERIFY(workloadPeople(scene.telling()).intro.contains(u("No active monitor")));
    QVERIFY(dueAheadChart(scene.telling(), scene.review.all).sentence.contains(u("0 household")));
}

QTEST_GUILESS_MAIN(WorkloadListsTest)
#include "tst_workloadlists.moc"
