// A chart on its way out, as a workbook takes it: its numbers as cells, and series over them.
#pragma once

#include "models/exchange/sheetchart.h"
#include "models/tables/chartspec.h"

namespace clmrs {

// Bands are left out, a range is its two ends, and so is an interval where lines are drawn. `chart` has a series with a point.
SheetChart plainChart(const ChartSpec &chart);
std::vector<SheetChart> plainCharts(const std::vector<ChartSpec> &charts); // those that have something to draw

} // namespace clmrs
