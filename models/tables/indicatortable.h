// The figures of a period as a page lists them: indicators under their themes, or the groups of one indicator, each beside
// the same weeks a year before.
#pragma once

#include "models/tables/figurewords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

struct IndicatorRow
{
    QString title = {};     // of the theme, the indicator or the group
    bool isHeading = false; // of a theme: it has no figure
    Figure figure = {};
    std::optional<Figure> before = {};             // the same weeks a year earlier
    std::vector<std::optional<double>> trend = {}; // by month, the latest last; empty: not worked out yet
    // What stands in its cells; thousands of groups are put into words where nobody waits.
    QString value = {};
    QString fraction = {};
    QString interval = {};
    QString formerValue = {};
};

struct IndicatorQuestion
{
    Period period;
    GroupBy by = GroupBy::none;
    Indicator only = Indicator::identificationRate; // whose groups; without a grouping all are listed

    friend bool operator==(const IndicatorQuestion &, const IndicatorQuestion &) = default;
};

struct IndicatorTable
{
    IndicatorQuestion question;
    Settings settings;
    std::vector<IndicatorRow> rows; // groups in the order of their names: never by a rate
    bool isYearBeforeTold = false;  // `before` of each row is known: there, or nothing was counted
};

// The same weeks a year before: in the same walk, or by tellYearBefore() once the figures themselves stand.
enum class YearBefore : std::uint8_t { told, later };

// `load` gives the marks of monitors; null: there are none to say.
IndicatorTable indicatorTable(const Casebook &book, const Caseload *load, const IndicatorQuestion &question, Naming naming,
                              const QLocale &locale, const Progress &progress, YearBefore yearBefore = YearBefore::told);
void tellYearBefore(IndicatorTable &table, const Casebook &book, const QLocale &locale, const Progress &progress);
// The same as a list, for what leaves.
PlainList figuresList(const IndicatorTable &table, const QLocale &locale);

// What stands beside a chosen indicator, of all of them at once.
struct IndicatorDetail
{
    Period period; // of sexes and ages
    Period trend;  // of the months
    std::vector<Figure> months;
    std::vector<Figure> sexes;
    std::vector<Figure> ages;
};
IndicatorDetail indicatorDetail(const Casebook &book, const Period &period, const Progress &progress);
// By month of the trend, in order; empty where nothing is known.
std::vector<std::optional<double>> trendOf(const IndicatorDetail &detail, Indicator indicator);
// Of the figures of a grouping as figuresOf gives them, ordered by code and group; null: it has no line there.
const Figure *figureIn(const std::vector<Figure> &figures, Indicator indicator, std::string_view group);
// What is drawn of a figure: a rate's share, a count, a median; empty where there is none.
std::optional<double> heightOf(const Figure &figure);

} // namespace clmrs
