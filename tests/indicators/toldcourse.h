// A child's course told in one line.
#pragma once

#include "support/casefilebuilder.h"

namespace clmrs {

// A short story of child "k", born 2014-05-01, of household "h"; "k2" is its sister. Steps between semicolons:
//   met DAY PRESENCE [FINDING] [DANGER]     also back-check-met; "-" leaves a field empty
//   again PRESENCE [FINDING]                another observation in the visit before
//   visit DAY
//   support KIND DAY child|household|community|other
//   closed DAY; referred DAY; born DAY PRECISION; left DAY child|household; refused
void tell(CaseFileBuilder &file, const QString &story);

} // namespace clmrs
