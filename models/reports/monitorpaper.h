// One monitor's work in a period on paper: what stands out, the signals to look into, each with the monitor's own words and
// room for more, then the profile.
#pragma once

#include "models/domain/progress.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/monitorstory.h"

namespace clmrs {

// `story` bears the names that the paper may bear. A place to sign for both: it is read together.
Paper monitorPaper(const Casebook &book, const Caseload &load, const Period &period, const MonitorStory &story, Naming naming,
                   const Stamp &stamp);

// The same, all of it worked out here. `logbook` may be null: not open. Empty: on the day of `load` the person is no monitor,
// and did no work in the period.
std::optional<Paper> monitorPaperOf(const Casebook &book, const Caseload &load, const Period &period, Ref<Personnel> person,
                                    const LogbookSnapshot *logbook, Naming naming, const Stamp &stamp, const Progress &progress);

} // namespace clmrs
