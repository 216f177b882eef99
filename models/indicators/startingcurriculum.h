// A curriculum to begin with, as versioned data (resources/training/startingcurriculum.json): a starting point made from
// public pages and the practice checklist, not ICI's own. Hours and pass marks are open, because no source names them.
// Its codes begin with kStartingPoint wherever they stand, so that nobody takes it for more; an import takes its place.
#pragma once

#include "models/domain/startingpoint.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

inline constexpr int kCocoaSeasonStart = 10; // CASE_DATABASE.md: where no file says another month
inline bool isStartingPoint(const TrainingModule &trainingModule) { return isStartingPoint(trainingModule.code); }

// A logbook that holds its modules with their titles in English and French, and nothing else. What is to be fresh before
// each season is valid until the first day of that month (1-12).
LogbookSnapshot startingCurriculum(int seasonStartMonth);

// Writes the modules that the logbook does not know by their code. Without edits where it knows them all.
Change startingCurriculumChange(const LogbookSnapshot &logbook, int seasonStartMonth);

} // namespace clmrs
