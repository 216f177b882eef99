// The week on one page: what needs somebody, with room for what was done about it, and the days with what is planned on them.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/week.h"

namespace clmrs {

// Of the as-of day of `sources` and the kWeekDays from it on. Numbers and no child; people and places under `naming`.
Paper weekPaper(const WeekSources &sources, Naming naming, const Stamp &stamp);

} // namespace clmrs
