// How much room the texts of a chart need beside and below what is drawn.
#pragma once

#include "widgets/parts/drawnchart.h"

#include <QPointF>

namespace clmrs {

inline constexpr double kGap = 4;     // pixels between a mark and its text
inline constexpr double kSwatch = 12; // pixels of the legend
inline constexpr double kWidestName = 170;
inline constexpr int kCategoryLines = 4; // of a name that is wider than its room

struct LegendEntry
{
    std::size_t series;
    QString text;
    QPointF at; // of its swatch
};

// The names of stacked or grouped bars with their numbers, in rows under the chart; how many rows these are.
std::vector<LegendEntry> legendOf(const DrawnChart &chart, double width, int &rows);
double widestCategory(const DrawnChart &chart);
double categoryRoom(const DrawnChart &chart, double width); // of one, where they stand side by side
// Names of which each is to stand there, and not all find room on one line.
bool breaksCategories(const DrawnChart &chart, double width);
QStringList categoryLines(const DrawnChart &chart, const QString &name, double width); // of one, where they are broken
QRectF plotAreaIn(const DrawnChart &chart);

} // namespace clmrs
