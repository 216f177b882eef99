// The workload review on two pages of A4 for the manager: who carries how much, what the months ahead ask for, what it assumes.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/workloadlists.h"

namespace clmrs {

// `telling` bears the names that the paper may bear, and its review is of `stamp`'s locale. No row is a child.
Paper workloadPaper(const WorkloadTelling &telling, const Stamp &stamp);

} // namespace clmrs
