// The events of one lane of a timeline, those that would fall on each other joined into columns.
#pragma once

#include "models/tables/timelinescale.h"
#include "models/tables/timelinesigns.h"

#include <QFontMetricsF>

namespace clmrs {

struct TimelineColumn
{
    double x = 0; // of its middle; columns of a lane stand apart by their widths
    double width = 0;
    std::vector<const StoryEvent *> events; // in order of day
    std::vector<SignKind> signs;            // from the lane upwards; at most as many as the lane has rows
    QString count;                          // how many events there are, where they are not all shown
};

bool isOfVisits(StoryEventKind kind); // the first lane; the other holds care and the case

// `rows` signs fit above each other, each `size` wide.
std::vector<TimelineColumn> timelineColumns(const ChildStory &story, bool visits, const TimelineScale &scale, int rows,
                                            double size, const QFontMetricsF &metrics);
// The most rows that any column would fill.
int rowsNeeded(const std::vector<TimelineColumn> &columns);

// The event that speaks for a column: its gravest, of these the latest.
const StoryEvent &gravestOf(const TimelineColumn &column);

} // namespace clmrs
