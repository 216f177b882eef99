// What if, as lists: what can change hands, who would carry what beside today, the steps taken.
// Values, pure, from any thread. Nothing orders people by a figure.
#pragma once

#include "models/indicators/scenario.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"
#include "models/tables/workloadwords.h"

namespace clmrs {

// What all of them are told from; it outlives them. `then` is the work after the scenario, `today` before it.
struct ScenarioTelling
{
    const Casebook &book;
    const Caseload &load;
    const CarriedWork &today;
    const CarriedWork &then;
    const ScenarioReview &before;
    const ScenarioReview &after;
    Naming naming;
    const QLocale &locale;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    QString name(int carrier) const;               // of `then`; "unassigned" for nobody
    QString nameOfKey(std::string_view key) const; // … of a step
    QString place(Ref<Community> community) const;
};

QString hireText(const std::string &key); // what somebody hired is called
// With the mark of a missing tablet: what was done since is not in the numbers beside it.
QString markedName(const ScenarioTelling &telling, int carrier);
std::vector<int> carriersByName(const ScenarioTelling &telling); // all of `then`; nobody last

// Between the ids of a target that names several: in none that a person typed, and those of the contract are opaque.
inline constexpr char kBetweenIds = '\x1f';

// What one person holds of one community, by community; the key of a row is unitOf() of its target.
struct UnitAsked
{
    std::string community;
    std::string holder; // empty: nobody

    friend bool operator==(const UnitAsked &, const UnitAsked &) = default;
};
std::optional<UnitAsked> unitOf(const Subject &target);
PlainList scenarioUnits(const ScenarioTelling &telling);
// The single households of a unit; Enter on one opens it.
PlainList scenarioHouseholds(const ScenarioTelling &telling, const UnitAsked &unit);

// Everybody who can hold something, by name, today beside then; nobody last. Of a unit: with the way there of each, whether they
// live there, and whether they speak a language used there.
PlainList scenarioCarriers(const ScenarioTelling &telling, const std::optional<UnitAsked> &unit = {});
// The key of the carrier in a row of that list; empty: nobody.
std::string carrierKeyOf(const Subject &target);
PlainList scenarioSteps(const ScenarioTelling &telling, const Scenario &scenario);
QString stepText(const ScenarioTelling &telling, const ScenarioStep &step);

// Households expected to be still due at the end of each month, today beside then.
ChartSpec overdueAheadChart(const ScenarioTelling &telling);

// What can be chosen, and by which key.
struct ScenarioChoice
{
    QString words;
    QString key; // empty: nobody
};
// Whom and where a step can be about, in the order of their names.
struct ScenarioChoices
{
    std::vector<ScenarioChoice> people;
    std::vector<ScenarioChoice> places;
};
ScenarioChoices scenarioChoices(const ScenarioTelling &telling);
// To whom a unit may go, with the way there, whether they live there, what they speak, what they carry: the nearest first, those
// whose way is not known by name behind them; nobody last.
std::vector<ScenarioChoice> destinations(const ScenarioTelling &telling, const UnitAsked &unit);

} // namespace clmrs
