// Shares with their uncertainty (INDICATORS.md 5 and 6).
#pragma once

#include <cstdint>

namespace clmrs {

inline constexpr double kZ95 = 1.959964;  // two-sided 95 %
inline constexpr double kZ998 = 3.090232; // two-sided 99.8 %

struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(Interval, Interval) = default;
};

// 95 % Wilson interval of a share, cut to [0, 1]. `of` is over 0.
Interval wilsonInterval(double part, std::int64_t of);

} // namespace clmrs
