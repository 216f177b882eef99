// When each person's tablet last brought its records, and for how long it has been silent on a day
// (CASE_DATABASE.md, "sync_state"). Figures of a monitor whose tablet is missing are not whole.
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

// More than these days without a sync: the tablet is missing (issue "The logbook, and a file that changes under us", 5).
inline constexpr int kSilentAfterDays = 7;

struct PersonSync
{
    std::optional<Moment> lastSyncAt; // of several tablets the latest; empty: nothing is known
    int pending = 0;                  // records that were waiting at that sync; 0 where it was not said
    std::optional<int> daysSilent;    // on the day; 0 where it came later; empty: nothing is known
    bool isActiveMonitor = false;     // a monitor who has not left by the day
    bool isSilent() const { return isActiveMonitor && daysSilent && *daysSilent > kSilentAfterDays; }
};

struct SyncStates
{
    std::vector<PersonSync> people; // by personnel
    int silentMonitors = 0;
    int unknownMonitors = 0;  // active ones of whom nothing is known, in a file that knows it of somebody
    std::int64_t waiting = 0; // records that were waiting with them

    // The days of a monitor whose tablet is missing; empty for everybody else, and for nobody.
    std::optional<int> silent(Ref<Personnel> person) const
    {
        const bool known = person && person.index < people.size();
        return known && people[person.index].isSilent() ? people[person.index].daysSilent : std::nullopt;
    }
};

// Whoever has no readable row in sync_state: the latest received_at of their visits stands for it. Moments after
// the file's own are a clock's mistake and are left out.
SyncStates syncStatesOn(const CaseSnapshot &snapshot, Date day);

} // namespace clmrs
