// Households that went from one person to another in a period. What is owed goes with them; what somebody did stays theirs
// (INDICATORS.md 3).
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/indicators/period.h"

namespace clmrs {

struct Handover
{
    Date on = Date::fromDays(0); // the first day on which it is so
    Ref<Personnel> from;         // empty: nobody was responsible
    Ref<Personnel> to;           // empty: nobody is
    std::vector<Ref<Household>> households;
};

// By day, then by the two persons' rows. A household counts that was registered before the day and has not left by it.
std::vector<Handover> handoversIn(const Casebook &book, const Period &period, const Progress &progress);

} // namespace clmrs
