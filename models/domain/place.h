// Places on earth, WGS 84 degrees.
#pragma once

#include <optional>

namespace clmrs {

struct Place
{
    double latitude = 0;
    double longitude = 0;
};

// Empty where either is missing, outside the world, or both are 0 (INDICATORS.md 7).
std::optional<Place> plausiblePlace(std::optional<double> latitude, std::optional<double> longitude);
// Great circle on a sphere of 6,371 km.
double kilometresBetween(Place a, Place b);

} // namespace clmrs
