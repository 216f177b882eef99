// Meetings of teams and what they decided, as lists. Values, pure.
#pragma once

#include "models/indicators/teammeeting.h"
#include "models/tables/coachingwords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// The latest first, planned ones before them. A row has the meeting's key.
PlainList meetingsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale);
// Decisions that are not done or dropped by the day, of every team; by due day, none last. A row has the decision's key.
PlainList openDecisionsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale);
// "Team of …"; without one "Everybody".
QString teamText(const Subject &supervisor, const LogSubjects &subjects);

} // namespace clmrs
