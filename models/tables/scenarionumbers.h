// The list behind each number of a scenario's sentences (ScenarioSentence): as many rows as the number.
#pragma once

#include "models/tables/scenariolists.h"

namespace clmrs {

PlainList scenarioNumberList(const ScenarioTelling &telling, ScenarioNumber number);

} // namespace clmrs
