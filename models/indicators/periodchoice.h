// The periods in which people think, and the same weeks a year before (INDICATORS.md 5).
#pragma once

#include "models/indicators/period.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace clmrs {

enum class PeriodChoice : std::uint8_t { thisSeason, thisMonth, last90Days, last12Months, lastSeason, freeDates };
// Stable; for what is remembered.
inline constexpr std::array<std::string_view, 6> kPeriodChoiceCodes{"this_season",    "this_month",  "last_90_days",
                                                                    "last_12_months", "last_season", "free"};

// Up to the day, but for the last season, which is whole. Free dates begin as this season.
Period periodOf(PeriodChoice choice, Date day, int startMonth);

// Twelve months earlier, day by day.
Period sameWeeksBefore(const Period &period);

// Thirteen whole months, the last one that which has ended by the day.
Period trendUpTo(Date day);

} // namespace clmrs
