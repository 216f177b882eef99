// The supervision sheet of a one-to-one: one page of A4, in French too, of which the monitor takes a copy. What stands out by
// the rules of standsout.h, follow-ups to make in numbers, what was agreed, training and equipment, and room for both to write.
#pragma once

#include "models/indicators/standsout.h"
#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/cells.h"

namespace clmrs {

// `review` is of the months that the sheet looks back on. `logbook` may be null: not named; the sheet says what is missing. With
// any naming but `shown` it bears a pseudonym and nothing that a person typed. Throws Error where the monitor is not among the
// active ones of the caseload's day.
Paper supervisionPaper(const Casebook &book, const Caseload &load, const MonitorReview &review, const LogbookSnapshot *logbook,
                       Ref<Personnel> monitor, Naming naming, const Stamp &stamp);

} // namespace clmrs
