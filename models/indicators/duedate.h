// When somebody must go to a child in scope (INDICATORS.md 2).
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

// Sets dueOn, dueKind, overdue and returnVisitOwed from the rest of the state. `lastVisitOn` is the
// household's latest visit up to `day` that is not a back-check.
void setDueDate(const Casebook &book, ChildState &state, std::optional<Date> lastVisitOn, Date day);

} // namespace clmrs
