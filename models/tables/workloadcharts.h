// The pictures of the months ahead: hours owed beside hours available, and the wave of households that fall due.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/workloadlists.h"

namespace clmrs {

// Of these sums of the review, whoever's they are.
ChartSpec hoursAheadChart(const WorkloadTelling &telling, const WorkloadSums &sums);
// The backlog first, then each month by first due dates; every other season grey.
ChartSpec dueAheadChart(const WorkloadTelling &telling, const WorkloadSums &sums);

} // namespace clmrs
