// A chart on paper: black on white, told apart by grey, dash and name, never by colour. The window draws the same ChartSpec
// with QtCharts (widgets/parts/drawnchart.h), which needs a window system; a paper is painted on any thread.
#pragma once

#include "models/reports/paper.h"
#include "models/tables/chartspec.h"

namespace clmrs {

// The title over it, the sentence under it. Nothing of it is clickable or named further: its table belongs beside it.
PaperPicture chartPicture(const ChartSpec &chart, const QLocale &locale, double heightMm);

} // namespace clmrs
