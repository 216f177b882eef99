// The course of a child as one picture: visits on one line, care and the case on the next, over time.
#pragma once

#include "models/tables/timelinelayout.h"

#include <QFont>

class QPainter;

namespace clmrs {

// Paints nothing outside `area`. Texts are a little smaller than `font`.
void paintTimeline(QPainter &painter, const QRectF &area, const ChildStory &story, const TimelineColours &colours,
                   const QLocale &locale, const QFont &font);
// The font of the picture's texts, for a legend beside it.
QFont timelineFont(const QFont &font);
// The height that shows everything without empty room, for a font's metrics of timelineFont().
double timelineHeight(const QFontMetricsF &metrics);

// The picture in two sentences, for those who listen.
QString timelineSentence(const ChildStory &story, const QLocale &locale);

} // namespace clmrs
