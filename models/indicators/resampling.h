// How far a mean could lie elsewhere had others like these been looked at (INDICATORS.md 6): the interval of 95 % of the
// means of samples drawn again from the values themselves (percentile method, Efron and Tibshirani 1993).
#pragma once

#include "models/indicators/statistics.h"

#include <span>

namespace clmrs {

inline constexpr int kResamples = 2000;
inline constexpr std::uint64_t kResamplingSeed = 20260131; // of std::mt19937_64, the same for every call

double meanOf(std::span<const double> values); // of at least one

// Of at least one value. Each sample draws as many values as there are, each at the engine's next number modulo how many
// there are. The ends are the 50th smallest and the 50th largest mean of 2,000: the same values in the same order give the
// same bytes.
Interval resampledMean(std::span<const double> values);

} // namespace clmrs
