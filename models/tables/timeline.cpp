#include "models/tables/timeline.h"

#include "models/domain/days.h"

#include <QPainter>

namespace clmrs {

namespace {

constexpr double kTextScale = 0.9;
constexpr double kThin = 0.07; // of the height of a line of text
constexpr double kPadding = 0.15;
constexpr double kUsualLines = 8.5;

class Painting
{
public:
    Painting(QPainter &painter, const TimelineLayout &layout, const TimelineColours &colours, double line)
        : m_painter(painter), m_layout(layout), m_colours(colours), m_line(line)
    {
    }

    void paint() const
    {
        paintGrid();
        paintDay();
        for (const TimelineMark &mark : m_layout.marks)
            paintSign(m_painter, mark.box, mark.kind, m_colours);
        for (const TimelineText &text : m_layout.texts)
            paintText(text);
    }

private:
    QPen pen(const QColor &colour, double width = kThin) const { return {colour, width * m_line, Qt::SolidLine, Qt::FlatCap}; }

    void horizontal(double y) const { m_painter.drawLine(QPointF(m_layout.area.left(), y), QPointF(m_layout.area.right(), y)); }

    void paintGrid() const
    {
        m_painter.setPen(pen(m_colours.faint));
        for (const double x : m_layout.ticks)
            m_painter.drawLine(QPointF(x, m_layout.top), QPointF(x, m_layout.axis));
        for (const double y : m_layout.lanes)
            horizontal(y);
        m_painter.setPen(pen(m_colours.grey));
        horizontal(m_layout.axis);
    }

    void paintDay() const
    {
        m_painter.setPen(pen(m_colours.ink, kThin * 1.3));
        m_painter.drawLine(QPointF(m_layout.asOf, m_layout.top), QPointF(m_layout.asOf, m_layout.axis));
    }

    void paintText(const TimelineText &text) const
    {
        const double padding = m_line * kPadding;
        m_painter.fillRect(text.box.adjusted(-padding, 0, padding, 0), m_colours.paper);
        m_painter.setPen(text.role == TimelineTextRole::axis ? m_colours.grey : m_colours.ink);
        m_painter.drawText(text.box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text.text);
    }

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineColours &m_colours;
    double m_line;
};

int countOf(const ChildStory &story, StoryEventKind kind)
{
    return static_cast<int>(std::ranges::count(story.events, kind, &StoryEvent::kind));
}

// Whatever happened last and first; the due date has not happened.
QString spanWords(const ChildStory &story, const QLocale &locale)
{
    const auto first = std::ranges::find_if(story.events, [](const StoryEvent &e) { return e.kind != StoryEventKind::due; });
    const QString from = first == story.events.end() ? longDate(story.day, locale) : first->when;
    return said(QT_TRANSLATE_N_NOOP("clmrs", "Timeline from %1 to %2 with %n day(s) of assessment."),
                {from, longDate(story.day, locale)}, countOf(story, StoryEventKind::assessment));
}

QString besidesWords(const ChildStory &story)
{
    QStringList counts;
    for (const auto kind : {StoryEventKind::absence, StoryEventKind::support, StoryEventKind::referral, StoryEventKind::alert,
                            StoryEventKind::closure})
        counts.append(QString::number(countOf(story, kind)));
    return said(QT_TRANSLATE_NOOP("clmrs",
                                  "Besides: visits that missed the child %1, supports %2, referrals %3, protection alerts "
                                  "%4, closures %5."),
                counts);
}

} // namespace

QFont timelineFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * kTextScale);
    else
        small.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * kTextScale)));
    return small;
}

double timelineHeight(const QFontMetricsF &metrics) { return metrics.height() * kUsualLines; }

void paintTimeline(QPainter &painter, const QRectF &area, const ChildStory &story, const TimelineColours &colours,
                   const QLocale &locale, const QFont &font)
{
    const QFont small = timelineFont(font);
    const QFontMetricsF metrics(small, painter.device());
    const TimelineLayout layout = layoutTimeline(area, story, locale, metrics);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    Painting(painter, layout, colours, metrics.height()).paint();
    painter.restore();
}

QString timelineSentence(const ChildStory &story, const QLocale &locale)
{
    return sentences({spanWords(story, locale), besidesWords(story)});
}

} // namespace clmrs
