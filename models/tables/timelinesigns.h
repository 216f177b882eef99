// The signs of a child's timeline: distinct by shape before colour, drawn as paths (DESIGN.md, "Status").
#pragma once

#include "models/tables/childstory.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace clmrs {

// In rising order of what may be hidden behind another where there is no room for both.
enum class SignKind : std::uint8_t {
    unansweredAlert,
    worstForm,
    hazardous,
    found,
    closed,
    overdue,
    due,
    clear,
    clearOnce,
    atRisk,
    nothingFound,
    answeredAlert,
    left,
    referral,
    support,
    notKnown,
    atRiskTooClose,
    tooClose,
    notMet,
    registered,
    earlier, // an arrow: it happened before what the picture shows
    later
};
inline constexpr std::size_t kSignKinds = 22;

// The caller's colours, of its palette or of paper; `ink` alone must be enough to read the picture.
struct TimelineColours
{
    QColor ink;
    QColor faint; // the grid
    QColor blue;
    QColor orange;
    QColor vermillion;
    QColor purple;
    QColor grey;
    QColor paper;
};

struct TimelineSign
{
    SignKind kind;
    QString words;
};

SignKind signOf(const StoryEvent &event);
// The signs that occur in the story, in a fixed order, each with what it means.
std::vector<TimelineSign> timelineLegend(const ChildStory &story);
// The sign inside the largest square in the middle of `box`.
void paintSign(QPainter &painter, const QRectF &box, SignKind kind, const TimelineColours &colours);

} // namespace clmrs
