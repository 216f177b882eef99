// Equipment as a person reads it: what each monitor has for the work and whether one can work with it this month; the pieces of
// one of them.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/equipment.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// A row a monitor, by name, who has left with something in hand last; a column a need, behind the first two. A cell is the
// condition of the best piece and the day on which it was last checked.
PlainList equipmentList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, Naming naming,
                        const QLocale &locale);
// Every piece that somebody (an id) was ever given: in hand first, then given back, the latest first.
PlainList piecesList(const Casebook &book, const LogbookSnapshot &logbook, const std::string &monitor, Date day, Naming naming,
                     const QLocale &locale);

} // namespace clmrs
