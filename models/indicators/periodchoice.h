// The periods that people think in, reckoned from the as-of day; each a row of one table.
#pragma once

#include "models/indicators/period.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace clmrs {

enum class PeriodChoice : std::uint8_t { thisMonth, last90Days, thisSeason, lastSeason, free };
inline constexpr std::size_t kPeriodChoiceCount = 5;

struct PeriodChoiceSpec
{
    PeriodChoice choice;
    std::string_view key; // kept from one start to the next
    const char *label;    // a translated source text
};

std::span<const PeriodChoiceSpec, kPeriodChoiceCount> periodChoiceSpecs();
std::optional<PeriodChoice> periodChoiceOfKey(std::string_view key);

// Up to the day, which ends what has begun; the last season whole. Seasons begin with `startMonth` (1-12). `free` is what
// somebody typed, as it is.
Period chosenPeriod(PeriodChoice choice, Date day, int startMonth, const Period &free);

// The same days a year before.
Period yearBefore(const Period &period);

} // namespace clmrs
