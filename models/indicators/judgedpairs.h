// What a person has judged about the findings of the file check.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

// Without the findings duplicate_child and duplicate_household of two rows that somebody judged not the same, whichever
// of the two was named first. A judgement that was refused does not count. Where the logbook is locked the other row is
// sealed, and nothing stays silent.
std::vector<Problem> withoutJudgedPairs(std::vector<Problem> problems, const CaseSnapshot &snapshot,
                                        const LogbookSnapshot &logbook);

} // namespace clmrs
