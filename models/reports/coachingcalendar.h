// Planned coaching visits as a calendar file: the day, what is planned, with whom, at which community. No household and no
// child is in it.
#pragma once

#include "models/indicators/coachingplan.h"
#include "models/tables/cells.h"

#include <QByteArray>

namespace clmrs {

// `visits` as visitsPlannedIn() gives them. Monitors by name only where names are shown: else by pseudonym. The same visits,
// language and naming give the same bytes.
QByteArray coachingCalendar(const Casebook &book, const std::vector<const Coaching *> &visits, Naming naming,
                            const QLocale &locale);

} // namespace clmrs
