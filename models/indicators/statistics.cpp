#include "models/indicators/statistics.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

// At a share of the way from the first to the last of values in order.
double at(const std::vector<double> &ordered, double share)
{
    const double place = share * static_cast<double>(ordered.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, ordered.size() - 1);
    return ordered[below] + (place - static_cast<double>(below)) * (ordered[above] - ordered[below]);
}

} // namespace

std::optional<Quartiles> quartilesOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Quartiles{at(values, 0.25), at(values, 0.5), at(values, 0.75)};
}

Interval wilsonInterval(double part, std::int64_t of)
{
    const auto n = static_cast<double>(of);
    const double share = part / n;
    const double zz = kZ95 * kZ95;
    const double centre = share + zz / (2 * n);
    const double reach = kZ95 * std::sqrt(share * (1 - share) / n + zz / (4 * n * n));
    const double scale = 1 + zz / n;
    return {std::clamp((centre - reach) / scale, 0.0, 1.0), std::clamp((centre + reach) / scale, 0.0, 1.0)};
}

} // namespace clmrs
