#include "models/indicators/responsibility.h"

namespace clmrs {

namespace {

bool holds(const CaseSnapshot &snapshot, const Assignment &assignment, Date day)
{
    const std::optional<Date> &left = snapshot.personnel[assignment.person].leftOn;
    return *assignment.startsOn <= day && (!assignment.endsOn || *assignment.endsOn >= day) && !(left && *left <= day);
}

// Runs come by start, then id, so the last that holds is the one.
Ref<Assignment> lastHolding(const CaseSnapshot &snapshot, std::span<const Ref<Assignment>> assignments, Date day)
{
    for (auto at = assignments.rbegin(); at != assignments.rend(); ++at) {
        if (holds(snapshot, snapshot.assignments[*at], day))
            return *at;
    }
    return {};
}

} // namespace

Ref<Assignment> ownAssignment(const Casebook &book, Ref<Household> household, Date day)
{
    return lastHolding(*book.snapshot, book.index.assignmentsOfHousehold.of(household.index), day);
}

Ref<Assignment> communityAssignment(const Casebook &book, Ref<Community> community, Date day)
{
    return lastHolding(*book.snapshot, book.index.assignmentsOfCommunity.of(community.index), day);
}

Ref<Personnel> responsibleOn(const Casebook &book, Ref<Household> household, Date day)
{
    const Ref<Assignment> own = ownAssignment(book, household, day);
    return personOf(book, own ? own : communityAssignment(book, book.snapshot->households[household].community, day));
}

Ref<Personnel> personOf(const Casebook &book, Ref<Assignment> assignment)
{
    return assignment ? book.snapshot->assignments[assignment].person : Ref<Personnel>();
}

bool isMonitorOn(const Personnel &person, Date day)
{
    return person.role == Role::monitor && !(person.hiredOn && *person.hiredOn > day) &&
           !(person.leftOn && *person.leftOn <= day);
}

} // namespace clmrs
