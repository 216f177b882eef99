#include "models/tables/chartscale.h"

#include <cmath>

namespace clmrs {

namespace {

constexpr int kSteps = 4; // numbers at an axis, about

double niceStep(double span)
{
    const double rough = std::max(span, 1e-9) / kSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (rough <= step * power * 1.0001)
            return step * power;
    }
    return 10 * power;
}

} // namespace

ChartSteps stepsUp(const ChartSpec &chart)
{
    const auto isWhole = [](const ChartPoint &point) {
        return !point.interval && (!point.value || *point.value == std::floor(*point.value));
    };
    const bool all =
        std::ranges::all_of(chart.series, [&](const ChartSeries &one) { return std::ranges::all_of(one.points, isWhole); });
    return all ? ChartSteps::whole : ChartSteps::any;
}

ChartScale chartScale(const ChartAxis &axis, double least, double most, ChartSteps steps)
{
    if (!axis.categories.isEmpty())
        return {-0.5, double(axis.categories.size()) - 0.5, 1};
    const bool isShare = axis.unit == ChartUnit::share;
    ChartScale scale{axis.least.value_or(std::min(0.0, least)), axis.most.value_or(most), 1};
    if (scale.most <= scale.least)
        scale.most = scale.least + (isShare ? 0.1 : 1);
    scale.step = niceStep(scale.most - scale.least);
    if (!isShare)
        scale.step = std::max(scale.step, steps == ChartSteps::any && scale.most - scale.least < 3 ? 0.1 : 1.0);
    if (!axis.most)
        scale.most = scale.least + std::ceil((scale.most - scale.least) / scale.step - 1e-9) * scale.step;
    if (isShare && !axis.most)
        scale.most = std::min(scale.most, 1.0);
    return scale;
}

std::vector<double> ChartScale::ticks() const
{
    const int count = static_cast<int>(std::floor((most - least) / step + 1e-6)) + 1;
    std::vector<double> ticks;
    ticks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        ticks.push_back(least + i * step);
    return ticks;
}

} // namespace clmrs
