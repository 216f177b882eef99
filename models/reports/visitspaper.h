// The monthly visit list of a monitor on paper: a working paper to be filled in on the way. It holds
// household code, head's name and community as written and room for what happened; nothing of any child. Numbered.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/visitlist.h"

namespace clmrs {

// `firstOfMonth` names the month. The person may be nobody: the households that are unassigned.
Paper visitsPaper(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date firstOfMonth, const Stamp &stamp);

} // namespace clmrs
