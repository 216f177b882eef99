#include "models/indicators/standing.h"

namespace clmrs {

namespace {

std::optional<Date> lastVisitDay(const Casebook &book, Ref<Household> household, Date day)
{
    const auto visits = book.visits.of(household);
    for (auto at = visits.rbegin(); at != visits.rend(); ++at) {
        if (at->day <= day && !at->isBackCheck)
            return at->day;
    }
    return std::nullopt;
}

// Gone by the day, and nobody met it on a later day up to then.
bool isGone(std::optional<Date> leftOn, std::optional<Date> lastMetOn, Date day)
{
    return leftOn && *leftOn <= day && !(lastMetOn && *lastMetOn > *leftOn);
}

bool isAtRiskAtLast(const Course &course)
{
    const auto known =
        std::find_if(course.occasions.rbegin(), course.occasions.rend(), [](const Occasion &o) { return isKnown(o.finding); });
    return known != course.occasions.rend() && known->finding == Finding::atRisk;
}

Status statusOf(const Course &course, std::optional<int> age, bool left)
{
    if (course.closed)
        return Status::closed;
    if (age && *age >= kAdult)
        return Status::agedOut;
    if (left)
        return Status::left;
    if (course.identifiedOn)
        return course.clearStreak == 0 ? Status::inChildLabour : course.clearStreak == 1 ? Status::clearOnce : Status::stable;
    if (course.occasions.empty())
        return Status::neverAssessed;
    return isAtRiskAtLast(course) ? Status::atRisk : Status::notIdentified;
}

} // namespace

HouseholdStanding householdStanding(const Casebook &book, Ref<Household> ref, Date day, LatestVisit visit)
{
    const Household &household = book.snapshot->households[ref];
    HouseholdStanding standing;
    if (visit == LatestVisit::told || (household.leftOn && *household.leftOn <= day))
        standing.lastVisitOn = lastVisitDay(book, ref, day);
    standing.left = isGone(household.leftOn, standing.lastVisitOn, day);
    standing.refused = household.consent == Consent::refused;
    standing.inScope = *household.registeredOn <= day && !standing.left && !standing.refused;
    return standing;
}

ChildStanding childStanding(const Casebook &book, Ref<Child> ref, const HouseholdStanding &household, const Course &course,
                            Date day)
{
    const Child &child = book.snapshot->children[ref];
    ChildStanding standing;
    standing.age = ageOn(child, day);
    standing.known = child.registeredOn && *child.registeredOn <= day;
    standing.left = household.left || isGone(child.leftOn, course.lastAssessedOn, day);
    standing.status = statusOf(course, standing.age, standing.left);
    standing.inScope = standing.known && !standing.left && !household.refused && !(standing.age && *standing.age >= kAdult);
    return standing;
}

} // namespace clmrs
