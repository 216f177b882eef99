// Lists of what a file brought and what it lacks, as a person reads them: what changed since the one before it,
// whose tablet is missing, what is kept out. Values, pure, from any thread; what a naming hides is not in them at all.
#pragma once

#include "models/indicators/changessince.h"
#include "models/tables/logsubjects.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// One list for each kind of change that has rows: new, gone, moved, kept out, identified, closed, handed over, visits
// received. Titles are labels of tabs; every number of the changes is the number of rows of its list, that of the
// visits the sum of theirs. Who is gone stands by the name that the logbook remembers.
std::vector<PlainList> changesLists(const ChangesSince &changes, const LogbookSnapshot &logbook, const Casebook &book,
                                    const Caseload &load, Naming naming, const QLocale &locale);

// Exactly the visits that one row of the last of these lists counts, by day: of a person by their id, "" of nobody. Enter opens
// the household. Empty where none was received of them.
std::optional<PlainList> receivedVisitsList(const ChangesSince &changes, const std::string &person, const Casebook &book,
                                            const Caseload &load, Naming naming, const QLocale &locale);
// The person with their marks, or "by nobody known".
QString receivedByText(const std::string &person, const Casebook &book, const Caseload &load, const Wording &wording);

// In their place where there is nothing to list: nothing changed, or (null) nothing is known of an earlier file.
PlainList nothingChangedList(const ChangesSince *changes, const QLocale &locale);

// The monitors whose tablet has been silent, as the freshness line counts them: the longest silent first.
PlainList tabletsList(const Casebook &book, const Caseload &load, Naming naming, const QLocale &locale);

// What their missing tablets mean for figures of the whole cooperative; empty where none is missing.
QString missingTabletSign(); // what ⌛ and ⌂ beside a name mean
QStringList missingTabletNotes(const Caseload &load, const QLocale &locale);

// Most rows of keptOutList(); a file of which more is kept out is better sent again than read.
inline constexpr std::size_t kMostKeptOut = 5000;

// Each row of any table that is kept out, households and children first, with the reasons among `problems` (checkFile()): as many
// as keptOutRows() counts, up to kMostKeptOut, and then it says so.
PlainList keptOutList(const Casebook &book, const std::vector<Problem> &problems, Naming naming, const QLocale &locale);

} // namespace clmrs
