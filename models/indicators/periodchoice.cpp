#include "models/indicators/periodchoice.h"

namespace clmrs {

namespace {

constexpr int kDays = 90;

Date firstOfMonth(Date day) { return day.addDays(1 - day.ymd().day); }

} // namespace

Period periodOf(PeriodChoice choice, Date day, int startMonth)
{
    const Period season = seasonOf(day, startMonth);
    switch (choice) {
    case PeriodChoice::thisMonth:
        return {firstOfMonth(day), day};
    case PeriodChoice::last90Days:
        return {day.addDays(1 - kDays), day};
    case PeriodChoice::last12Months:
        return {day.addMonths(-kMonthsOfSeason).addDays(1), day};
    case PeriodChoice::lastSeason:
        return seasonOf(season.from.addDays(-1), startMonth);
    case PeriodChoice::thisSeason:
    case PeriodChoice::freeDates:
        break;
    }
    return {season.from, day};
}

Period sameWeeksBefore(const Period &period)
{
    return {period.from.addMonths(-kMonthsOfSeason), period.to.addMonths(-kMonthsOfSeason)};
}

Period trendUpTo(Date day)
{
    const Date last = day == day.lastOfMonth() ? day : firstOfMonth(day).addDays(-1);
    return {firstOfMonth(last).addMonths(-kMonthsOfSeason), last};
}

} // namespace clmrs
