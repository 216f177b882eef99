// Six monitors with 30 visits each in March 2026; "late" notes 20 of 30 children as absent, the others 3.
#pragma once

#include "support/casefilebuilder.h"

namespace clmrs {

// `finding` is what the notes say, as SQL; n in it is the number of the visit, from 1.
CaseFileBuilder sixMonitors(const std::string &finding);

} // namespace clmrs
