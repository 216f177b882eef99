// What goes with a monitor's work, child by child, for the screen of whoever hands over and whoever takes over; the paper of it
// tells of no child (handoverpack.h).
#pragma once

#include "models/indicators/caseload.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// The children of the households that somebody (an id) hands over, by status, then by the day on which they are due; the last
// agreement is the latest note of the logbook on the child or its household. Open supports and referrals are those of the file
// and of the logbook, each referral once (referralsOn).
PlainList handoverList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const std::string &person,
                       Naming naming, const QLocale &locale);

} // namespace clmrs
