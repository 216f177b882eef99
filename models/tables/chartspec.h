// A chart as a value: what is drawn, in which unit, said in a sentence and as a table for those who do not see it. Window
// and paper draw it with the same renderer (widgets/parts/drawnchart.h).
#pragma once

#include "models/indicators/statistics.h"
#include "models/tables/cells.h"
#include "models/tables/plainlist.h"

#include <QStringList>

namespace clmrs {

enum class ChartMark : std::uint8_t {
    line,    // points joined, a gap where a value is missing
    points,  // each by itself
    curve,   // a thin line without points: a limit, an expected value
    range,   // the room between the ends of the intervals, filled, behind the others: what is usual
    bars,    // beside the bars of the other series
    stacked, // on top of the bars of the series before it
};

// Curves and ranges are there to compare with: no key and no pointer goes to a point of theirs.
constexpr bool isBackground(ChartMark mark) { return mark == ChartMark::curve || mark == ChartMark::range; }

struct ChartPoint
{
    double at = 0;                         // along the first axis: a number, or the number of the category, from 0
    std::optional<double> value = {};      // along the second; empty: nothing is known there
    std::optional<Interval> interval = {}; // of the value, in its unit
    bool hollow = false;                   // to be read with care: ChartSpec::hollow says why
    QString name = {};                     // what or who it is; empty: its category
    QString words = {};                    // all of it in words, for pointer, keys and screen reader
    Subject target = {};                   // what it opens; empty: nothing
};

struct ChartSeries
{
    QString name;
    ChartMark mark = ChartMark::line;
    FactColour colour = FactColour::blue;
    std::vector<ChartPoint> points = {}; // in the order in which the keys walk them
};

// Grey, behind all else, along the first axis; both ends included.
struct ChartBand
{
    double from = 0;
    double to = 0;
    QString name = {};
};

enum class ChartUnit : std::uint8_t { number, share }; // a share is 0 to 1 and is shown in per cent

struct ChartAxis
{
    QString title = {};          // empty: the chart's title says it
    QStringList categories = {}; // empty: numbers
    bool isEachNamed = false;    // a name rather loses its end than that each second one is left out, as of months
    ChartUnit unit = ChartUnit::number;
    std::optional<double> least = {}; // of the scale; empty: 0 or the least value below it
    std::optional<double> most = {};  // empty: what the values need
};

struct ChartSpec
{
    QString title;    // what and in which unit
    QString sentence; // what is to be seen: the chart's accessible name
    ChartAxis along = {};
    ChartAxis up = {};
    bool lying = false; // bars and points only: they lie, categories stand at the left
    std::vector<ChartSeries> series = {};
    std::vector<ChartBand> bands = {};
    const char *hollow = QT_TRANSLATE_NOOP("clmrs", "small number"); // what a hollow point means, in the table
    QString definition = {}; // what its numbers count, which F1 says; empty: the title is all there is to say
};

// As a reader of the language expects it: "26 %", "1,234", "0.8".
QString chartNumber(double value, ChartUnit unit, const QLocale &locale);

// The table behind it: a row a category with a column a series, or a row a point where the first axis bears numbers.
// Curves and bands stand in no table.
PlainList chartTable(const ChartSpec &chart, const QLocale &locale);

} // namespace clmrs
