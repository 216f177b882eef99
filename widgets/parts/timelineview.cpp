#include "widgets/parts/timelineview.h"

#include "models/tables/timeline.h"
#include "widgets/parts/appearance.h"

#include <QPainter>

namespace clmrs {

namespace {

constexpr int kSignBox = 16; // pixels of a sign in the legend
constexpr int kLegendGap = 12;

TimelineColours coloursOf(const QPalette &palette)
{
    return {palette.color(QPalette::WindowText),         palette.color(QPalette::Mid),
            factColour(FactColour::blue, palette),       factColour(FactColour::orange, palette),
            factColour(FactColour::vermillion, palette), factColour(FactColour::purple, palette),
            factColour(FactColour::grey, palette),       palette.color(QPalette::Window)};
}

int pictureHeight(const QFont &font) { return static_cast<int>(std::ceil(timelineHeight(QFontMetricsF(timelineFont(font))))); }

struct PlacedSign
{
    QRect box;
    TimelineSign sign;
};

// Side by side, in as many lines as the width needs.
std::vector<PlacedSign> legendIn(const ChildStory &story, int width, const QFontMetrics &metrics)
{
    std::vector<PlacedSign> placed;
    const int lineHeight = std::max(kSignBox, metrics.height()) + 2;
    QPoint at;
    for (const TimelineSign &sign : timelineLegend(story)) {
        const int needed = kSignBox + kGrid / 2 + metrics.horizontalAdvance(sign.words);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight};
        placed.push_back({{at, QSize(needed, lineHeight)}, sign});
        at.rx() += needed + kLegendGap;
    }
    return placed;
}

} // namespace

TimelineView::TimelineView(ChildStory story, QWidget *parent) : QWidget(parent), m_story(std::move(story))
{
    setFocusPolicy(Qt::TabFocus); // so that a screen reader comes by
    setAccessibleName(timelineSentence(m_story, QLocale()));
    setToolTip(plainTip(accessibleName()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TimelineView::legendHeight(int width) const
{
    const auto legend = legendIn(m_story, width, QFontMetrics(timelineFont(font())));
    return legend.empty() ? 0 : legend.back().box.bottom() + 1;
}

int TimelineView::heightForWidth(int width) const { return pictureHeight(font()) + kGrid / 2 + legendHeight(width); }

QSize TimelineView::sizeHint() const { return {width(), heightForWidth(width())}; }

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineColours colours = coloursOf(palette());
    const int height = pictureHeight(font());
    paintTimeline(painter, QRectF(0, 0, width(), height), m_story, colours, QLocale(), font());
    painter.setFont(timelineFont(font()));
    for (const PlacedSign &placed : legendIn(m_story, width(), painter.fontMetrics())) {
        const QRect box = placed.box.translated(0, height + kGrid / 2);
        paintSign(painter, QRectF(box.left(), box.top(), kSignBox, box.height()), placed.sign.kind, colours);
        painter.setPen(secondaryText(palette()));
        painter.drawText(box.adjusted(kSignBox + kGrid / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, placed.sign.words);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace clmrs
