// Groups of monitors: who is in which, with which result, and how far a mean could lie elsewhere.
#include "signalscene.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/indicators/faircomparison.h"
#include "models/indicators/indicators.h"
#include "models/indicators/moves.h"

#include <QTest>
#include <random>

using namespace clmrs;

namespace {

const Period kSeason{*Date::fromYmd(2025, 10, 1), *Date::fromYmd(2026, 9, 30)};
constexpr int kNotes = 30;

// A monitor with a child of their own and so many notes on it, the first `interviewed` of them interviews.
void addMonitor(SignalScene &scene, const std::string &id, int interviewed, int notes = kNotes, const char *month = "2026-03")
{
    scene.household("h-" + id).child("k-" + id, "h-" + id, "2014-05-01");
    for (int i = 0; i < notes; ++i)
        scene.note({scene.visit({id, "h-" + id, momentOf(dayOfMonth(month, 1 + i % 28), 0)}), "k-" + id,
                    i < interviewed ? "interviewed" : "absent"});
}

const MoveComparison &comparisonOf(const std::vector<MoveComparison> &all, MoveTrait trait)
{
    return *std::ranges::find(all, trait, &MoveComparison::trait);
}

const MoveGroup &groupOf(const std::vector<MoveComparison> &all, MoveTrait trait, std::string_view code)
{
    return *std::ranges::find(comparisonOf(all, trait).groups, code, &MoveGroup::code);
}

std::vector<MoveComparison> movesIn(const Casebook &book, const Period &period = kSeason)
{
    return movesOf(book, period, Progress());
}

std::shared_ptr<const Casebook> demo(std::uint64_t seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.clmrs"));
    writeDemoCooperative(path.toStdString(), {.households = 1500, .seed = seed}, Progress());
    const LoadOptions options{folder.filePath(QStringLiteral("private")), clockAt("2026-11-01T12:00:00Z")};
    return makeCasebook(loadCaseFile(path, options, Progress()).snapshot, {});
}

// The interval as moves.h and resampling.h state it, once more.
Interval drawnAgain(const std::vector<double> &values)
{
    std::mt19937_64 engine(20260131);
    std::multiset<double> means;
    for (int sample = 0; sample < 2000; ++sample) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values.at(engine() % values.size());
        means.insert(sum / double(values.size()));
    }
    return {*std::next(means.begin(), 49), *std::next(means.rbegin(), 49)};
}

} // namespace

class MovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreWhole();
    void aKnownSmallCase();
    void drawnInAnotherWay();
    void meansByHand();
    void fourAreTooFew();
    void minimumOfAMonitor();
    void whoIsInWhichGroup_data();
    void whoIsInWhichGroup();
    void monitorsOnly();
    void seasons();
    void asTheComparisonSays();
    void theSameBytes();
    void inWords();
};

void MovesTest::theTablesAreWhole()
{
    for (std::size_t i = 0; i < kMoveTraitCount; ++i)
        QCOMPARE(moveTraitSpecs()[i].trait, static_cast<MoveTrait>(i));
    for (std::size_t i = 0; i < kMoveResultCount; ++i)
        QCOMPARE(moveResultSpecs()[i].result, static_cast<MoveResult>(i));
    const auto moves = movesIn(*SignalScene().book());
    QCOMPARE(moves.size(), kMoveTraitCount);
    for (std::size_t i = 0; i < kMoveTraitCount; ++i)
        QCOMPARE(moves[i].trait, static_cast<MoveTrait>(i));
}

// One of five has 1: a sample's mean is at most 0.4 with probability 0.942, at most 0.6 with 0.993, and 0 with 0.328.
void MovesTest::aKnownSmallCase()
{
    const double one[] = {0, 0, 1, 0, 0};
    QCOMPARE(meanOf(one), 0.2);
    QCOMPARE(resampledMean(one), (Interval{0, 0.6}));
    const double same[] = {0.25, 0.25, 0.25, 0.25, 0.25};
    QCOMPARE(resampledMean(same), (Interval{0.25, 0.25}));
    const double alone[] = {3};
    QCOMPARE(resampledMean(alone), (Interval{3, 3}));
}

void MovesTest::drawnInAnotherWay()
{
    const std::vector<double> values{0.9, 1.1, 0.4, 1.6, 1.05, 0.77, 2.1};
    QCOMPARE(resampledMean(values), drawnAgain(values));
    const Interval interval = resampledMean(values);
    // As a normal mean would have it, roughly: 1.131 -+ 1.96 x 0.521 / sqrt(7).
    QVERIFY(std::abs(interval.low - 0.745) < 0.08 && std::abs(interval.high - 1.517) < 0.08);
}

void MovesTest::meansByHand()
{
    SignalScene scene;
    for (int i = 0; i < 10; ++i) {
        const std::string id = "m" + std::to_string(i);
        scene.person(id).sql("UPDATE personnel SET sex = '" + std::string(i < 5 ? "female" : "male") + "' WHERE id = '" + id +
                             "'");
        addMonitor(scene, id, i < 5 ? 30 - 6 * i : 30); // 30 24 18 12 6 of 30; all of the men's
    }
    scene.person("without a visit");
    const auto moves = movesIn(*scene.book());
    const GroupResult &women = groupOf(moves, MoveTrait::sex, "female").of(MoveResult::interviews);
    QCOMPARE(women.monitors.size(), 5u);
    QCOMPARE(women.monitors[1].value, 0.8);
    QCOMPARE(women.mean, std::optional(0.6));
    QCOMPARE(women.interval, drawnAgain({1.0, 0.8, 0.6, 0.4, 0.2}));
    const GroupResult &men = groupOf(moves, MoveTrait::sex, "male").of(MoveResult::interviews);
    QCOMPARE(men.mean, std::optional(1.0));
    QCOMPARE(men.interval, (Interval{1, 1}));
    QCOMPARE(comparisonOf(moves, MoveTrait::sex).notKnown, 0);
    QCOMPARE(comparisonOf(moves, MoveTrait::sex).tooLittle, 1);
    QCOMPARE(comparisonOf(moves, MoveTrait::education).notKnown, 10);
    QVERIFY(!groupOf(moves, MoveTrait::sex, "female").of(MoveResult::followUpsOnTime).mean);
}

void MovesTest::fourAreTooFew()
{
    SignalScene scene;
    for (int i = 0; i < 4; ++i) {
        scene.person("m" + std::to_string(i));
        addMonitor(scene, "m" + std::to_string(i), 10);
    }
    scene.sql("UPDATE personnel SET sex = 'female'");
    const auto moves = movesIn(*scene.book());
    const GroupResult &women = groupOf(moves, MoveTrait::sex, "female").of(MoveResult::interviews);
    QCOMPARE(women.monitors.size(), 4u);
    QVERIFY(!women.mean);
    QCOMPARE(moveTooFewSentence(women).count, 4);
}

// 29 notes are too few to say anything of a monitor; the rest of them stands.
void MovesTest::minimumOfAMonitor()
{
    SignalScene scene;
    for (int i = 0; i < 6; ++i) {
        scene.person("m" + std::to_string(i));
        addMonitor(scene, "m" + std::to_string(i), 15, i ? 30 : 29);
    }
    scene.sql("UPDATE personnel SET sex = 'female'");
    const auto moves = movesIn(*scene.book());
    const GroupResult &women = groupOf(moves, MoveTrait::sex, "female").of(MoveResult::interviews);
    QCOMPARE(women.monitors.size(), 5u);
    QCOMPARE(women.mean, std::optional(0.5));
}

void MovesTest::whoIsInWhichGroup_data()
{
    QTest::addColumn<int>("trait");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("group"); // "": not known
    const auto row = [](MoveTrait trait, const char *set, const char *group) {
        QTest::newRow(set) << int(trait) << u(set) << u(group);
    };
    row(MoveTrait::sex, "sex = 'male'", "male");
    row(MoveTrait::sex, "sex = 'x'", "");
    row(MoveTrait::education, "education = 'none'", "none");
    row(MoveTrait::education, "education = 'lower_secondary'", "lower_secondary");
    row(MoveTrait::education, "education = 'tertiary'", "tertiary");
    row(MoveTrait::education, "education = NULL", "");
    row(MoveTrait::timeInPost, "hired_on = '2025-10-01'", "under_1");
    row(MoveTrait::timeInPost, "hired_on = '2025-09-30'", "1_2");
    row(MoveTrait::timeInPost, "hired_on = '2023-10-01'", "1_2");
    row(MoveTrait::timeInPost, "hired_on = '2023-09-30'", "3_plus");
    row(MoveTrait::timeInPost, "hired_on = '2026-09-30'", "under_1");
    row(MoveTrait::timeInPost, "hired_on = '2026-10-01'", "");
    row(MoveTrait::timeInPost, "hired_on = NULL", "");
    row(MoveTrait::contract, "contract = 'fixed_term'", "fixed_term");
    row(MoveTrait::contract, "contract = 'volunteer'", "volunteer");
    row(MoveTrait::contract, "contract = 'handshake'", "");
    row(MoveTrait::hours, "weekly_hours = 35", "full_time");
    row(MoveTrait::hours, "weekly_hours = 34.5", "part_time");
    row(MoveTrait::hours, "weekly_hours = NULL", "");
    row(MoveTrait::dedicated, "dedicated = 1", "dedicated");
    row(MoveTrait::dedicated, "dedicated = 0", "other_duties");
    row(MoveTrait::dedicated, "dedicated = NULL", "");
}

void MovesTest::whoIsInWhichGroup()
{
    QFETCH(const int, trait);
    QFETCH(const QString, set);
    SignalScene scene;
    scene.person("m").sql("UPDATE personnel SET " + set.toStdString());
    addMonitor(scene, "m", 10);
    const auto moves = movesIn(*scene.book());
    QStringList groups;
    const MoveComparison &comparison = comparisonOf(moves, static_cast<MoveTrait>(trait));
    for (const MoveGroup &group : comparison.groups) {
        if (!group.of(MoveResult::interviews).monitors.empty())
            groups.append(QString::fromStdString(group.code));
    }
    QTEST(groups.join(u' '), "group");
    QCOMPARE(comparison.notKnown, groups.isEmpty() ? 1 : 0);
}

void MovesTest::monitorsOnly()
{
    SignalScene scene;
    scene.person("s", "supervisor").person("m").sql("UPDATE personnel SET sex = 'female'");
    for (const char *person : {"s", "m"})
        addMonitor(scene, person, 10);
    scene.household("h-").child("k-", "h-", "2014-05-01");
    for (int i = 0; i < kNotes; ++i)
        scene.note({scene.visit({"", "h-", momentOf(dayOfMonth("2026-03", 1 + i % 28), 0)}), "k-"}); // by nobody known
    const auto moves = movesIn(*scene.book());
    QCOMPARE(groupOf(moves, MoveTrait::sex, "female").of(MoveResult::interviews).monitors.size(), 1u);
    QCOMPARE(comparisonOf(moves, MoveTrait::sex).notKnown, 0);
}

// A season from October: the period's quarters, cut to it. Identified as it is, not against what the season lets expect.
void MovesTest::seasons()
{
    SignalScene scene;
    for (int i = 0; i < 5; ++i) {
        scene.person("m" + std::to_string(i));
        addMonitor(scene, "m" + std::to_string(i), 15, 30, "2026-03");
    }
    const auto moves = movesIn(*scene.book(), {day("2025-11-15"), day("2026-05-31")});
    const MoveComparison &seasons = comparisonOf(moves, MoveTrait::seasonQuarter);
    QCOMPARE(seasons.groups.size(), 3u);
    QCOMPARE(seasons.groups[0].code, std::string("2025-10"));
    QCOMPARE(seasons.groups[0].period, (Period{day("2025-11-15"), day("2025-12-31")}));
    QCOMPARE(seasons.groups[1].code, std::string("2026-01"));
    QCOMPARE(seasons.groups[1].of(MoveResult::interviews).mean, std::optional(0.5));
    QVERIFY(!seasons.groups[2].of(MoveResult::interviews).mean);
    QCOMPARE(seasons.groups[2].period, (Period{day("2026-04-01"), day("2026-05-31")}));
    QCOMPARE(moveGroupSentence(seasons.groups[1], QLocale::c()).text(), u("January 2026 to March 2026"));
}

// The values behind each mean are those of the figures and of the comparison themselves.
void MovesTest::asTheComparisonSays()
{
    const auto book = demo(3);
    const auto moves = movesIn(*book);
    const FairComparison fair = compareFairly(*book, kSeason, Progress());
    std::map<Ref<Personnel>, double> wanted;
    for (const Comparison &person : fair.people) {
        const bool isMonitor = person.person && book->snapshot->personnel[person.person].role == Role::monitor;
        if (isMonitor && person.units.size() >= 30 && person.expected >= 5)
            wanted[person.person] = person.observed / person.expected;
    }
    QVERIFY2(wanted.size() >= 10, qPrintable(QString::number(wanted.size())));
    std::map<Ref<Personnel>, double> got;
    for (const MoveGroup &group : comparisonOf(moves, MoveTrait::sex).groups) {
        for (const MonitorResult &monitor : group.of(MoveResult::identification).monitors)
            got[monitor.person] = monitor.value;
        QVERIFY(group.of(MoveResult::identified).monitors.empty());
        QVERIFY(group.of(MoveResult::followUpsOnTime).mean && group.of(MoveResult::stoppedLatest).mean);
    }
    QVERIFY(got == wanted);

    Indicators share;
    share.add(Indicator::identificationRate);
    for (const MoveGroup &quarter : comparisonOf(moves, MoveTrait::seasonQuarter).groups) {
        QVERIFY(quarter.of(MoveResult::identification).monitors.empty() &&
                quarter.of(MoveResult::stoppedLatest).monitors.empty());
        const auto figures = figuresOf(*book, quarter.period, GroupBy::monitor, share, Progress());
        for (const MonitorResult &monitor : quarter.of(MoveResult::identified).monitors) {
            const std::string_view id = book->snapshot->personnel.id(monitor.person);
            const auto figure = std::ranges::find(figures, id, &Figure::group);
            QVERIFY(figure != figures.end() && *figure->denominator >= 30);
            QCOMPARE(monitor.value, *figure->value);
        }
    }
}

void MovesTest::theSameBytes()
{
    const auto told = [](const std::vector<MoveComparison> &moves) {
        QStringList lines;
        for (const MoveComparison &comparison : moves) {
            for (const MoveGroup &group : comparison.groups) {
                for (const GroupResult &result : group.results)
                    lines.append(QStringLiteral("%1 %2 %3 %4")
                                     .arg(QString::fromStdString(group.code))
                                     .arg(result.mean.value_or(-1), 0, 'g', 17)
                                     .arg(result.interval.low, 0, 'g', 17)
                                     .arg(result.interval.high, 0, 'g', 17));
            }
        }
        return lines;
    };
    const auto book = demo(2);
    QCOMPARE(told(movesIn(*book)), told(movesIn(*book)));
}

void MovesTest::inWords()
{
    QVERIFY(moveCauseWarning().text().contains(u("nothing of its cause")));
    QVERIFY(moveUnitSentence().text().contains(u("Each monitor counts once")));
    const auto moves = movesIn(*SignalScene().book());
    for (const MoveComparison &comparison : moves) {
        for (const MoveGroup &group : comparison.groups)
            QVERIFY(!moveGroupSentence(group, QLocale::c()).text().isEmpty());
    }
}

QTEST_GUILESS_MAIN(MovesTest)
#include "tst_moves.moc"
