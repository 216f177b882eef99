// Where awareness raising reached how many households: the communities at their coordinates, as a chart of points, and the list
// of them beside it. No network and no picture of the land: north is up.
#pragma once

#include "models/indicators/reach.h"
#include "models/tables/chartspec.h"

namespace clmrs {

// A row a community, as a reader expects it.
PlainList placesList(const Casebook &book, const Reach &reach, const QLocale &locale);
// Those whose place is known; how many are not stands in the sentence.
ChartSpec placesChart(const Casebook &book, const Reach &reach, const QLocale &locale);

} // namespace clmrs
