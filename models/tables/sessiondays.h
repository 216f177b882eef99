// The days on which sessions were held, were not, or are planned, for a calendar beside their list.
#pragma once

#include "models/indicators/sessioncalendar.h"

#include <QLocale>
#include <QString>
#include <algorithm>
#include <span>

namespace clmrs {

struct SessionDay
{
    Date day = Date::fromDays(0);
    QString signs = {};                 // the shapes of what is on it: "●", "□○"
    QString words = {};                 // all of it, a line each
    std::vector<std::size_t> rows = {}; // of what the days were made of

    bool holds(std::size_t row) const { return std::ranges::find(rows, row) != rows.end(); }
};

// By day.
std::vector<SessionDay> sessionDays(const CaseSnapshot &snapshot, std::span<const SessionItem> sessions, const QLocale &locale);

} // namespace clmrs
