#include "models/domain/place.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace clmrs {

namespace {

constexpr double kEarthRadiusKm = 6371.0;

double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }

} // namespace

std::optional<Place> plausiblePlace(std::optional<double> latitude, std::optional<double> longitude)
{
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180 || (*latitude == 0 && *longitude == 0))
        return std::nullopt;
    return Place{*latitude, *longitude};
}

double kilometresBetween(Place a, Place b)
{
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double chord = north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * kEarthRadiusKm * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0)));
}

} // namespace clmrs
