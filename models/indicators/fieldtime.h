// The hour at which something happened where it happened. A case file keeps UTC; a country's own time is a row of a table.
#pragma once

#include "models/domain/date.h"

#include <optional>
#include <string_view>

namespace clmrs {

inline constexpr int kHoursOfDay = 24;

struct FieldTime
{
    int hour = 0;    // 0-23
    int weekday = 0; // 0: Monday
};

// Hours ahead of UTC, all year: neither of the countries has summer time. Empty: a country without a row, whose hours are
// then those of UTC.
std::optional<int> hoursAheadOfUtc(std::string_view country);

FieldTime fieldTimeOf(Moment moment, std::string_view country);

} // namespace clmrs
