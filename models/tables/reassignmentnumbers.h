// What a reassignment list comes to, in sentences, and the list behind each number in them: as many rows as the number.
#pragma once

#include "models/indicators/reassignment.h"
#include "models/tables/numbersentence.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

enum class ReassignedNumber : std::uint8_t {
    moved,   // households that go to somebody else
    arrived, // … whom the open file has there
    toNobody // households that somebody has today and nobody then: no row is about them
};
using ReassignedSentence = NumberSentence<ReassignedNumber>;

std::vector<ReassignedSentence> reassignedSentences(const ScenarioTelling &telling, const Reassignments &made);
PlainList reassignedNumberList(const ScenarioTelling &telling, const Reassignments &made, ReassignedNumber number);

// The target of a row that is about a whole community, and back; the households of a row.
Subject reassignedTarget(std::size_t row);
std::optional<std::size_t> reassignedRowOf(const Subject &target);
PlainList reassignedRowList(const ScenarioTelling &telling, const Reassignments &made, std::size_t row);

} // namespace clmrs
