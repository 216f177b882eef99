// Where awareness raising reached how many households: the communities at their coordinates, sized by households, and the list of
// them beside it.
#pragma once

#include "models/indicators/reach.h"
#include "models/tables/mapsheet.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// A row a community, as a reader expects it.
PlainList placesList(const Casebook &book, const Reach &reach, const QLocale &locale);
// Those whose place is known; how many are not stands in the sentence.
MapSpec placesMap(const Casebook &book, const Reach &reach, const QLocale &locale);

} // namespace clmrs
