// Words for a monitor's work that list, panel, funnel and lists behind share.
#pragma once

#include "models/indicators/standsout.h"
#include "models/tables/figurewords.h"

namespace clmrs {

// "74 % (23 / 31)"; of a small number no per cent, "5 / 7, small number"; "–" of nothing.
QString shareText(const Share &share, const QLocale &locale);
QString shareInColumn(const Share &share, const QLocale &locale); // in a column: "○ 5 / 7" of a small number
// "usual here: 62 % to 88 %"; empty without a range.
QString usualShareText(const std::optional<Quartiles> &usual, const QLocale &locale);
QString usualText(const std::optional<Quartiles> &usual, const QLocale &locale);
// "18 found, 14.2 expected"; "–" where nothing was compared.
QString comparisonText(const Comparison &comparison, const QLocale &locale);
QString briefComparisonText(const Comparison &comparison, const QLocale &locale); // "18 / 14.2", under a heading that says so
QString verdictText(Verdict verdict);
// The points of one kind in a few words each, one after the other; empty for none.
QString pointTitles(const std::vector<Point> &points);
QString staffRoleText(Role role);                        // "Monitor", "Supervisor" …; who has none says so
QString weekdayText(int weekday, const QLocale &locale); // 0: Monday; "Mon"

} // namespace clmrs
