// One monitor's work in a period on paper: what stands out, the signals to look into, each with the monitor's own words and
// room for more, then the profile.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/monitorstory.h"

namespace clmrs {

// `story` bears the names that the paper may bear. A place to sign for both: it is read together.
Paper monitorPaper(const Casebook &book, const Caseload &load, const Period &period, const MonitorStory &story,
                   const Stamp &stamp);

} // namespace clmrs
