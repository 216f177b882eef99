// Shares with their uncertainty (INDICATORS.md 5 and 6).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace clmrs {

inline constexpr double kZ95 = 1.959964;  // two-sided 95 %
inline constexpr double kZ998 = 3.090232; // two-sided 99.8 %

struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(Interval, Interval) = default;
};

// Where the middle half of some values lies.
struct Quartiles
{
    double low = 0;
    double median = 0;
    double high = 0;

    friend bool operator==(Quartiles, Quartiles) = default;
};

// Between the values in order, by linear interpolation (Hyndman and Fan 1996, definition 7), so that the median of an
// even number is the mean of the middle two. Empty for no values.
std::optional<Quartiles> quartilesOf(std::vector<double> values);

// 95 % Wilson interval of a share, cut to [0, 1]. `of` is over 0.
Interval wilsonInterval(double part, std::int64_t of);

} // namespace clmrs
