// What a scenario comes to, in sentences, and the list behind each number in them: as many rows as the number.
#pragma once

#include "models/tables/numbersentence.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

enum class ScenarioNumber : std::uint8_t { moved, openCasesMoved, taken, unassigned };
inline constexpr std::size_t kScenarioNumberCount = 4;
using ScenarioSentence = NumberSentence<ScenarioNumber>;

// Continuity, spread, what stays overdue: today and then.
std::vector<ScenarioSentence> scenarioSentences(const ScenarioTelling &telling);
PlainList scenarioNumberList(const ScenarioTelling &telling, ScenarioNumber number);

// Households in scope of one kind, or the open cases in them, with whom they are before and after.
struct HandsSpec
{
    const char *title;
    const char *meaning;
    bool (*counts)(const CarriedHousehold &household);
    bool ofChildren = false;
};
struct HandsHeadings
{
    const char *before; // of CarriedHousehold::heldToday
    const char *then;   // … of its holder
};
PlainList handsList(const ScenarioTelling &telling, const CarriedWork &work, const HandsSpec &spec,
                    const HandsHeadings &headings);

bool losesSomebody(const CarriedHousehold &household);
bool findsSomebody(const CarriedHousehold &household);
bool isNobodys(const CarriedHousehold &household);

} // namespace clmrs
