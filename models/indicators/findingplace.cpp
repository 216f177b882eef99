#include "models/indicators/findingplace.h"

namespace clmrs {

FindingPlace placeOf(const CaseSnapshot &snapshot, const Problem &problem)
{
    const auto ofVisit = [&](Ref<Visit> ref) -> FindingPlace {
        if (!ref)
            return {};
        const Visit &visit = snapshot.visits[ref];
        return {visit.person, visit.startedAt ? std::optional(visit.startedAt->day()) : std::nullopt, ref};
    };
    if (problem.row == Problem::kWholeTable)
        return {};
    switch (problem.table) {
    case TableId::visit:
        return ofVisit({problem.row});
    case TableId::observation:
        return ofVisit(snapshot.observations.all()[problem.row].visit);
    case TableId::referral: {
        const Referral &referral = snapshot.referrals.all()[problem.row];
        return {referral.person, referral.referredOn, {}};
    }
    case TableId::awarenessSession: {
        const AwarenessSession &session = snapshot.sessions.all()[problem.row];
        return {session.facilitator, session.heldOn, {}};
    }
    default: // what no person enters, or nobody can be said to have entered
        return {};
    }
}

} // namespace clmrs
