// A proposal move by move.
#pragma once

#include "models/indicators/proposal.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

// Move by move with its reason. `then` of the telling is the work that the proposal starts from.
PlainList proposedMoves(const ScenarioTelling &telling, const Proposal &proposal);
PlainList movesLeftOut(const ScenarioTelling &telling, const Proposal &proposal);
PlainList movesLeftOutAbove(const ScenarioTelling &telling, const Proposal &proposal);
QString moveText(const ScenarioTelling &telling, const ProposedMove &move); // with its whole reason

} // namespace clmrs
