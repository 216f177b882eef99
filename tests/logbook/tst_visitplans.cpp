// A plan with several stops in the logbook: written whole, taken back whole, by one hand only.
#include "logscene.h"

#include "models/indicators/visitstops.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

Stop household(const char *id, const char *name) { return {{"community", "c", "Yaokro"}, {"household", id, name}}; }

VisitPlan planOf(std::vector<Stop> stops)
{
    Coaching visit;
    visit.code = "V1";
    visit.monitor = {"personnel", "m", "Mona"};
    visit.plannedOn = Date::fromYmd(2026, 3, 4);
    return {visit, std::move(stops)};
}

QString stopsIn(Logbook &logbook)
{
    const auto snapshot = logbook.snapshot();
    QStringList words;
    for (const Coaching &visit : snapshot->all<Coaching>()) {
        words.append(QString::fromStdString(visit.household.id));
        for (const VisitStop &stop : furtherStops(*snapshot, visit.code))
            words.append(QString::fromStdString(stop.where.id));
    }
    return words.join(u' ');
}

// The plan as `snapshot` has it, with other stops.
Change changed(const LogbookSnapshot &snapshot, std::vector<Stop> stops)
{
    const Coaching &visit = snapshot.all<Coaching>().front();
    return planChange("Changed", visit, furtherStops(snapshot, visit.code), {visit, std::move(stops)});
}

const Stop kOne = household("h1", "Quokkaphrase");
const Stop kTwo = household("h2", "Wombathome");
const Stop kThree = household("h3", "Numbatdoor");

} // namespace

class VisitPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoComesBackTheWholeWay()
    {
        LogScene scene;
        const auto logbook = scene.open();
        logbook->apply(planChange("Planned", std::nullopt, {}, planOf({kOne, kTwo, kThree})), anna());
        QCOMPARE(stopsIn(*logbook), u("h1 h2 h3"));
        logbook->apply(changed(*logbook->snapshot(), {kThree, kOne}), anna());
        QCOMPARE(stopsIn(*logbook), u("h3 h1"));
        logbook->apply(planRemoval(*logbook->snapshot(), logbook->snapshot()->all<Coaching>().front()), anna());
        QCOMPARE(stopsIn(*logbook), QString());
        QVERIFY(logbook->snapshot()->all<VisitStop>().empty());
        for (const char *expected : {"h3 h1", "h1 h2 h3", ""}) {
            logbook->undo(anna());
            QCOMPARE(stopsIn(*logbook), u(expected));
        }
    }

    // Of two programs that change the stops of one plan the second is refused, though it writes other rows.
    void anotherProgramIsNotMixedIn()
    {
        LogScene scene;
        const auto logbook = scene.open();
        const auto other = scene.open();
        logbook->apply(planChange("Planned", std::nullopt, {}, planOf({kOne})), anna());
        const auto seen = other->snapshot();
        logbook->apply(changed(*logbook->snapshot(), {kOne, kTwo}), anna());
        QVERIFY_THROWS_EXCEPTION(Error, other->apply(changed(*seen, {kOne, kThree}), bola()));
        QCOMPARE(stopsIn(*other), u("h1 h2"));
        QCOMPARE(other->snapshot()->all<VisitStop>().size(), std::size_t(1));
        other->apply(changed(*other->snapshot(), {kOne, kTwo, kThree}), bola()); // looked at again
        QCOMPARE(stopsIn(*logbook), u("h1 h2 h3"));
        QVERIFY_THROWS_EXCEPTION(Error, logbook->undo(anna())); // it is no longer as it was left
        QCOMPARE(stopsIn(*logbook), u("h1 h2 h3"));
    }

    // Whose households they are is sealed like every name.
    void namesOfStopsAreSealed()
    {
        LogScene scene;
        const auto logbook = scene.open();
        logbook->apply(planChange("Planned", std::nullopt, {}, planOf({kOne, kTwo})), anna());
        logbook->protect("Akwaba, 12 cabosses!", anna());
        for (const char *name : {"Quokkaphrase", "Wombathome"})
            QCOMPARE(filesHolding(scene.folder(), u(name)), QStringList());
        QCOMPARE(logbook->snapshot()->all<VisitStop>().front().where.name, std::string("Wombathome"));
        logbook->lock();
        QVERIFY(logbook->snapshot()->all<VisitStop>().front().where.name.empty());
    }
};

QTEST_GUILESS_MAIN(VisitPlansTest)
#include "tst_visitplans.moc"
