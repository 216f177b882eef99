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
QStringList told(const Casebook &book, const Reassignments &made)
{
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
                        .arg(row.arrived.size()));
    }
    return rows;
}

Reassignments madeOf(const Casebook &book, const std::vector<ScenarioStep> &steps, const char *startsOn = "2026-11-01",
                     const char *on = kDay, const AcceptedList &accepted = {})
{
    return reassignmentsOf(book, {"", steps}, {day(kDay), day(startsOn), day(on)}, Progress(), accepted);
}

QString stayingIn(const Casebook &book, const Reassignments &made)
{
    QStringList staying;
    for (const StayingHousehold &one : made.staying)
        staying.append(u("%1>%2").arg(qstring(book.snapshot->households.id(one.household)),
                                      one.holder == kNobody ? u("-") : qstring(made.then.carriers[std::size_t(one.holder)].key)));
    return staying.join(u' ');
}

QStringList rowsOf(const Casebook &book, const std::vector<ScenarioStep> &steps, const char *startsOn = "2026-11-01",
                   const char *on = kDay)
{
    return told(book, madeOf(book, steps, startsOn, on));
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
    void whoeverIsHiredHasIt();
    void whoeverWasHiredIsKnown();
    void whatStaysBesideWhatGoes_data();
    void whatStaysBesideWhatGoes();
    void whatStaysAlthoughItsHolderHadLeft();
    void anAcceptedListStays_data();
    void anAcceptedListStays();
    void whatTheFileHasNoLonger();
    void whoeverIsGoneGetsNothing();
    void theFirstDayThatChangesSomething_data();
    void theFirstDayThatChangesSomething();
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

// Nobody knows under which id somebody hired will be in the file: another than who had it before has it then.
void ReassignmentTest::whoeverIsHiredHasIt()
{
    const ScenarioStep hire{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "d"};
    const std::vector<ScenarioStep> steps{hire, move("d", "m", "new-1")};
    const auto before = villageOf(kVillage);
    QVERIFY(madeOf(*before, steps).hasHires() && !madeOf(*before, {move("d", "m", "n")}).hasHires());
    QCOMPARE(rowsOf(*before, steps, "2026-11-01", "2026-12-24"), QStringList{u("d m>new-1 1 from 2026-11-01, 0 arrived")});
    const auto later =
        villageOf((std::string(kVillage) + "; person z hired_on=2026-11-01; assign z community=d from=2026-11-01").c_str());
    QCOMPARE(rowsOf(*later, steps, "2026-11-01", "2026-12-24"), QStringList{u("d m>new-1 1 from 2026-11-01, 1 arrived")});
}

// Once it is said who of the file was hired, the accepted list has that person, and nobody else having them will do.
void ReassignmentTest::whoeverWasHiredIsKnown()
{
    const ScenarioStep hire{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "d"};
    const ScenarioStep other{.kind = StepKind::hire, .subject = "new-2", .weeklyHours = 40, .community = "d"};
    const std::vector<ScenarioStep> steps{hire, other, move("d", "m", "new-1")};
    const auto then = villageOf(kVillage);
    AcceptedList accepted{acceptedRows(*then->snapshot, madeOf(*then, steps))};
    QCOMPARE(hiresOf(steps, accepted), std::vector<std::string>{"new-1"});
    QVERIFY(hiresOf(steps, {}).empty());
    const auto later = [&](const char *more) {
        return villageOf((std::string(kVillage) + "; person z hired_on=2026-11-01; person y hired_on=2026-11-01" + more).c_str());
    };
    const auto inFile = [&](const char *more) {
        const auto book = later(more);
        const Reassignments made = madeOf(*book, steps, "2026-11-01", "2026-12-24", accepted);
        return told(*book, made) << (made.hasHires() ? u("hires") : made.gone().empty() ? u("all known") : u("gone"));
    };
    const char *toZ = "; assign z community=d from=2026-11-01";
    const char *toY = "; assign y community=d from=2026-11-01";
    QCOMPARE(inFile(toY), QStringList({u("d m>new-1 1 from 2026-11-01, 1 arrived"), u("hires")}));
    accepted.hired["new-1"] = "z";
    QCOMPARE(inFile(""), QStringList({u("d m>z 1 from 2026-11-01, 0 arrived"), u("all known")}));
    QCOMPARE(inFile(toZ), QStringList({u("d m>z 1 from 2026-11-01, 1 arrived"), u("all known")}));
    QCOMPARE(inFile(toY), QStringList({u("d m>z 1 from 2026-11-01, 0 arrived"), u("all known")}));
    accepted.hired["new-1"] = "in no file";
    QCOMPARE(inFile(toZ).back(), u("gone"));
}

void ReassignmentTest::whatStaysBesideWhatGoes_data()
{
    QTest::addColumn<std::vector<ScenarioStep>>("steps");
    QTest::addColumn<QString>("staying"); // household>with whom
    QTest::newRow("without the open cases") << std::vector{move("c", "m", "n", CommunityPart::withoutOpenCases)} << u("h>m");
    QTest::newRow("one household") << std::vector<ScenarioStep>{{.kind = StepKind::moveHousehold, .subject = "h2", .to = "n"}}
                                   << u("h>m h3>m");
    QTest::newRow("a whole community") << std::vector{move("d", "m", "n")} << u("");
    QTest::newRow("a whole community but for one of its own")
        << std::vector<ScenarioStep>{move("c", "m", "n"), {.kind = StepKind::moveHousehold, .subject = "h3", .to = "m"}}
        << u("h3>m");
    QTest::newRow("to nobody") << std::vector<ScenarioStep>{move("c", "m", ""),
                                                            {.kind = StepKind::moveHousehold, .subject = "h2", .to = "n"}}
                               << u("h>- h3>-");
    QTest::newRow("nothing") << std::vector<ScenarioStep>() << u("");
}

// A list of only those that go would tell who has an open case; and so would the accepted one, whatever file is open later.
void ReassignmentTest::whatStaysBesideWhatGoes()
{
    QFETCH(const std::vector<ScenarioStep>, steps);
    QFETCH(const QString, staying);
    const auto then = villageOf(kVillage);
    const Reassignments draft = madeOf(*then, steps);
    QCOMPARE(stayingIn(*then, draft), staying);
    const std::string text = stepsText(steps, {acceptedRows(*then->snapshot, draft)});
    const auto accepted = [&](const char *later) {
        const auto now = villageOf((std::string(kVillage) + later).c_str());
        const Reassignments made = madeOf(*now, stepsOf(text), "2026-11-01", "2026-12-24", acceptedListOf(text));
        return stayingIn(*now, made);
    };
    QCOMPARE(accepted(""), staying);
    QCOMPARE(accepted("; assign n household=h2 from=2026-11-01"), staying);
    // No case is open any more: the steps would give the household away too, the list does not.
    QCOMPARE(accepted("; met 2026-09-30 k none"), staying);
    // Of a community that goes as a whole a new household goes too.
    QCOMPARE(accepted("; household h9 in=d; child k9 in=h9"), staying);
}

// By a later file all of them were with nobody on the day already.
void ReassignmentTest::whatStaysAlthoughItsHolderHadLeft()
{
    const std::vector<ScenarioStep> steps{move("c", "m", "n", CommunityPart::withoutOpenCases)};
    const auto then = villageOf(kVillage);
    const AcceptedList list{acceptedRows(*then->snapshot, madeOf(*then, steps))};
    const auto now = villageOf((std::string(kVillage) + "; person m left=2026-10-15").c_str());
    QCOMPARE(stayingIn(*now, madeOf(*now, steps, "2026-11-01", "2026-12-24", list)), u("h>-"));
}

void ReassignmentTest::anAcceptedListStays_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<QStringList>("rows");
    const QString c = u("c m>n 2 from 2026-11-01, %1 arrived");
    const QString h3 = u("c/h3 m>n 1 from 2026-11-01, %1 arrived");
    QTest::newRow("as it was") << u("") << QStringList({h3.arg(0), c.arg(0)});
    QTest::newRow("entered before its day") << u("; assign n from=2026-10-01; assign n household=h3 from=2026-10-01")
                                            << QStringList({h3.arg(1), c.arg(2)});
    QTest::newRow("who had them has left") << u("; person m left=2026-10-15") << QStringList({h3.arg(0), c.arg(0)});
    QTest::newRow("who takes them has left") << u("; person n left=2026-10-15") << QStringList({h3.arg(0), c.arg(0)});
    QTest::newRow("a new household") << u("; household h9; child k9 in=h9") << QStringList({h3.arg(0), c.arg(0)});
    QTest::newRow("arrived") << u("; assign n from=2026-11-01; assign n household=h3 from=2026-11-01")
                             << QStringList({h3.arg(1), c.arg(2)});
}

// Whatever file is open later, the list has the rows that were accepted; only what has arrived is another.
void ReassignmentTest::anAcceptedListStays()
{
    QFETCH(const QString, later);
    QFETCH(const QStringList, rows);
    const std::vector<ScenarioStep> steps{move("c", "m", "n")};
    const auto then = villageOf(kVillage);
    const std::string text = stepsText(steps, {acceptedRows(*then->snapshot, madeOf(*then, steps))});
    QVERIFY(stepsOf(text) == steps);
    const auto now = villageOf((std::string(kVillage) + later.toStdString()).c_str());
    const Reassignments made = madeOf(*now, stepsOf(text), "2026-11-01", "2026-12-24", acceptedListOf(text));
    QCOMPARE(told(*now, made), rows);
    QVERIFY(!made.notBefore);
    reviewOf(*now, made.then); // with whoever was added
}

void ReassignmentTest::whatTheFileHasNoLonger()
{
    const auto book = villageOf(kVillage);
    const Date from = day("2026-11-01");
    const Reassignments made =
        madeOf(*book, {}, "2026-11-01", "2026-12-24",
               {{{"c", "gone", "m", "n", from, {"gone"}}, {"c", "", "gone-too", "n", from, {"h", "gone"}}}});
    QCOMPARE(made.rows.size(), std::size_t(2));
    QVERIFY(!made.rows[0].isWhole() && made.rows[0].households.empty() && made.rows[0].gone == 1);
    QVERIFY(made.rows[1].isWhole() && made.rows[1].households.size() == 1 && made.rows[1].gone == 1);
    QCOMPARE(made.then.carriers[std::size_t(made.rows[1].from)].key, std::string("gone-too"));
}

// z, to whom d was to go, is no longer in the file: that n has it now is not that somebody hired has it.
void ReassignmentTest::whoeverIsGoneGetsNothing()
{
    const auto book = villageOf((std::string(kVillage) + "; assign n community=d from=2026-11-01").c_str());
    const AcceptedList accepted{{{"d", "", "m", "z", day("2026-11-01"), {"h4"}}}};
    const Reassignments made = madeOf(*book, {}, "2026-11-01", "2026-12-24", accepted);
    QCOMPARE(told(*book, made), QStringList{u("d m>z 1 from 2026-11-01, 0 arrived")});
    QVERIFY(!made.hasHires());
    QCOMPARE(made.gone(), std::vector<int>{made.rows[0].to});
    QVERIFY(madeOf(*book, {move("d", "m", "n")}).gone().empty());
}

void ReassignmentTest::theFirstDayThatChangesSomething_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("startsOn");
    QTest::addColumn<QString>("notBefore");
    QTest::newRow("the day after") << u("") << u("2026-11-01") << u("");
    QTest::newRow("the day itself") << u("") << u("2026-10-31") << u("2026-11-01");
    QTest::newRow("long ago") << u("") << u("2020-01-01") << u("2026-11-01");
    QTest::newRow("a later one of the community") << u("; assign m from=2026-12-01") << u("2026-11-15") << u("2026-12-02");
    QTest::newRow("after it") << u("; assign m from=2026-12-01") << u("2026-12-02") << u("");
    QTest::newRow("on the same day") << u("; assign m from=2026-11-15") << u("2026-11-15") << u("2026-11-16");
    QTest::newRow("a later one of a household")
        << u("; assign m household=h3 from=2026-12-01") << u("2026-11-15") << u("2026-12-02");
    QTest::newRow("of somebody who gets it") << u("; assign n from=2026-12-01") << u("2026-11-15") << u("");
}

void ReassignmentTest::theFirstDayThatChangesSomething()
{
    QFETCH(const QString, more);
    QFETCH(const QString, startsOn);
    QFETCH(const QString, notBefore);
    const auto book = villageOf((std::string(kVillage) + more.toStdString()).c_str());
    const Reassignments made = madeOf(*book, {move("c", "m", "n")}, startsOn.toUtf8().constData());
    QCOMPARE(made.notBefore ? QString::fromStdString(made.notBefore->iso()) : QString(), notBefore);
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
    AcceptedList list{{{"c", "", "m", "n", day(kDay), {"h", "h \"2\""}}, {"c", "h3", "", "n", day(kDay), {"h3"}}}};
    QVERIFY(stepsOf(stepsText(steps, list)) == steps && acceptedListOf(stepsText(steps, list)) == list);
    list.hired = {{"new-1", "z \"9\""}};
    list.acceptedOn = day(kDay);
    list.acceptedBy = "00ff";
    QVERIFY(stepsOf(stepsText(steps, list)) == steps && acceptedListOf(stepsText(steps, list)) == list);
    for (const std::string &text : {stepsText(steps), std::string(), std::string(R"({"rows": [7], "hired": {"new-1": 7}})")})
        QVERIFY(acceptedListOf(text) == AcceptedList());
    QVERIFY(stepsOf("").empty() && stepsOf("{}").empty() && stepsOf("[1, null, \"x\"]").empty() && stepsOf("[{").empty());
    QCOMPARE(stepsOf(R"([{"kind": "of a later program"}, {"kind": "leaves", "subject": 7, "from": "soon"}])").size(),
             std::size_t(1));
}

QTEST_GUILESS_MAIN(ReassignmentTest)
#include "tst_reassignment.moc"
