// What a reassignment list comes to, in sentences, and the list behind each number in them: as many rows as the number.
#pragma once

#include "models/indicators/reassignment.h"
#include "models/tables/numbersentence.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

enum class ReassignedNumber : std::uint8_t {
    moved,    // households that go to somebody else
    arrived,  // … whom the open file has there
    toNobody, // households that somebody has today and nobody then: no row is about them
    toGone    // households that go to somebody whom the file has no longer
};
using ReassignedSentence = NumberSentence<ReassignedNumber>;

std::vector<ReassignedSentence> reassignedSentences(const ScenarioTelling &telling, const Reassignments &made);
PlainList reassignedNumberList(const ScenarioTelling &telling, const Reassignments &made, ReassignedNumber number);

// The target of a row that has no household of its own, the same in a list made again; its households, as long as there is such
// a row.
Subject reassignedTarget(const CaseSnapshot &snapshot, const Reassignments &made, const Reassignment &row);
bool isReassignedRow(const Subject &target);
const Reassignment *reassignedRowOf(const CaseSnapshot &snapshot, const Reassignments &made, const Subject &target);
PlainList reassignedRowList(const ScenarioTelling &telling, const Reassignment &row);

} // namespace clmrs
