// The rosters that were printed, as the logbook keeps them: which households stand on which row of which number.
#pragma once

#include "models/tables/rosterlist.h"

namespace clmrs {

inline constexpr int kLeastBlankRows = 20; // of every list, and what one has of which nobody wrote down how many

// What the logbook keeps of a roster that is printed; its number comes from the paper.
PrintedRoster printedRoster(const CaseSnapshot &snapshot, Ref<Community> community, Date heldOn, std::string topic,
                            const std::vector<RosterRow> &invited, std::string number);

// By row, ids of the synced file; a household that was erased is missing from its row. Rows behind the last are blank ones.
std::vector<std::vector<std::string>> householdsByRow(const PrintedRoster &roster);

// How many blank rows stand behind the last.
int blankRowsOn(const PrintedRoster &roster);

// The same as rows of a paper, as the file has them now: a household that it has no longer leaves its row empty.
std::vector<RosterRow> rowsOf(const CaseSnapshot &snapshot, const PrintedRoster &roster);
// Keeps a printed roster under its number, once: of one printed again that looks another way, how it looks now. And the logos
// that the logbook does not have yet.
void keepRoster(Change &change, const LogbookSnapshot &logbook, PrintedRoster roster, std::vector<KeptLogo> logos);
// Null where no roster of that number was printed here.
const PrintedRoster *rosterNumbered(const LogbookSnapshot &logbook, std::string_view number);

} // namespace clmrs
