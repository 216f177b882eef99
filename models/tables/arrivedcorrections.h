// Which corrections a file has brought.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

// Corrections still asked for whose proposed value now stands in the file (presentValue(), spaces at the ends aside); of
// two rows that are the same: of which one is gone and the other is there. They become `arrived`. Without `what`: the
// file brought them, nobody did, so there is nothing to undo. Empty where the logbook is locked: what was proposed is
// sealed.
Change arrivedCorrections(const LogbookSnapshot &logbook, const CaseSnapshot &snapshot);

} // namespace clmrs
