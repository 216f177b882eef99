// Training as a person reads it: the matrix of monitors and modules, what falls due, what is suggested, trainings, modules and
// one monitor's history. Values, pure, from any thread; nobody is ordered by what they have or have not learnt.
#pragma once

#include "models/indicators/trainingsuggestions.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// A row a monitor, by name; a column a module, by its code, behind the first. A cell is a word and a day: until when it holds,
// or by when it is due.
PlainList trainingMatrix(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale);
// The codes of the modules in the order of the matrix' columns.
std::vector<std::string> matrixModules(const LogbookSnapshot &logbook);
// Every training that somebody (an id) was invited to or at, of one module or (empty) of all; the latest first.
PlainList trainingHistory(const Casebook &book, const LogbookSnapshot &logbook, const std::string &monitor,
                          const std::string &module, Date day, Naming naming, const QLocale &locale);

// What falls due in the twelve months from that of the day on, what is past before them; and the list behind it, whose rows are
// placed by their module in matrixModules().
PlainList trainingDueList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale);
ChartSpec trainingDueChart(const Casebook &book, const LogbookSnapshot &logbook, Date day, const QLocale &locale);

// Rows are placed in `suggestions`.
PlainList suggestionsList(const Casebook &book, const LogbookSnapshot &logbook,
                          const std::vector<TrainingSuggestion> &suggestions, Naming naming, const QLocale &locale);
// Whom a suggestion is for, one below the other: their points, what they learnt of the module, invitation and action. Null: it is
// no longer suggested.
PlainList suggestedPeopleList(const Casebook &book, const LogbookSnapshot &logbook, const TrainingSuggestion *suggestion,
                              Date day, Naming naming, const QLocale &locale);
// Planned ones first, the next at the top; then those held, the latest first.
PlainList trainingsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale);
// What became of the points that a training (its key) serves, with each who passed it: the visit before beside the one after.
PlainList pointsSinceList(const Casebook &book, const LogbookSnapshot &logbook, const Key &training, Date day, Naming naming,
                          const QLocale &locale);
PlainList modulesList(const LogbookSnapshot &logbook, const QLocale &locale);

} // namespace clmrs
