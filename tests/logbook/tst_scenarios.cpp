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
        logbook->erase({"personnel", "p-7", "Awa"}, {unchanged, unchanged}, anna(), Progress());
        QCOMPARE(namesOf(*logbook), QStringList({u("a place of that name"), u("another one")}));
        QVERIFY(filesHolding(scene.folder(), u("names them")).isEmpty());
    }

    // Who was hired is said and unsaid again, a scenario is removed: the audit of both does not keep the person.
    void whatWasOnceSaidGoesToo()
    {
        LogScene scene;
        const auto logbook = scene.open();
        const char *hired = R"({"steps":[],"rows":[],"hired":{"new-1":"p-7"}})";
        logbook->apply(writing(scenario("said", hired)), anna());
        const KeptScenario said = logbook->snapshot()->all<KeptScenario>().at(0);
        KeptScenario unsaid = said;
        unsaid.steps = "[]";
        logbook->apply(changing(said, unsaid), anna());
        logbook->apply(writing(scenario("removed", R"([{"kind":"leaves","subject":"p-7"}])")), anna());
        const auto snapshot = logbook->snapshot();
        for (const KeptScenario &one : snapshot->all<KeptScenario>()) {
            if (one.name == "removed")
                logbook->apply(deleting(one), anna());
        }
        const auto unchanged = [](const std::string &content) { return content; };
        logbook->erase({"personnel", "p-7", "Awa"}, {unchanged, unchanged}, anna(), Progress());
        QCOMPARE(namesOf(*logbook), QStringList{u("said")});
        QCOMPARE(filesHolding(scene.folder(), u("p-7")), QStringList());
    }

    // Of a household that is erased an accepted list keeps that it was there, and no more; what its steps name goes with it.
    void anAcceptedListOutlivesAHousehold()
    {
        LogScene scene;
        const auto logbook = scene.open();
        const char *rows = R"("rows":[{"community":"c","household":"","from":"m","to":"n","starts_on":"2026-11-01",)"
                           R"("households":["h-1","h-77"]},{"community":"c","household":"h-77","from":"m","to":"n",)"
                           R"("starts_on":"2026-11-01","households":["h-77"]}]})";
        logbook->apply(writing(scenario("list", (std::string(R"({"steps":[{"kind":"leaves","subject":"m"}],)") + rows).c_str())),
                       anna());
        logbook->apply(
            writing(scenario("moves it",
                             (std::string(R"({"steps":[{"kind":"move_household","subject":"h-77","to":"n"}],)") + rows).c_str())),
            anna());
        const auto unchanged = [](const std::string &content) { return content; };
        logbook->erase({"household", "h-77", "Awa"}, {unchanged, unchanged}, anna(), Progress());
        QCOMPARE(namesOf(*logbook), QStringList{u("list")});
        const std::string kept = logbook->snapshot()->all<KeptScenario>().at(0).steps;
        QVERIFY2(kept.find(R"("households":["h-1","-"])") != std::string::npos, kept.c_str());
        QVERIFY2(kept.find(R"("household":"-")") != std::string::npos && kept.find(R"("household":"")") != std::string::npos,
                 kept.c_str());
        QVERIFY(kept.find(R"("steps":[{"kind":"leaves","subject":"m"}])") != std::string::npos);
        QVERIFY(filesHolding(scene.folder(), u("h-77")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
