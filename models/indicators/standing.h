// How a household and a child stand on a day: left, in scope, status (INDICATORS.md 1).
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

struct HouseholdStanding
{
    std::optional<Date> lastVisitOn; // V: the latest visit up to the day that is not a back-check
    bool left = false;
    bool refused = false;
    bool inScope = false;
};

struct ChildStanding
{
    std::optional<int> age;
    Status status = Status::neverAssessed;
    bool known = false;
    bool left = false;    // the child or its household
    bool inScope = false; // known, too
};

// The latest visit is searched for, or only where it says whether a household that left was met again.
enum class LatestVisit : std::uint8_t { told, whereItDecides };
HouseholdStanding householdStanding(const Casebook &book, Ref<Household> household, Date day,
                                    LatestVisit visit = LatestVisit::told);
// `course` is the child's, read up to `day` or a later one.
ChildStanding childStanding(const Casebook &book, Ref<Child> child, const HouseholdStanding &household, const Course &course,
                            Date day);

} // namespace clmrs
