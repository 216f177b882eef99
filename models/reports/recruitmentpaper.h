// The recruitment sheet: whom to look for (ICI's brief on qualified personnel), where nobody works, which languages nobody
// speaks, how many women there are. It names no person; of fewer than five monitors it tells no number.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

Paper recruitmentPaper(const Casebook &book, const Caseload &load, const Stamp &stamp);

} // namespace clmrs
