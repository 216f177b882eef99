// Who works as a monitor on a day (INDICATORS.md 7): role `monitor`, hired by then or nobody knows when, not left by then.
#pragma once

#include "models/records/casesnapshot.h"

namespace clmrs {

std::vector<Ref<Personnel>> activeMonitors(const CaseSnapshot &snapshot, Date day); // by id

} // namespace clmrs
