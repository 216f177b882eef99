// A quarter's plan of support: what is planned for it, what is left over from before, who has none and no plan, with room to
// write down who sees to it and when; and the plan of the quarter before beside what was delivered. Pseudonyms.
#pragma once

#include "models/indicators/period.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// `quarter` is whole; what is known is that of the caseload's day.
Paper remediationPaper(const Casebook &book, const Caseload &load, const Period &quarter, const Stamp &stamp,
                       const Progress &progress);

} // namespace clmrs
