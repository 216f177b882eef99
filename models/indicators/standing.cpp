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

std::optional<Date> latestDay(std::span<const Occasion> occasions)
{
    if (occasions.empty())
        return std::nullopt;
    return occasions.back().day;
}

bool isAtRiskAtLast(std::span<const Occasion> occasions)
{
    const auto known = std::find_if(occasions.rbegin(), occasions.rend(), [](const Occasion &o) { return isKnown(o.finding); });
    return known != occasions.rend() && known->finding == Finding::atRisk;
}

// Of a child that is neither closed nor aged out nor left, by what was found up to the day.
Status foundStatus(const Course &course, std::span<const Occasion> occasions)
{
    if (occasions.empty())
        return Status::neverAssessed;
    if (course.identifiedOn && *course.identifiedOn <= occasions.back().day) {
        const int streak = occasions.back().streakSoFar;
        return streak == 0 ? Status::inChildLabour : streak == 1 ? Status::clearOnce : Status::stable;
    }
    return isAtRiskAtLast(occasions) ? Status::atRisk : Status::notIdentified;
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
    const auto occasions = course.upTo(day);
    standing.left = household.left || isGone(child.leftOn, latestDay(occasions), day);
    standing.status = isClosed(book, ref, course, day)          ? Status::closed
                      : standing.age && *standing.age >= kAdult ? Status::agedOut
                      : standing.left                           ? Status::left
                                                                : foundStatus(course, occasions);
    standing.inScope = standing.known && !standing.left && !household.refused && !(standing.age && *standing.age >= kAdult);
    return standing;
}

} // namespace clmrs
