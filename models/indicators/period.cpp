#include "models/indicators/period.h"

namespace clmrs {

namespace {

// The first day of the span of `months` months, counted from `startMonth`, that holds the day.
Date startOfSpan(Date day, int months, int startMonth)
{
    const int into = (day.ymd().month - startMonth + kMonthsOfSeason) % months;
    const Date first = day.addDays(1 - day.ymd().day);
    return first.addMonths(-into);
}

} // namespace

std::string monthCode(Date day) { return day.iso().substr(0, 7); }

std::vector<NamedPeriod> partsOf(const Period &period, int months, int startMonth)
{
    std::vector<NamedPeriod> parts;
    for (Date at = startOfSpan(period.from, months, startMonth); at <= period.to; at = at.addMonths(months)) {
        const Date last = at.addMonths(months).addDays(-1);
        parts.push_back({monthCode(at), {std::max(at, period.from), std::min(last, period.to)}});
    }
    return parts;
}

Period seasonOf(Date day, int startMonth)
{
    const Date first = startOfSpan(day, kMonthsOfSeason, startMonth);
    return {first, first.addMonths(kMonthsOfSeason).addDays(-1)};
}

} // namespace clmrs
