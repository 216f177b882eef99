// Days as Qt has them and as people read them. The locale is always handed in.
#pragma once

#include "models/domain/date.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace clmrs {

QDate qdate(Date day);
// Empty outside the years 1-9999.
std::optional<Date> dateOf(QDate day);

QString longDate(Date day, const QLocale &locale);        // "12 March 2025", « 1er mars 2025 »
QString shortDate(Date day, const QLocale &locale);       // "12 Mar 2025"
QString momentText(Moment moment, const QLocale &locale); // short, in this computer's time
QString shortWeekday(Date day, const QLocale &locale);    // "Tue 1 Dec", « mar. 1er déc. »
QString weekdayDate(Date day, const QLocale &locale);     // "Tuesday 1 December 2026", « mardi 1er décembre 2026 »
QString monthText(Date day, const QLocale &locale);       // "March 2025"

} // namespace clmrs
