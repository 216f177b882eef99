#include "models/indicators/statistics.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

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
