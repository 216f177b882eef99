// A quarter's plan of support: what the logbook and the file plan for it, by whom and until when; what is left over from before;
// who has none and no plan, with what is thought of first and room to write; and the plan of the quarter before beside what was
// delivered. Pseudonyms, and nothing that a person typed.
#pragma once

#include "models/indicators/period.h"
#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// `quarter` is whole; what is known is that of the caseload's day. `logbook` may be null.
Paper remediationPaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, const Period &quarter,
                       const Stamp &stamp, const Progress &progress);

} // namespace clmrs
