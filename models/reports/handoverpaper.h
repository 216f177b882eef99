// What goes from one monitor to the one who takes over: a working paper that both sign. Households by community with code and
// head as written; of the children their number by status and nothing else. Numbered.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/handoverpack.h"

namespace clmrs {

// Without a logbook the paper says that nobody looked for equipment.
Paper handoverPaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> person,
                    const Stamp &stamp, const Progress &progress);

} // namespace clmrs
