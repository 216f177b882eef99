// Days on which a person is not there, as the logbook has them: shown with the person, never held against them.
// Both ends are included, weekends count as days, and a span without an end lasts until further notice.
#pragma once

#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct AwaySpan
{
    std::string person; // id in the synced file
    Date from = Date::fromDays(0);
    std::optional<Date> to; // last day; empty: until further notice
    AwayKind kind = AwayKind::other;

    friend bool operator==(const AwaySpan &, const AwaySpan &) = default;
};

// All spans of the logbook, by person and first day. A span that ends before it begins holds no day and is left out.
std::vector<AwaySpan> awaySpans(const LogbookSnapshot &logbook);

// What holds on one day.
struct AwayOn
{
    AwayKind kind = AwayKind::other; // of the span begun last
    std::optional<Date> until;       // last day before one on which the person is there; empty: until further notice

    friend bool operator==(const AwayOn &, const AwayOn &) = default;
};

// Of one person; spans may overlap.
struct AwayDays
{
    std::vector<AwaySpan> spans; // by first day

    std::optional<AwayOn> on(Date day) const; // empty: not away
    bool isAway(Date day) const { return on(day).has_value(); }
    // Days in [from, to] on which the person is away, each counted once; 0 for a period that ends before it begins.
    int daysIn(Date from, Date to) const;
};

// Of the person with this id, among `spans`.
AwayDays awayDaysOf(const std::vector<AwaySpan> &spans, std::string_view person);
inline AwayDays awayDaysOf(const LogbookSnapshot &logbook, std::string_view person)
{
    return awayDaysOf(awaySpans(logbook), person);
}

} // namespace clmrs
