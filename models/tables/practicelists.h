// How practice went on, as lists: item by item before and after something was done about it, and the competences of a team
// with the gaps that it shares. Values, pure, from any thread.
#pragma once

#include "models/indicators/practicecourse.h"
#include "models/indicators/teampractice.h"
#include "models/tables/coachingwords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// A row opens the visit at which the item was seen again, else the one before.
PlainList itemChangesList(const Casebook &book, const LogbookSnapshot &logbook, const PracticeCourse &course, Naming naming,
                          const QLocale &locale);

// A row a monitor, a column a competence; in the order of names. A row opens its monitor.
PlainList teamMap(const Casebook &book, const TeamPractice &team, Naming naming, const QLocale &locale);
// What a third or more of them show; a row opens who they are.
PlainList sharedGapsList(const Casebook &book, const TeamPractice &team, Naming naming, const QLocale &locale);
// Of a shared gap, by the item's code; empty where it is none any more.
std::optional<PlainList> gapMonitorsList(const Casebook &book, const TeamPractice &team, std::string_view item, Naming naming,
                                         const QLocale &locale);

inline constexpr std::string_view kGapTable = "practice_gap"; // of a subject that is a shared gap, by its item's code

} // namespace clmrs
