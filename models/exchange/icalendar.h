// Days as a calendar file (RFC 5545), for any calendar program. Lines end with CR LF and are folded at 75 octets, never inside
// a letter; texts are escaped, and what no calendar may hold is left out.
#pragma once

#include "models/domain/date.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace clmrs {

// An event of a whole day.
struct CalendarEvent
{
    QString uid; // the same event always has the same, whoever writes it: a calendar that knows it takes the new one
    Date day = Date::fromDays(0);
    Moment revised = Moment::fromSeconds(0); // when it was written last
    QString summary;
    QString place = {}; // empty: not said
    QString words = {}; // empty: none
};

// In the given order. The same events give the same bytes.
QByteArray calendarText(const std::vector<CalendarEvent> &events);

} // namespace clmrs
