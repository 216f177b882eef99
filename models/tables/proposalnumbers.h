// What a proposal comes to, and how many monitors would be needed, in sentences; the list behind each number in them: as many
// rows as the number.
#pragma once

#include "models/indicators/proposal.h"
#include "models/tables/numbersentence.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

enum class ProposalNumber : std::uint8_t {
    all,                  // households to be carried
    monitors,             // who may be given households
    moved,                // households that lose the person they know, by the moves
    openCasesMoved,       // … by the moves
    taken,                // households that nobody had, by the moves
    openCasesTaken,       // … by the moves
    movedBefore,          // households, by the scenario from which the proposal starts
    openCasesMovedBefore, // … by that scenario
    above,                // people above the largest load with the moves
    unassigned,           // households with nobody with the moves
    leftOut,              // moves
    leftOutAbove          // moves
};
inline constexpr std::size_t kProposalNumberCount = 12;
using ProposalSentence = NumberSentence<ProposalNumber>;

// `then` of the telling is the work that the proposal starts from.
std::vector<ProposalSentence> proposalSentences(const ScenarioTelling &telling, const Proposal &proposal);
std::vector<ProposalSentence> staffingSentences(const ScenarioTelling &telling, const Staffing &staffing);
// Of an answer on staffing alone the proposal is an empty one.
PlainList proposalNumberList(const ScenarioTelling &telling, const Proposal &proposal, ProposalNumber number);
// The households of one move.
PlainList proposedMoveList(const ScenarioTelling &telling, const ProposedMove &move);

} // namespace clmrs
