// A scenario as new assignments: as few rows as say it, from which day, and what of them a file has.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/reassignment.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr const char *kDay = "2026-10-31";

// m has c with h, h2 and h3, the last by its own assignment; d with h4.
constexpr const char *kVillage = "community d; household h2; household h3; household h4 in=d; child k2 in=h2; assign m; "
                                 "assign m household=h3; assign m community=d; met 2026-06-30 k hazardous";

ScenarioStep move(const char *community, const char *holder, const char *to, CommunityPart part = CommunityPart::all)
{
    return {.kind = StepKind::moveCommunity, .subject = community, .holder = holder, .to = to, .part = part};
}

// "c m>n 3 from 2026-11-01, 0 arrived", "c/h m>n …" for a household.
QStringList rowsOf(const Casebook &book, const std::vector<ScenarioStep> &steps, const char *startsOn = "2026-11-01",
                   const char *on = kDay)
{
    const Reassignments made = reassignmentsOf(book, {"", steps}, {day(kDay), day(startsOn), day(on)}, Progress());
    const CarriedWork &work = made.then;
    QStringList rows;
    for (const Reassignment &row : made.rows) {
        const auto key = [&](int carrier) {
            return carrier == kNobody ? u("-") : qstring(work.carriers[std::size_t(carrier)].key);
        };
        QString place = qstring(book.snapshot->communities.id(row.community));
        if (row.household)
            place += u'/' + qstring(book.snapshot->households.id(row.household));
        rows.append(u("%1 %2>%3 %4 from %5, %6 arrived")
                        .arg(place, key(row.from), key(row.to))
                        .arg(row.households.size())
                        .arg(QString::fromStdString(row.startsOn.iso()))
                        .arg(row.arrived));
    }
    return rows;
}

} // namespace

class ReassignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCommunitiesAndTheirOwn();
    void partsOfACommunity();
    void fromTheDaySomebodyLeaves();
    void toNobodyAsksForNothing();
    void whatHasArrived();
    void stepsAsText();
};

void ReassignmentTest::wholeCommunitiesAndTheirOwn()
{
    const auto book = villageOf(kVillage);
    QCOMPARE(rowsOf(*book, {}), QStringList());
    QCOMPARE(rowsOf(*book, {move("d", "m", "n")}), QStringList{u("d m>n 1 from 2026-11-01, 0 arrived")});
    // An assignment of the community does not reach a household that has one of its own.
    QCOMPARE(rowsOf(*book, {move("c", "m", "n")}),
             QStringList({u("c/h3 m>n 1 from 2026-11-01, 0 arrived"), u("c m>n 2 from 2026-11-01, 0 arrived")}));
}

void ReassignmentTest::partsOfACommunity()
{
    const auto book = villageOf(kVillage);
    QCOMPARE(rowsOf(*book, {move("c", "m", "n", CommunityPart::withoutOpenCases)}),
             QStringList({u("c/h2 m>n 1 from 2026-11-01, 0 arrived"), u("c/h3 m>n 1 from 2026-11-01, 0 arrived")}));
    const ScenarioStep one{.kind = StepKind::moveHousehold, .subject = "h2", .to = "n"};
    QCOMPARE(rowsOf(*book, {one}), QStringList{u("c/h2 m>n 1 from 2026-11-01, 0 arrived")});
}

void ReassignmentTest::fromTheDaySomebodyLeaves()
{
    const auto book = villageOf(kVillage);
    const ScenarioStep leaves{.kind = StepKind::leaves, .subject = "m", .from = day("2026-12-15")};
    QCOMPARE(rowsOf(*book, {leaves, move("d", "", "n")}), QStringList{u("d m>n 1 from 2026-12-15, 0 arrived")});
    const ScenarioStep hire{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "d"};
    QCOMPARE(rowsOf(*book, {hire, move("d", "m", "new-1")}), QStringList{u("d m>new-1 1 from 2026-11-01, 0 arrived")});
}

void ReassignmentTest::toNobodyAsksForNothing()
{
    const auto book = villageOf(kVillage);
    QCOMPARE(rowsOf(*book, {move("d", "m", "")}), QStringList());
}

// A later file has d with n, and of c only h3.
void ReassignmentTest::whatHasArrived()
{
    const auto book = villageOf((std::string(kVillage) + "; assign n community=d from=2026-11-01; "
                                                         "assign n household=h3 from=2026-11-01")
                                    .c_str());
    QCOMPARE(rowsOf(*book, {move("d", "m", "n"), move("c", "m", "n")}, "2026-11-01", "2026-12-24"),
             QStringList({u("c/h3 m>n 1 from 2026-11-01, 1 arrived"), u("c m>n 2 from 2026-11-01, 0 arrived"),
                          u("d m>n 1 from 2026-11-01, 1 arrived")}));
}

void ReassignmentTest::stepsAsText()
{
    const std::vector<ScenarioStep> steps{
        move("c", "m", "n", CommunityPart::withoutOpenCases),
        {.kind = StepKind::moveHousehold, .subject = "h \"2\"", .to = ""},
        {.kind = StepKind::leaves, .subject = "é", .from = day(kDay)},
        {.kind = StepKind::away, .subject = "m", .from = day(kDay), .until = day("2026-11-30")},
        {.kind = StepKind::hours, .subject = "m", .weeklyHours = 17.5},
        {.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "d", .languages = "fr bci"}};
    QVERIFY(stepsOf(stepsText(steps)) == steps);
    QVERIFY(stepsOf("").empty() && stepsOf("{}").empty() && stepsOf("[1, null, \"x\"]").empty() && stepsOf("[{").empty());
    QCOMPARE(stepsOf(R"([{"kind": "of a later program"}, {"kind": "leaves", "subject": 7, "from": "soon"}])").size(),
             std::size_t(1));
}

QTEST_GUILESS_MAIN(ReassignmentTest)
#include "tst_reassignment.moc"
