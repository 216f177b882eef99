#include "models/tables/timelinesigns.h"

#include <QPainter>
#include <QPainterPath>
#include <set>

namespace clmrs {

namespace {

// Shapes live in a square from -1 to 1, y downwards; outlines are as wide as kLine of that.
constexpr double kLine = 0.22;

struct Look
{
    SignKind kind;
    const char *words;
    QPainterPath (*outline)();
    QColor TimelineColours::*fill;                         // null: hollow
    QColor TimelineColours::*stroke;                       // null: none
    QPainterPath (*detail)();                              // on top; null: none
    QColor TimelineColours::*over = &TimelineColours::ink; // fills the detail; null: it is drawn as the outline is
};

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), radius, radius);
    return path;
}

QPainterPath polygon(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

QPainterPath line(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    return path;
}

QPainterPath wholeCircle() { return circle(0.8); }
QPainterPath smallCircle() { return circle(0.5); }
QPainterPath dot() { return circle(0.14); }
QPainterPath bar() { return polygon({{-0.48, -0.16}, {0.48, -0.16}, {0.48, 0.16}, {-0.48, 0.16}}); }

QPainterPath leftHalf()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(-0.8, -0.8, 1.6, 1.6), 90);
    path.arcTo(QRectF(-0.8, -0.8, 1.6, 1.6), 90, 180);
    path.closeSubpath();
    return path;
}

QPainterPath diamond() { return polygon({{0, -0.95}, {0.95, 0}, {0, 0.95}, {-0.95, 0}}); }
QPainterPath smallDiamond() { return polygon({{0, -0.66}, {0.66, 0}, {0, 0.66}, {-0.66, 0}}); }
QPainterPath square() { return polygon({{-0.68, -0.68}, {0.68, -0.68}, {0.68, 0.68}, {-0.68, 0.68}}); }
QPainterPath triangle() { return polygon({{0, -0.92}, {0.98, 0.8}, {-0.98, 0.8}}); }

QPainterPath exclamation()
{
    QPainterPath path = polygon({{-0.16, -0.42}, {0.16, -0.42}, {0.11, 0.22}, {-0.11, 0.22}});
    path.addEllipse(QPointF(0, 0.5), 0.16, 0.16);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath hook;
    hook.moveTo(-0.42, -0.42);
    hook.cubicTo(-0.42, -1.05, 0.5, -1.05, 0.48, -0.42);
    hook.cubicTo(0.46, -0.05, 0, -0.05, 0, 0.36);
    return hook;
}

QPainterPath questionDot()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0.78), 0.16, 0.16);
    return path;
}

QPainterPath cross()
{
    QPainterPath path = line({{-0.5, -0.5}, {0.5, 0.5}});
    path.addPath(line({{-0.5, 0.5}, {0.5, -0.5}}));
    return path;
}

QPainterPath plus()
{
    constexpr double a = 0.3;
    constexpr double b = 0.85;
    return polygon({{-a, -b}, {a, -b}, {a, -a}, {b, -a}, {b, a}, {a, a}, {a, b}, {-a, b}, {-a, a}, {-b, a}, {-b, -a}, {-a, -a}});
}

// Two sheets of an open envelope: a letter on its way.
QPainterPath envelope() { return polygon({{-0.92, -0.62}, {0.92, -0.62}, {0.92, 0.62}, {-0.92, 0.62}}); }
QPainterPath envelopeFlap() { return line({{-0.92, -0.62}, {0, 0.16}, {0.92, -0.62}}); }

QPainterPath arrowOut()
{
    QPainterPath path = line({{-0.85, 0}, {0.8, 0}});
    path.addPath(line({{0.25, -0.5}, {0.8, 0}, {0.25, 0.5}}));
    return path;
}

// A pole with its flag; the sign stands on its foot.
QPainterPath flag() { return polygon({{-0.55, -0.9}, {0.85, -0.45}, {-0.55, 0.05}}); }
QPainterPath pole() { return line({{-0.55, -0.9}, {-0.55, 0.95}}); }
QPainterPath poleOnGround()
{
    QPainterPath path = pole();
    path.addPath(line({{-0.95, 0.95}, {0.25, 0.95}}));
    return path;
}

QPainterPath bracket()
{
    QPainterPath path = line({{-0.3, -0.8}, {-0.3, 0.8}});
    path.addPath(line({{-0.3, 0}, {0.6, 0}}));
    return path;
}

QPainterPath towardsLeft() { return polygon({{-0.7, 0}, {0.5, -0.6}, {0.5, 0.6}}); }
QPainterPath towardsRight() { return polygon({{0.7, 0}, {-0.5, -0.6}, {-0.5, 0.6}}); }

using C = TimelineColours;

constexpr Look kLooks[] = {
    {SignKind::found, QT_TRANSLATE_NOOP("clmrs", "child labour"), wholeCircle, &C::vermillion, &C::ink, nullptr},
    {SignKind::hazardous, QT_TRANSLATE_NOOP("clmrs", "hazardous work"), wholeCircle, &C::vermillion, &C::ink, bar, &C::paper},
    {SignKind::worstForm, QT_TRANSLATE_NOOP("clmrs", "worst form"), wholeCircle, &C::vermillion, &C::ink, exclamation, &C::paper},
    {SignKind::clearOnce, QT_TRANSLATE_NOOP("clmrs", "first clear follow-up"), wholeCircle, &C::paper, &C::ink, leftHalf},
    {SignKind::clear, QT_TRANSLATE_NOOP("clmrs", "clear again"), wholeCircle, &C::paper, &C::ink, nullptr},
    {SignKind::atRisk, QT_TRANSLATE_NOOP("clmrs", "at risk"), diamond, &C::orange, &C::ink, nullptr},
    {SignKind::nothingFound, QT_TRANSLATE_NOOP("clmrs", "no child labour found"), square, &C::paper, &C::ink, nullptr},
    {SignKind::notKnown, QT_TRANSLATE_NOOP("clmrs", "finding not known"), questionMark, nullptr, &C::ink, questionDot},
    {SignKind::tooClose, QT_TRANSLATE_NOOP("clmrs", "clear, too close to count"), smallCircle, &C::paper, &C::ink, dot},
    {SignKind::atRiskTooClose, QT_TRANSLATE_NOOP("clmrs", "at risk, too close to count"), smallDiamond, &C::paper, &C::ink, dot},
    {SignKind::notMet, QT_TRANSLATE_NOOP("clmrs", "child not met"), cross, nullptr, &C::ink, nullptr},
    {SignKind::registered, QT_TRANSLATE_NOOP("clmrs", "registered"), bracket, nullptr, &C::grey, nullptr},
    {SignKind::unansweredAlert, QT_TRANSLATE_NOOP("clmrs", "unanswered alert"), triangle, &C::vermillion, &C::vermillion,
     exclamation, &C::paper},
    {SignKind::answeredAlert, QT_TRANSLATE_NOOP("clmrs", "answered alert"), triangle, &C::paper, &C::ink, exclamation},
    {SignKind::referral, QT_TRANSLATE_NOOP("clmrs", "referral"), envelope, &C::purple, &C::ink, envelopeFlap, nullptr},
    {SignKind::support, QT_TRANSLATE_NOOP("clmrs", "support"), plus, &C::blue, nullptr, nullptr},
    {SignKind::closed, QT_TRANSLATE_NOOP("clmrs", "case closed"), square, &C::ink, &C::ink, nullptr},
    {SignKind::left, QT_TRANSLATE_NOOP("clmrs", "left"), arrowOut, nullptr, &C::ink, nullptr},
    {SignKind::due, QT_TRANSLATE_NOOP("clmrs", "next due"), flag, &C::paper, &C::ink, pole, nullptr},
    {SignKind::overdue, QT_TRANSLATE_NOOP("clmrs", "overdue since"), flag, &C::vermillion, &C::ink, poleOnGround, nullptr},
    {SignKind::earlier, QT_TRANSLATE_NOOP("clmrs", "earlier than shown"), towardsLeft, &C::ink, nullptr, nullptr},
    {SignKind::later, QT_TRANSLATE_NOOP("clmrs", "later than shown"), towardsRight, &C::ink, nullptr, nullptr},
};
static_assert(std::size(kLooks) == kSignKinds);

const Look &lookOf(SignKind kind) { return *std::ranges::find(kLooks, kind, &Look::kind); }

SignKind positiveSign(Finding finding)
{
    return finding == Finding::worstForm   ? SignKind::worstForm
           : finding == Finding::hazardous ? SignKind::hazardous
                                           : SignKind::found;
}

SignKind assessmentSign(const StoryEvent &event)
{
    if (isPositive(event.finding))
        return positiveSign(event.finding);
    if (event.finding == Finding::atRisk)
        return event.tooClose ? SignKind::atRiskTooClose : SignKind::atRisk;
    if (event.finding != Finding::none)
        return SignKind::notKnown;
    if (event.tooClose)
        return SignKind::tooClose;
    return event.clearStreak == 0 ? SignKind::nothingFound : event.clearStreak == 1 ? SignKind::clearOnce : SignKind::clear;
}

} // namespace

SignKind signOf(const StoryEvent &event)
{
    switch (event.kind) {
    case StoryEventKind::registered:
        return SignKind::registered;
    case StoryEventKind::assessment:
        return assessmentSign(event);
    case StoryEventKind::absence:
        return SignKind::notMet;
    case StoryEventKind::support:
        return SignKind::support;
    case StoryEventKind::referral:
        return SignKind::referral;
    case StoryEventKind::alert:
        return event.answered ? SignKind::answeredAlert : SignKind::unansweredAlert;
    case StoryEventKind::closure:
        return SignKind::closed;
    case StoryEventKind::left:
        return SignKind::left;
    case StoryEventKind::due:
        break;
    }
    return event.overdue ? SignKind::overdue : SignKind::due;
}

std::vector<TimelineSign> timelineLegend(const ChildStory &story)
{
    std::set<SignKind> occurring;
    std::ranges::transform(story.events, std::inserter(occurring, occurring.end()), signOf);
    std::vector<TimelineSign> legend;
    for (const Look &look : kLooks) {
        if (occurring.contains(look.kind))
            legend.push_back({look.kind, said(look.words)});
    }
    return legend;
}

void paintSign(QPainter &painter, const QRectF &box, SignKind kind, const TimelineColours &colours)
{
    const Look &look = lookOf(kind);
    const double half = std::min(box.width(), box.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(half, half);
    const QPen outline = look.stroke ? QPen(colours.*look.stroke, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : Qt::NoPen;
    painter.setPen(outline);
    painter.setBrush(look.fill ? QBrush(colours.*look.fill) : Qt::NoBrush);
    painter.drawPath(look.outline());
    if (look.detail) {
        painter.setPen(look.over ? Qt::NoPen : outline);
        painter.setBrush(look.over ? QBrush(colours.*look.over) : Qt::NoBrush);
        painter.drawPath(look.detail());
    }
    painter.restore();
}

} // namespace clmrs
