#include "models/indicators/coachingahead.h"

namespace clmrs {

namespace {

CoachingAhead aheadOf(const MonitorCoaching &coaching, const MonthsAhead &months, const Settings &settings)
{
    CoachingAhead ahead{coaching.monitor, std::vector<int>(std::size_t(months.count))};
    if (!coaching.nextDueOn)
        return ahead;
    const auto first = months.monthOf(*coaching.nextDueOn);
    if (!first)
        return ahead;
    const std::size_t step =
        coaching.visit ? std::size_t(coachingIntervalMonths(*coaching.result.practiceClass, settings)) : ahead.visits.size();
    for (std::size_t month = std::size_t(std::max(1, *first)); month <= ahead.visits.size(); month += step)
        ++ahead.visits[month - 1];
    return ahead;
}

} // namespace

std::vector<CoachingAhead> coachingAhead(const Casebook &book, const LogbookSnapshot &logbook, const MonthsAhead &months)
{
    std::vector<CoachingAhead> all;
    for (const MonitorCoaching &coaching : coachingOn(book, logbook, months.day))
        all.push_back(aheadOf(coaching, months, book.settings));
    return all;
}

} // namespace clmrs
