// The pictures of monitors' work as values: the funnel of the fair comparison, one monitor's visits by month, hours, weekdays.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/monitornumbers.h"

namespace clmrs {

// Found / expected against expected (Spiegelhalter 2005), the limits as curves. Everybody's verdict is by their own limits;
// the curves are drawn for the mean variance of a child. Who has too little work is hollow, at the margin where the ratio
// lies outside the picture. A point opens its monitor.
ChartSpec funnelChart(const Casebook &book, const Caseload &load, const MonitorReview &review, Naming naming,
                      const QLocale &locale);
// The same persons as rows, by name, with what the verdict rests on.
PlainList funnelTable(const Casebook &book, const Caseload &load, const MonitorReview &review, Naming naming,
                      const QLocale &locale);
// How the funnel is to be read: chance, the share compared within the district, phi, the period.
QString expectedNote(); // what "expected" means (INDICATORS.md 6)
// What the four figures of a monitor count, of which three are told here and one is an indicator.
QString absentNote();
QString foundNote(); // with the above
QString syncNote();
QString fourFiguresNote(); // a line each
QStringList funnelNotes(const MonitorReview &review, const QLocale &locale);
// Who has too little work to say; empty: nobody.
QString tooFewText(const Casebook &book, const MonitorReview &review, Naming naming, const QLocale &locale);

// A point of these three opens its visits (numberAskedOf).
// Visits by month beside the cooperative's range; every other season grey.
ChartSpec visitsChart(const Casebook &book, const MonitorReview &review, const MonitorProfile &profile, const QLocale &locale);
// When visits began, in the cooperative's own time.
ChartSpec hoursChart(const Casebook &book, const MonitorProfile &profile, const QLocale &locale);
ChartSpec weekdaysChart(const MonitorProfile &profile, const QLocale &locale);

} // namespace clmrs
