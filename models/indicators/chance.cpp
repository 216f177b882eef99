#include "models/indicators/chance.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

constexpr double kNegligible = 1e-18; // a term that no longer changes its sum

// ln n!, by Stirling's series from 16 on: its error is under 1e-13 there. std::lgamma writes a global.
double logFactorial(int n)
{
    constexpr int kSeriesFrom = 16;
    constexpr double kHalfLogTwoPi = 0.91893853320467274178;
    double product = 1;
    if (n < kSeriesFrom) {
        for (int i = 2; i <= n; ++i)
            product *= i;
        return std::log(product);
    }
    const double x = n + 1.0;
    const double series = 1 / (12 * x) - 1 / (360 * x * x * x) + 1 / (1260 * x * x * x * x * x);
    return (x - 0.5) * std::log(x) - x + kHalfLogTwoPi + series;
}

double binomialPoint(int count, int of, double share)
{
    return std::exp(logFactorial(of) - logFactorial(count) - logFactorial(of - count) + count * std::log(share) +
                    (of - count) * std::log1p(-share));
}

double poissonPoint(int count, double mean) { return std::exp(count * std::log(mean) - mean - logFactorial(count)); }

// first + first * ratio(0) + first * ratio(0) * ratio(1) + ... of at most `terms` terms, whose ratios fall below 1.
template <class Ratio>
double seriesOf(double first, int terms, Ratio ratio)
{
    double sum = 0;
    double term = first;
    for (int i = 0; i < terms && term > sum * kNegligible; ++i) {
        sum += term;
        term *= ratio(i);
    }
    return std::min(sum, 1.0);
}

} // namespace

// From the count away from the middle, so that no small number is left over from the difference of two large ones.
double binomialTail(int count, int of, double share)
{
    if (count <= 0 || share >= 1)
        return count <= of ? 1 : 0;
    if (count > of || share <= 0)
        return 0;
    const double odds = share / (1 - share);
    if (count > of * share)
        return seriesOf(binomialPoint(count, of, share), of - count + 1,
                        [&](int i) { return double(of - count - i) / (count + i + 1) * odds; });
    return 1 - seriesOf(binomialPoint(count - 1, of, share), count,
                        [&](int i) { return double(count - 1 - i) / (of - count + 2 + i) / odds; });
}

double poissonTail(int count, double mean)
{
    constexpr int kTermsEnough = 100'000;
    if (count <= 0)
        return 1;
    if (mean <= 0)
        return 0;
    if (count > mean)
        return seriesOf(poissonPoint(count, mean), kTermsEnough, [&](int i) { return mean / (count + i + 1); });
    return 1 - seriesOf(poissonPoint(count - 1, mean), count, [&](int i) { return (count - 1 - i) / mean; });
}

double onceIn(double probability, int times)
{
    if (times <= 0)
        return 0;
    return probability >= 1 ? 1 : -std::expm1(times * std::log1p(-probability));
}

} // namespace clmrs
