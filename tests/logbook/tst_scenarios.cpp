// Kept scenarios in the logbook: written, read, and gone with a person whom their steps name.
#include "logscene.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

KeptScenario scenario(const char *name, const char *steps)
{
    KeptScenario kept;
    kept.cooperative = "coop";
    kept.name = name;
    kept.asOf = Date::fromYmd(2026, 10, 31);
    kept.steps = steps;
    kept.startsOn = Date::fromYmd(2026, 11, 1);
    return kept;
}

Change writing(const KeptScenario &kept) { return {"Kept", {Edit<KeptScenario>{std::nullopt, kept}}}; }

QStringList namesOf(Logbook &logbook)
{
    QStringList names;
    const auto snapshot = logbook.snapshot();
    for (const KeptScenario &one : snapshot->all<KeptScenario>())
        names.append(QString::fromStdString(one.name));
    names.sort();
    return names;
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAcceptedAndTakenBack()
    {
        LogScene scene;
        const auto logbook = scene.open();
        logbook->apply(writing(scenario("When Awa leaves", "[]")), anna());
        KeptScenario kept = logbook->snapshot()->all<KeptScenario>().at(0);
        QCOMPARE(kept.head.author, anna().author);
        KeptScenario accepted = kept;
        accepted.accepted = true;
        logbook->apply(changing(kept, accepted), anna());
        QVERIFY(logbook->snapshot()->all<KeptScenario>().at(0).accepted);
        QVERIFY(sameWords(logbook->snapshot()->all<KeptScenario>().at(0), accepted));
    }

    void goWithThePersonThatTheyName()
    {
        LogScene scene;
        const auto logbook = scene.open();
        logbook->apply(writing(scenario("names them", R"([{"kind":"leaves","subject":"p-7"}])")), anna());
        logbook->apply(writing(scenario("moves to them", R"([{"kind":"move_community","subject":"c","to":"p-7"}])")), anna());
        logbook->apply(writing(scenario("another one", R"([{"kind":"leaves","subject":"p-70"}])")), anna());
        logbook->apply(writing(scenario("a place of that name", R"([{"kind":"hire","subject":"new-1","community":"p-8"}])")),
                       anna());
        logbook->apply(writing(scenario("cannot be read", "[{p-7")), anna());
        const auto unchanged = [](const std::string &content) { return content; };
        QCOMPARE(namesOf(*logbook).size(), 5);
        logbook->erase({"personnel", "p-7", "Awa"}, {unchanged, unchanged}, Progress());
        QCOMPARE(namesOf(*logbook), QStringList({u("a place of that name"), u("another one")}));
        QVERIFY(filesHolding(scene.folder(), u("names them")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
