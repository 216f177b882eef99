// What is planned of coaching as a calendar file: the day, what is planned, with whom, in which communities. No household and no
// child is in it, and nothing of what is talked about.
#pragma once

#include "models/indicators/plannedevents.h"
#include "models/tables/cells.h"

#include <QByteArray>

namespace clmrs {

// `planned` as plannedEvents() gives it. People by name only where names are shown: else by pseudonym. The same events,
// language and naming give the same bytes.
QByteArray coachingCalendar(const Casebook &book, const std::vector<PlannedEvent> &planned, Naming naming, const QLocale &locale);

} // namespace clmrs
