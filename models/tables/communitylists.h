// The lists of the community side: sessions, reach, whom to invite. Their rows stand in the order of what they are made from.
#pragma once

#include "models/indicators/invitenext.h"
#include "models/indicators/reach.h"
#include "models/indicators/seasonpattern.h"
#include "models/indicators/sessioncalendar.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// Twelve months back, and all that is planned ahead.
Period sessionsShown(Date day);
// By community, as a reader expects it; there by day, the latest first.
std::vector<SessionItem> sessionsByCommunity(const Casebook &book, const LogbookSnapshot *logbook, Date day,
                                             const QLocale &locale);
// A row's key is that of the logbook's own session; `logbook` may be null.
PlainList sessionsList(const Casebook &book, const LogbookSnapshot *logbook, std::span<const SessionItem> sessions, Naming naming,
                       const QLocale &locale);

// A row a community, those with the most households never reached first.
PlainList reachList(const Casebook &book, const Reach &reach, const QLocale &locale);
// The same as bars, of the first communities.
ChartSpec reachChart(const Casebook &book, const Reach &reach, const QLocale &locale);
// A row a household in scope, those never reached first, then those reached longest ago.
PlainList reachedHouseholdsList(const Casebook &book, const Reach &reach, Naming naming, const QLocale &locale);
// A row a community with households, where somebody should invite first.
PlainList inviteList(const Casebook &book, std::span<const InviteNext> rows, const QLocale &locale);
// Children identified by month of the season, and the sessions held and planned in it.
ChartSpec seasonChart(std::span<const SeasonMonth> months, const QLocale &locale);

} // namespace clmrs
