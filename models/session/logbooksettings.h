// Settings that change figures live in the logbook, a row each; keys that have the default have none.
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

// The defaults with what the logbook says over them. Rows that name no setting, or no value that it takes, are
// passed by. Of two rows of one setting the one written more often holds, then the greater key.
Settings settingsOf(const LogbookSnapshot &logbook);
// All that the logbook puts over a case file.
BookRules rulesOf(const LogbookSnapshot &logbook);
// What brings the logbook from what it says to `wanted`; no edits where nothing differs.
Change settingsChange(const LogbookSnapshot &logbook, const Settings &wanted);

} // namespace clmrs
