// The scale of a chart's axis, the same in the window and on paper.
#pragma once

#include "models/tables/chartspec.h"

namespace clmrs {

struct ChartScale
{
    double least = 0;
    double most = 1;
    double step = 1; // from one number at it to the next

    std::vector<double> ticks() const; // where numbers stand, both ends included
};

// For values from `least` to `most`; of categories each has room 1 around its number. Steps are 1, 2 or 5 times a power
// of ten, and whole where all values are: there is no half of a session.
enum class ChartSteps : std::uint8_t { any, whole };
ChartScale chartScale(const ChartAxis &axis, double least, double most, ChartSteps steps);
ChartSteps stepsUp(const ChartSpec &chart); // of its values

} // namespace clmrs
