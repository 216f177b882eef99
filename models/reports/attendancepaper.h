// The attendance sheet of a training: a working paper to be signed. Names as written, what somebody does in the team, room for
// the transport amount and a signature, and blank rows for who was not invited. Numbered.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

inline constexpr std::size_t kBlankRows = 8;
inline constexpr std::size_t kLeastBlankRowsOfTraining = 4; // where fewer save a page
inline constexpr std::size_t kMostBlankRowsOfTraining = 16; // where the page has room for them

// Of those who are invited or were there; where nobody is, of every monitor active on the day. The logbook is unlocked.
Paper attendancePaper(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const Training &training,
                      const Stamp &stamp);

} // namespace clmrs
