#include "models/indicators/seasonpattern.h"

#include <algorithm>

namespace clmrs {

std::vector<SeasonMonth> seasonPattern(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook)
{
    const Period season = seasonOf(load.day, book.snapshot->cooperative.seasonStartMonth.value_or(1));
    std::vector<SeasonMonth> months;
    for (int i = 0; i < kMonthsOfSeason; ++i) {
        const Date first = season.from.addMonths(i);
        months.push_back({.month = {first, first.addMonths(1).addDays(-1)}});
        if (first <= load.day)
            months.back().identified = 0;
    }
    const auto monthOf = [&](Date day) {
        return std::ranges::find_if(months, [&](const SeasonMonth &one) { return one.month.holds(day); });
    };
    for (const ChildState &state : load.children) {
        if (!state.identifiedOn || *state.identifiedOn > load.day)
            continue;
        if (const auto month = monthOf(*state.identifiedOn); month != months.end())
            month->identified = month->identified.value_or(0) + 1;
        for (SeasonMonth &one : months) {
            const Period before{one.month.from.addMonths(-kMonthsOfSeason),
                                one.month.from.addMonths(1 - kMonthsOfSeason).addDays(-1)};
            one.identifiedBefore += before.holds(*state.identifiedOn) ? 1 : 0;
        }
    }
    for (const SessionItem &session : sessionsIn(book, logbook, season, load.day)) {
        const auto month = monthOf(*session.on());
        if (month == months.end())
            continue;
        month->held += session.state == SessionState::held ? 1 : 0;
        month->planned += session.state == SessionState::planned ? 1 : 0;
    }
    return months;
}

} // namespace clmrs
