// Which facts hold of a child on a day (casefacts.h says what each means).
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

// From a state that is complete but for its facts.
CaseFacts factsOf(const Casebook &book, const ChildState &state, Date day);

} // namespace clmrs
