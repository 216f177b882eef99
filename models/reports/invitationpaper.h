// The invitation list of a training: a working paper. Names of the team as written, with room to say who was told and who comes.
// Numbered.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// The logbook is unlocked.
Paper invitationPaper(const Casebook &book, const LogbookSnapshot &logbook, const Training &training, const Stamp &stamp);

} // namespace clmrs
