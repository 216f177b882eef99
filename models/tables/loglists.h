// The lists of the logbook as a person reads them, made of values; pure, from any thread. `book` is of the open
// case file, or null. What a naming hides is not in the list at all.
#pragma once

#include "models/tables/childstory.h"
#include "models/tables/logsubjects.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// What left this computer, the latest first.
PlainList departuresList(const LogbookSnapshot &logbook, const Casebook *book, Naming naming, const QLocale &locale);
// By the day to come back on: overdue on `day` first, without a day after them, done last.
PlainList notesList(const LogbookSnapshot &logbook, const Casebook *book, Date day, Naming naming, const QLocale &locale);
// The notes about one row for its detail pane, those of one topic, in the same order: when to come back, or when it was
// written; then what was written and by whom.
std::vector<StoryLine> noteLines(const LogbookSnapshot &logbook, const Subject &subject, std::string_view topic, Date day,
                                 Naming naming, const QLocale &locale);
// Those still asked for first, the oldest at the top.
PlainList correctionsList(const LogbookSnapshot &logbook, const Casebook *book, Naming naming, const QLocale &locale);
// Who is away on `day` first, then who will be, then who was.
PlainList awayList(const LogbookSnapshot &logbook, const Casebook *book, Date day, Naming naming, const QLocale &locale);

} // namespace clmrs
