// What everything that leaves by the outbox is told alike.
#pragma once

#include "models/records/logrows.h"
#include "models/reports/stamp.h"
#include "models/session/session.h"

namespace clmrs {

class LogbookDesk;

Stamp stampOf(const OpenCase &opened, const LogbookDesk &desk);
Departure departureOf(DepartureKind kind, const OpenCase &opened);
// What a file is called before somebody calls it otherwise: what it is, and of which day; no name.
QString suggested(const char *what, const OpenCase &opened, const char *ending);

} // namespace clmrs
