// The reassignment list of an accepted scenario, to sign and to hand to whoever maintains assignments: a working paper with
// household codes and heads as written, never a child, and nothing of who has an open case.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/reassignmentlists.h"

namespace clmrs {

// `telling` bears the names that a working paper bears; `name` is what the scenario is called.
Paper reassignmentPaper(const ScenarioTelling &telling, const Caseload &load, const Reassignments &made, const QString &name,
                        const Stamp &stamp);

} // namespace clmrs
