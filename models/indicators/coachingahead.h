// How many accompanied visits the coming months owe each monitor, for whoever coaches them (INDICATORS.md 7 and 8).
#pragma once

#include "models/indicators/coaching.h"
#include "models/indicators/workhours.h"

namespace clmrs {

struct CoachingAhead
{
    Ref<Personnel> monitor;
    std::vector<int> visits; // by month; what is due by the day belongs to month 1
};

// Of every active monitor, by id. After the next due day, one more each time the interval of the class has gone by; who has
// no class yet is coached once, since nobody knows how soon again.
std::vector<CoachingAhead> coachingAhead(const Casebook &book, const LogbookSnapshot &logbook, const MonthsAhead &months);

} // namespace clmrs
