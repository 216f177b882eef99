#include "models/indicators/periodchoice.h"

#include <QtGlobal>

namespace clmrs {

namespace {

constexpr int kNinetyDays = 90;

constexpr PeriodChoiceSpec kChoices[] = {
    {PeriodChoice::thisMonth, "this_month", QT_TRANSLATE_NOOP("clmrs", "This month")},
    {PeriodChoice::last90Days, "last_90_days", QT_TRANSLATE_NOOP("clmrs", "Last 90 days")},
    {PeriodChoice::thisSeason, "this_season", QT_TRANSLATE_NOOP("clmrs", "This season")},
    {PeriodChoice::lastSeason, "last_season", QT_TRANSLATE_NOOP("clmrs", "Last season")},
    {PeriodChoice::free, "free", QT_TRANSLATE_NOOP("clmrs", "From … to …")},
};
static_assert(std::size(kChoices) == kPeriodChoiceCount);

} // namespace

std::span<const PeriodChoiceSpec, kPeriodChoiceCount> periodChoiceSpecs() { return kChoices; }

std::optional<PeriodChoice> periodChoiceOfKey(std::string_view key)
{
    for (const PeriodChoiceSpec &spec : kChoices) {
        if (spec.key == key)
            return spec.choice;
    }
    return std::nullopt;
}

Period chosenPeriod(PeriodChoice choice, Date day, int startMonth, const Period &free)
{
    switch (choice) {
    case PeriodChoice::thisMonth:
        return {day.addDays(1 - day.ymd().day), day};
    case PeriodChoice::last90Days:
        return {day.addDays(1 - kNinetyDays), day};
    case PeriodChoice::thisSeason:
        return {seasonOf(day, startMonth).from, day};
    case PeriodChoice::lastSeason:
        return seasonOf(seasonOf(day, startMonth).from.addDays(-1), startMonth);
    case PeriodChoice::free:
        break;
    }
    return free;
}

Period yearBefore(const Period &period)
{
    return {period.from.addMonths(-kMonthsOfSeason), period.to.addMonths(-kMonthsOfSeason)};
}

} // namespace clmrs
