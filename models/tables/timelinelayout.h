// Where everything of a child's timeline stands, before anything is painted. Lengths are in the
// painter's units; everything scales with the font, not with pixels.
#pragma once

#include "models/tables/timelinesigns.h"

#include <QFontMetricsF>

namespace clmrs {

struct TimelineMark
{
    QRectF box;
    SignKind kind;
};

enum class TimelineTextRole : std::uint8_t { sign, count, axis, asOf };

struct TimelineText
{
    QRectF box;
    QString text;
    TimelineTextRole role;
};

struct TimelineLayout
{
    QRectF area;               // what may be painted on
    std::vector<double> lanes; // y of each lane's line: visits; then, where there is any, care and the case
    double axis = 0;           // y
    double top = 0;            // y where the grid begins
    double asOf = 0;           // x
    std::vector<double> ticks; // x of the grid
    std::vector<TimelineMark> marks;
    std::vector<TimelineText> texts; // none overlaps another
};

// `metrics` are those of the font of all texts, on the device that is painted on. Where signs fall on
// each other they are stacked; where the stack has no room, the gravest stand and a count says of how many.
TimelineLayout layoutTimeline(const QRectF &area, const ChildStory &story, const QLocale &locale, const QFontMetricsF &metrics);

} // namespace clmrs
