// A chart of a workbook as a value: cells on a sheet of their own, and series that draw columns of them. Whoever opens the
// workbook sees the numbers and can draw them anew.
#pragma once

#include <QString>
#include <cstdint>
#include <variant>
#include <vector>

namespace clmrs {

// As in sheet.h, without days.
using ChartCell = std::variant<std::monostate, QString, double>;

enum class SeriesMark : std::uint8_t {
    line,   // points joined
    points, // each by itself
    curve,  // a thin grey line without points: a limit, the end of an interval
    bars    // beside or on top of the others where all series are bars; else a line
};

// Drawn of two columns of the first `rows` rows; its name is the heading of the second.
struct ChartedSeries
{
    SeriesMark mark = SeriesMark::line;
    std::size_t along = 0; // categories, or numbers
    std::size_t values = 0;
    std::size_t rows = 0;
};

struct SheetChart
{
    QString title;          // what and in which unit
    QString sentence;       // what is to be seen, for those who do not see it
    QString along;          // title of the first axis; empty: its categories speak for themselves
    QString up;             // of the second, with its unit
    bool byNumbers = false; // the first axis bears numbers: a scatter chart
    bool lying = false;     // bars that lie
    bool stacked = false;   // bars on top of one another
    bool isShare = false;   // values from 0 to 1, shown in per cent
    std::vector<QString> columns = {};
    std::vector<std::vector<ChartCell>> rows = {}; // as many cells as columns
    std::vector<ChartedSeries> series = {};        // at least one
};

} // namespace clmrs
