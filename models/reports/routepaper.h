// The route sheet of a week with one monitor: the coaching visits that are planned, stop by stop, and the households to visit, by
// community, with room for what happened. A working paper like the monthly visit list: household code, head's name and community
// as written, nothing of any child. Numbered.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// The week is that of the day, Monday to Sunday. `logbook` may be null: no planned visits are known, and nothing is said of
// them. A paper is never empty: it says so.
Paper routePaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> monitor, Date day,
                 const Stamp &stamp);

} // namespace clmrs
