// When in the season children are identified, beside when awareness sessions are held and planned: campaigns and visits follow
// the season (ECLT and ICI, 2022: adapting them to seasonal patterns improves identification).
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/period.h"
#include "models/indicators/sessioncalendar.h"

namespace clmrs {

struct SeasonMonth
{
    Period month = {};                          // of the season that runs
    std::size_t identifiedBefore = 0;           // in the same month of the season before
    std::optional<std::size_t> identified = {}; // empty: the month lies ahead
    std::size_t held = 0;                       // sessions
    std::size_t planned = 0;
};

// The twelve months of the season that holds the caseload's day. Identified: children known on the day, by the day on which they
// were identified.
std::vector<SeasonMonth> seasonPattern(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook);

} // namespace clmrs
