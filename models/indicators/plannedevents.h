// What stands in a calendar of coaching: planned visits, one-to-ones of whoever reads the logbook, team meetings. Of a one-to-one
// and a meeting the day and with whom, and nothing of what is talked about.
#pragma once

#include "models/indicators/coachingplan.h"
#include "models/indicators/visitstops.h"

namespace clmrs {

enum class PlannedEventKind : std::uint8_t { visit, talk, meeting };

struct PlannedEvent
{
    PlannedEventKind kind{};
    Date on = Date::fromDays(0); // as it is planned
    std::optional<Date> heldOn;
    Subject who;                     // the monitor; of a meeting whose team it is, empty: everybody
    RowHead head;                    // of its row
    const Coaching *visit = nullptr; // of a visit; the logbook outlives it
    std::vector<Stop> stops = {};    // of a visit
};

// Planned for a day of [from, to], held or not; by that day, visits first, then code or key. `team` is the id of a supervisor:
// visits that are theirs, or of nobody's and to a monitor of theirs; empty: everybody's.
std::vector<PlannedEvent> plannedEvents(const CaseSnapshot &file, const LogbookSnapshot &logbook, Date from, Date to,
                                        std::string_view team);

} // namespace clmrs
