#include "models/indicators/caseindex.h"

#include <tuple>

namespace clmrs {

namespace {

RowLists<Observation> observationsByChild(const CaseSnapshot &snapshot)
{
    const auto &observations = snapshot.observations;
    const auto &visits = snapshot.visits;
    const std::size_t counting = observations.counting().size();
    const auto owner = [&](std::uint32_t row) {
        const Observation &o = observations.all()[row];
        const bool belongs =
            o.child && o.visit && visits[o.visit].startedAt && (row < counting || !snapshot.children.counts(o.child));
        return belongs ? o.child.index : Ref<Observation>::kNone;
    };
    const auto earlier = [&](Ref<Observation> a, Ref<Observation> b) {
        const Moment first = *visits[observations[a].visit].startedAt;
        const Moment second = *visits[observations[b].visit].startedAt;
        return first != second ? first < second : observations.id(a) < observations.id(b);
    };
    return RowLists<Observation>::build(snapshot.children.all().size(), observations.all().size(), owner, earlier);
}

// Rows that count, by one date of theirs; undated rows are left out.
template <class Row, class Owner>
RowLists<Row> datedRows(const Table<Row> &table, std::size_t owners, Ref<Owner> Row::*owner, std::optional<Date> Row::*date)
{
    const auto ownerOf = [&](std::uint32_t row) {
        const Row &r = table.all()[row];
        return (r.*owner) && (r.*date) ? (r.*owner).index : Ref<Row>::kNone;
    };
    const auto earlier = [&](Ref<Row> a, Ref<Row> b) {
        return std::make_tuple(*(table[a].*date), table.id(a)) < std::make_tuple(*(table[b].*date), table.id(b));
    };
    return RowLists<Row>::build(owners, table.counting().size(), ownerOf, earlier);
}

RowLists<Assignment> communityAssignments(const CaseSnapshot &snapshot)
{
    const auto &table = snapshot.assignments;
    const auto ownerOf = [&](std::uint32_t row) {
        const Assignment &a = table.all()[row];
        return a.household ? Ref<Assignment>::kNone : a.community.index;
    };
    const auto earlier = [&](Ref<Assignment> a, Ref<Assignment> b) {
        return std::make_tuple(*table[a].startsOn, table.id(a)) < std::make_tuple(*table[b].startsOn, table.id(b));
    };
    return RowLists<Assignment>::build(snapshot.communities.all().size(), table.counting().size(), ownerOf, earlier);
}

RowLists<Visit> visitsByHousehold(const CaseSnapshot &snapshot)
{
    const auto &visits = snapshot.visits;
    const auto ownerOf = [&](std::uint32_t row) { return visits.all()[row].household.index; };
    const auto earlier = [&](Ref<Visit> a, Ref<Visit> b) {
        return std::make_tuple(*visits[a].startedAt, visits.id(a)) < std::make_tuple(*visits[b].startedAt, visits.id(b));
    };
    return RowLists<Visit>::build(snapshot.households.all().size(), visits.counting().size(), ownerOf, earlier);
}

RowLists<Child> childrenByHousehold(const CaseSnapshot &snapshot)
{
    const auto &children = snapshot.children;
    const auto ownerOf = [&](std::uint32_t row) { return children.all()[row].household.index; };
    const auto earlier = [&](Ref<Child> a, Ref<Child> b) { return children.id(a) < children.id(b); };
    return RowLists<Child>::build(snapshot.households.all().size(), children.counting().size(), ownerOf, earlier);
}

} // namespace

CaseIndex::CaseIndex(const CaseSnapshot &snapshot)
    : observationsOfChild(observationsByChild(snapshot)), visitsOfHousehold(visitsByHousehold(snapshot)),
      closuresOfChild(datedRows(snapshot.closures, snapshot.children.all().size(), &Closure::child, &Closure::closedOn)),
      referralsOfChild(datedRows(snapshot.referrals, snapshot.children.all().size(), &Referral::child, &Referral::referredOn)),
      supportsOfChild(datedRows(snapshot.supports, snapshot.children.all().size(), &Support::child, &Support::deliveredOn)),
      supportsOfHousehold(
          datedRows(snapshot.supports, snapshot.households.all().size(), &Support::household, &Support::deliveredOn)),
      assignmentsOfHousehold(
          datedRows(snapshot.assignments, snapshot.households.all().size(), &Assignment::household, &Assignment::startsOn)),
      assignmentsOfCommunity(communityAssignments(snapshot)), childrenOfHousehold(childrenByHousehold(snapshot)),
      sessionsOfCommunity(datedRows(snapshot.sessions, snapshot.communities.all().size(), &AwarenessSession::community,
                                    &AwarenessSession::heldOn))
{
}

} // namespace clmrs
