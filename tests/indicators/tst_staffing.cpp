// How many monitors it takes: more, or fewer than there are.
#include "unevenvillage.h"

#include "models/indicators/piecework.h"

#include <QTest>

using namespace clmrs;

class StaffingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howManyMonitors();
    void howManyWouldBeEnough();
};

// 4 communities owe 72 hours of sessions and 4 visits of 100 minutes in 6 months; 1 hour a week is 18.2 available.
void StaffingTest::howManyMonitors()
{
    Settings settings;
    settings.workloadWeeklyHours = 3; // 54.6 hours, of which 49.1 may be owed
    const auto book = villageOf((std::string(kUneven) + "; person m weekly_hours=3; person n role=supervisor").c_str(), settings);
    const Staffing staffing = staffingFor(*book, workOf(*book), {}, kNever, Progress());
    QCOMPARE(staffing.monitors, 1);
    QCOMPARE(staffing.hires.size(), std::size_t(1));
    QVERIFY(staffing.isEnough() && staffing.fewest == 1 && !staffing.hires[0].community.empty());
    const auto enough = villageOf("assign m; person n role=supervisor");
    QVERIFY(staffingFor(*enough, workOf(*enough), {}, kNever, Progress()).hires.empty());
    const auto nobody = villageOf("person m role=supervisor; person n role=supervisor; met 2026-06-30 k hazardous");
    const Staffing first = staffingFor(*nobody, workOf(*nobody), {}, kNever, Progress());
    QVERIFY(first.monitors == 0 && first.hires.size() == 1 && first.isEnough());
}

// Downwards too, and why it ends where it does.
void StaffingTest::howManyWouldBeEnough()
{
    const auto many = villageOf(
        (std::string(kUneven) + "; person m weekly_hours=40 community_id=c2; person n weekly_hours=40 community_id=c3").c_str());
    const Staffing fewer = staffingFor(*many, workOf(*many), {}, kNever, Progress());
    QVERIFY(fewer.isEnough() && fewer.hires.empty());
    QCOMPARE(fewer.monitors, 2);
    // n, who has nothing, is the first without whom it goes on.
    QCOMPARE(fewer.homesOfFewest, std::vector{*many->snapshot->communities.find("c2")});
    QCOMPARE(fewer.fewest, 1);
    const auto both = villageOf((std::string(kUneven) + "; person m weekly_hours=3; person n weekly_hours=3").c_str());
    const Staffing all = staffingFor(*both, workOf(*both), {}, kNever, Progress());
    QVERIFY(all.fewest == 2 && all.homesOfFewest.empty() && all.isFewestSure);
    // The time is up between the answer for all of them and that for fewer.
    int looks = 0;
    const auto counted = [&] {
        ++looks;
        return false;
    };
    const CutWork cut = cutWork(*both, workOf(*both), {});
    shareOut(cut.balance, counted, Progress());
    int before = looks;
    const auto soon = [&] { return --before < 0; };
    const Staffing unsure = staffingFor(*both, workOf(*both), {}, soon, Progress());
    QVERIFY(unsure.isEnough() && unsure.fewest == 2 && !unsure.isFewestSure);
    // m has the open case and one hour a week: the rules hold it there.
    const auto held = villageOf("assign m; person m weekly_hours=0.1; met 2026-06-30 k hazardous");
    QCOMPARE(staffingFor(*held, workOf(*held), {}, kNever, Progress()).end, StaffingEnd::rules);
    // Nobody whom it would hire has the hours for a session.
    Settings settings;
    settings.workloadWeeklyHours = 1;
    const auto vain =
        villageOf((std::string(kUneven) + "; person m role=supervisor; person n role=supervisor").c_str(), settings);
    const CarriedWork left = workOf(*vain, {{.kind = StepKind::leaves, .subject = "m", .from = day(kDay)}});
    const Staffing most = staffingFor(*vain, left, {}, kNever, Progress());
    QCOMPARE(most.end, StaffingEnd::limit);
    QCOMPARE(most.hires.size(), std::size_t(kMostHires));
    const auto late = [] { return true; };
    QCOMPARE(staffingFor(*vain, left, {}, late, Progress()).end, StaffingEnd::time);
}

QTEST_GUILESS_MAIN(StaffingTest)
#include "tst_staffing.moc"
