#include "models/indicators/resampling.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace clmrs {

namespace {

constexpr int kResamplesPerTail = kResamples / 40; // 2.5 % at either end

} // namespace

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Interval resampledMean(std::span<const double> values)
{
    std::mt19937_64 engine(kResamplingSeed);
    std::vector<double> drawn(values.size());
    std::vector<double> means(kResamples);
    for (double &mean : means) {
        for (double &one : drawn)
            one = values[engine() % values.size()];
        mean = meanOf(drawn);
    }
    std::ranges::sort(means);
    return {means[kResamplesPerTail - 1], means[kResamples - kResamplesPerTail]};
}

} // namespace clmrs
