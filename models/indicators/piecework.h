// The caseload cut into the pieces of a proposal: what one person holds of one community, its open cases apart where the rest
// may go without them.
#pragma once

#include "models/indicators/proposal.h"
#include "models/indicators/sharingout.h"

namespace clmrs {

struct Piece
{
    Ref<Community> community;
    int holder = kNobody;
    CommunityPart part = CommunityPart::all;
    std::vector<std::size_t> households; // of CarriedWork
    std::size_t inScope = 0;
    std::size_t openCases = 0; // children
    bool stays = false;        // for its open cases, whoever else could take it
};

struct CutWork
{
    std::vector<Piece> pieces;
    Balance balance; // its pieces in the same order
};

CutWork cutWork(const Casebook &book, const CarriedWork &work, const ProposalRules &rules);

// Who may be given households: an active or hired monitor with hours, who does not leave.
bool canTakeMore(const Carrier &carrier);

} // namespace clmrs
