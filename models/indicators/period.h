// Spans of days, both ends included, and the months and season quarters that they meet (INDICATORS.md 5).
#pragma once

#include "models/domain/date.h"

#include <string>
#include <vector>

namespace clmrs {

struct Period
{
    Date from = Date::fromDays(0);
    Date to = Date::fromDays(0);

    bool isBackwards() const { return to < from; } // no period: nothing is computed for it
    bool holds(Date day) const { return day >= from && day <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

// A part of a period under the code of its month, or of its quarter's first month: YYYY-MM.
struct NamedPeriod
{
    std::string code;
    Period period;
};

inline constexpr int kMonthsOfQuarter = 3;
inline constexpr int kMonthsOfSeason = 12;

// Each span of `months` months that meets the period, cut to it; spans count from `startMonth` (1-12) of a year.
std::vector<NamedPeriod> partsOf(const Period &period, int months, int startMonth);

// The season that holds the day, whole: it begins with `startMonth`.
Period seasonOf(Date day, int startMonth);

std::string monthCode(Date day);

} // namespace clmrs
