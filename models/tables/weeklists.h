// The lists behind the lines of the week, of the topics that have no view of the caseload.
#pragma once

#include "models/indicators/sessioncalendar.h"
#include "models/tables/week.h"

namespace clmrs {

struct WeekTelling
{
    const WeekSources &sources;
    Naming naming;
    const QLocale &locale;
};

// A list, and by how many days the row that has waited longest is late; 0: none is.
struct WeekRows
{
    PlainList list;
    int daysLate = 0;
};

WeekRows sameDayReferralRows(const WeekTelling &t); // of file and logbook, of children known on the day; not acknowledged by then
WeekRows visitRows(const WeekTelling &t);           // CaseFact::visitOverdue; by who is responsible
WeekRows tabletRows(const WeekTelling &t);
// Of active monitors; without a logbook empty, but contracts.
WeekRows coachingRows(const WeekTelling &t);  // never accompanied with a class and due by the day, or overdue
WeekRows actionRows(const WeekTelling &t);    // overdue
WeekRows trainingRows(const WeekTelling &t);  // required and never passed in time, or expired
WeekRows equipmentRows(const WeekTelling &t); // something is noted, and something needed is missing
WeekRows contractRows(const WeekTelling &t);  // ended, or ending within kContractNoticeDays
WeekRows sessionRows(const WeekTelling &t);   // planned within kWeekDays
WeekRows noteRows(const WeekTelling &t);      // to come back to by the day, about whom or what is in the file
WeekRows changeRows(const WeekTelling &t);    // of children and households, by kind; without what came before empty

// Planned within kWeekDays: the rows of the list, in its order. `logbook` may be null.
std::vector<SessionItem> sessionsAhead(const Casebook &book, const LogbookSnapshot *logbook, Date day);

} // namespace clmrs
