// Pictures of practice: the competences of one visit, and how each went on over the visits.
#pragma once

#include "models/indicators/practicecourse.h"
#include "models/tables/chartspec.h"

namespace clmrs {

// A bar a competence, by its letter; one without a mark has none.
ChartSpec competenceChart(const PracticeResult &result, Date heldOn, const QLocale &locale);
// The whole score, then a small one a competence, over the visits with a score; a point opens its visit. Empty without one.
std::vector<ChartSpec> courseCharts(const PracticeCourse &course, const Settings &settings, const QLocale &locale);

} // namespace clmrs
