// The charts of the indicators, as values.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/indicatortable.h"

namespace clmrs {

// By month with its interval; every second season is a grey band, seasons begin with `startMonth`.
ChartSpec trendChart(const IndicatorDetail &detail, Indicator indicator, int startMonth, const Settings &settings,
                     const QLocale &locale);
// Bars with intervals by sex or age of the child; no series where the indicator has no such lines.
ChartSpec groupChart(const IndicatorDetail &detail, Indicator indicator, GroupBy by, const Casebook &book, const QLocale &locale);
// What stands beside an indicator: by month, by sex, by age; those without a series are none.
std::vector<ChartSpec> figureCharts(const Casebook &book, const IndicatorDetail &detail, Indicator indicator,
                                    const QLocale &locale);
// What a page tells apart: bars with intervals, of months and quarters a line; no series where the table is not told apart.
ChartSpec groupedChart(const IndicatorTable &table, const QLocale &locale);
// What became of the cases that were open before the period: six parts that add up to them.
ChartSpec openCasesChart(const IndicatorTable &table, const QLocale &locale);
// The same as a list; each row opens what it counted.
PlainList openCasesList(const IndicatorTable &table, const QLocale &locale);
inline constexpr std::array kEndsOfOpenCases{Indicator::stillOpen,        Indicator::endedStable,  Indicator::endedStopped,
                                             Indicator::endedClosedOther, Indicator::endedAgedOut, Indicator::endedLeft};

} // namespace clmrs
