#include "models/reports/paperchart.h"

#include "models/reports/strip.h"
#include "models/tables/chartscale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <map>

namespace clmrs {

namespace {

constexpr double kChartPoints = 8; // points
constexpr double kBarShare = 0.7;  // of the room of a category
constexpr double kDot = 1.1 * kMillimetre;
constexpr double kCap = 0.8 * kMillimetre; // half the line at an interval's end
constexpr double kGap = 1.2 * kMillimetre;
constexpr QColor kBandGrey{236, 236, 236};
constexpr QColor kGridGrey{205, 205, 205};

// Fills that a copier keeps apart.
constexpr std::array kFills{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::NoBrush, Qt::CrossPattern, Qt::HorPattern};
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

bool isBars(const ChartSeries &series) { return series.mark == ChartMark::bars || series.mark == ChartMark::stacked; }

struct Extent
{
    double least = 0;
    double most = 0;

    void hold(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

class ChartOnPaper
{
public:
    ChartOnPaper(const ChartSpec &chart, const QLocale &locale, QPainter &painter, const QRectF &area)
        : m_chart(chart), m_locale(locale), m_painter(painter), m_area(area), m_font(paperFont(kChartPoints)), m_metrics(m_font)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        title();
        legend();
        scales();
        frame();
        bands();
        grid();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            series(i);
        m_painter.restore();
    }

private:
    bool hasCategories() const { return !m_chart.along.categories.isEmpty(); }
    double place(double at) const // along the first axis
    {
        const double share = (at - m_along.least) / (m_along.most - m_along.least);
        return m_chart.lying ? m_plot.top() + share * m_plot.height() : m_plot.left() + share * m_plot.width();
    }
    double height(double value) const // along the second
    {
        const double share = (value - m_up.least) / (m_up.most - m_up.least);
        return m_chart.lying ? m_plot.left() + share * m_plot.width() : m_plot.bottom() - share * m_plot.height();
    }
    QPointF point(double at, double value) const
    {
        return m_chart.lying ? QPointF(height(value), place(at)) : QPointF(place(at), height(value));
    }

    void title()
    {
        m_painter.setFont(paperFont(kChartPoints, true));
        m_painter.setPen(Qt::black);
        const double line = QFontMetricsF(m_painter.font()).height();
        m_painter.drawText(QRectF(m_area.topLeft(), QSizeF(m_area.width(), line)), Qt::AlignLeft | Qt::AlignVCenter,
                           m_chart.title);
        m_area.adjust(0, line + kGap, 0, 0);
        m_painter.setFont(m_font);
    }

    // Names of series, where there is more than one; each with the fill or dash it is drawn in.
    void legend()
    {
        if (m_chart.series.size() < 2)
            return;
        const double line = m_metrics.height();
        QPointF at = m_area.topLeft();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const QString &name = m_chart.series[i].name;
            const double needed = 2 * line + m_metrics.horizontalAdvance(name) + 3 * kGap;
            if (at.x() > m_area.left() && at.x() + needed > m_area.right())
                at = {m_area.left(), at.y() + line + kGap / 2};
            const QRectF sample(at, QSizeF(1.6 * line, line));
            setSeriesPen(i);
            if (isBars(m_chart.series[i]))
                m_painter.drawRect(sample.adjusted(0, line * 0.2, 0, -line * 0.2));
            else
                m_painter.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(sample.right() + kGap, at.y(), needed, line), Qt::AlignLeft | Qt::AlignVCenter, name);
            at.rx() += needed;
        }
        m_area.adjust(0, at.y() - m_area.top() + line + kGap, 0, 0);
    }

    void scales()
    {
        Extent up;
        Extent along;
        bool isFirst = true;
        std::map<double, double> stacks;
        for (const ChartSeries &one : m_chart.series) {
            for (const ChartPoint &p : one.points) {
                along.least = isFirst ? p.at : std::min(along.least, p.at);
                along.most = isFirst ? p.at : std::max(along.most, p.at);
                isFirst = false;
                if (p.value && one.mark == ChartMark::stacked)
                    up.hold(stacks[p.at] += *p.value);
                else if (p.value)
                    up.hold(*p.value);
                if (p.interval) {
                    up.hold(p.interval->low);
                    up.hold(p.interval->high);
                }
            }
        }
        m_up = chartScale(m_chart.up, up.least, up.most, stepsUp(m_chart));
        m_along = chartScale(m_chart.along, along.least, along.most, ChartSteps::any);
    }

    QString tick(double value, ChartUnit unit) const { return chartNumber(value, unit, m_locale); }

    void frame()
    {
        const double line = m_metrics.height();
        double left = 0;
        if (m_chart.lying) {
            for (const QString &category : m_chart.along.categories)
                left = std::max(left, m_metrics.horizontalAdvance(category));
            left = std::min(left, m_area.width() * 0.4);
        } else {
            for (const double value : m_up.ticks())
                left = std::max(left, m_metrics.horizontalAdvance(tick(value, m_chart.up.unit)));
        }
        const QString below = m_chart.lying ? m_chart.up.title : m_chart.along.title;
        const double under = line + kGap + (below.isEmpty() || (!m_chart.lying && hasCategories()) ? 0 : line);
        m_plot = m_area.adjusted(left + kGap, line / 2, -line, -under);
        if (!below.isEmpty() && under > line + kGap)
            m_painter.drawText(QRectF(m_plot.left(), m_area.bottom() - line, m_plot.width(), line), Qt::AlignCenter, below);
    }

    void bands()
    {
        for (const ChartBand &band : m_chart.bands) {
            const double from = place(std::max(band.from, m_along.least));
            const double to = place(std::min(band.to, m_along.most));
            const QRectF box = m_chart.lying ? QRectF(m_plot.left(), from, m_plot.width(), to - from)
                                             : QRectF(from, m_plot.top(), to - from, m_plot.height());
            m_painter.fillRect(box, kBandGrey);
            m_painter.setPen(Qt::black);
            if (m_metrics.horizontalAdvance(band.name) <= box.width()) // half a name says nothing
                m_painter.drawText(box, Qt::AlignTop | Qt::AlignHCenter, band.name);
        }
    }

    void grid()
    {
        const double line = m_metrics.height();
        const std::vector<double> ticks = m_up.ticks();
        const double apart = ticks.size() > 1 ? std::abs(height(ticks[1]) - height(ticks[0])) : line;
        const auto each =
            static_cast<std::size_t>(m_chart.lying ? 1 : std::ceil(line / std::max(apart, 1.0))); // none over another
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double value = ticks[i];
            const double at = height(value);
            m_painter.setPen(QPen(kGridGrey, kHairline));
            const QRectF label = m_chart.lying ? QRectF(at - 10 * line, m_plot.bottom() + kGap / 2, 20 * line, line)
                                               : QRectF(m_area.left(), at - line / 2, m_plot.left() - m_area.left() - kGap, line);
            if (m_chart.lying)
                m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
            else
                m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            m_painter.setPen(Qt::black);
            if (i % each != 0)
                continue;
            m_painter.drawText(label, (m_chart.lying ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                               tick(value, m_chart.up.unit));
        }
        if (hasCategories())
            categories();
        else
            numbers();
        m_painter.setPen(QPen(Qt::black, kFineLine));
        const QPointF corner = m_chart.lying ? QPointF(m_plot.left(), m_plot.top()) : m_plot.bottomLeft();
        m_painter.drawLine(corner, m_chart.lying ? m_plot.bottomLeft() : m_plot.bottomRight());
    }

    // Whole words only: where they have no room, every second, third … is named.
    void categories()
    {
        const QStringList &names = m_chart.along.categories;
        const double line = m_metrics.height();
        if (m_chart.lying) {
            for (int i = 0; i < names.size(); ++i)
                m_painter.drawText(QRectF(m_area.left(), place(i) - line / 2, m_plot.left() - m_area.left() - kGap, line),
                                   Qt::AlignRight | Qt::AlignVCenter,
                                   m_metrics.elidedText(names[i], Qt::ElideRight, m_plot.left() - m_area.left() - kGap));
            return;
        }
        double widest = 1;
        for (const QString &name : names)
            widest = std::max(widest, m_metrics.horizontalAdvance(name) + kGap);
        const int every = std::max(1, int(std::ceil(widest * double(names.size()) / m_plot.width())));
        for (int i = 0; i < names.size(); i += every)
            m_painter.drawText(QRectF(place(i) - widest, m_plot.bottom() + kGap / 2, 2 * widest, line), Qt::AlignHCenter,
                               names[i]);
    }

    void numbers()
    {
        const double line = m_metrics.height();
        for (const double value : m_along.ticks())
            m_painter.drawText(QRectF(place(value) - 5 * line, m_plot.bottom() + kGap / 2, 10 * line, line), Qt::AlignHCenter,
                               tick(value, m_chart.along.unit));
    }

    void setSeriesPen(std::size_t i)
    {
        const ChartSeries &one = m_chart.series[i];
        const bool isCurve = isBackground(one.mark);
        m_painter.setPen(QPen(Qt::black, isCurve ? kHairline * 2 : kFineLine, kDashes[i % kDashes.size()]));
        m_painter.setBrush(isBars(one) ? QBrush(i == 0 ? QColor(90, 90, 90) : QColor(Qt::black), kFills[i % kFills.size()])
                                       : QBrush(Qt::NoBrush));
    }

    void series(std::size_t i)
    {
        const ChartSeries &one = m_chart.series[i];
        setSeriesPen(i);
        if (isBars(one)) {
            bars(i);
            return;
        }
        if (one.mark == ChartMark::line || one.mark == ChartMark::curve)
            joined(one, [](const ChartPoint &p) { return p.value; });
        if (one.mark == ChartMark::range) // by its edges: a ground would swallow what lies on it
            for (double Interval::*end : {&Interval::low, &Interval::high})
                joined(one, [end](const ChartPoint &p) { return p.interval ? std::optional((*p.interval).*end) : std::nullopt; });
        if (isBackground(one.mark))
            return;
        m_painter.setPen(QPen(Qt::black, kFineLine));
        for (const ChartPoint &p : one.points) {
            if (!p.value)
                continue;
            interval(p);
            m_painter.setBrush(p.hollow ? Qt::white : Qt::black);
            m_painter.drawEllipse(point(p.at, *p.value), kDot / 2, kDot / 2);
        }
    }

    template <class ValueOf>
    void joined(const ChartSeries &one, ValueOf valueOf)
    {
        QPainterPath path;
        bool open = false;
        for (const ChartPoint &p : one.points) {
            const std::optional<double> value = valueOf(p);
            if (value && open)
                path.lineTo(point(p.at, *value));
            else if (value)
                path.moveTo(point(p.at, *value));
            open = value.has_value();
        }
        m_painter.drawPath(path);
    }

    void interval(const ChartPoint &p)
    {
        if (!p.interval)
            return;
        const QPointF low = point(p.at, p.interval->low);
        const QPointF high = point(p.at, p.interval->high);
        const QPointF cap = m_chart.lying ? QPointF(0, kCap) : QPointF(kCap, 0);
        m_painter.drawLine(low, high);
        m_painter.drawLine(low - cap, low + cap);
        m_painter.drawLine(high - cap, high + cap);
    }

    void bars(std::size_t i)
    {
        const auto beside = std::count_if(m_chart.series.begin(), m_chart.series.end(),
                                          [](const ChartSeries &s) { return s.mark == ChartMark::bars; });
        const auto before = std::count_if(m_chart.series.begin(), m_chart.series.begin() + std::ptrdiff_t(i),
                                          [](const ChartSeries &s) { return s.mark == ChartMark::bars; });
        const ChartSeries &one = m_chart.series[i];
        const bool stacks = one.mark == ChartMark::stacked;
        const double width = stacks ? kBarShare : kBarShare / double(std::max<std::ptrdiff_t>(1, beside));
        for (const ChartPoint &p : one.points) {
            if (!p.value)
                continue;
            const double from = stacks ? m_stacks[p.at] : 0.0;
            const double left = stacks ? p.at - width / 2 : p.at - kBarShare / 2 + width * double(before);
            m_painter.drawRect(QRectF(point(left, from), point(left + width, from + *p.value)).normalized());
            if (stacks)
                m_stacks[p.at] += *p.value;
            ChartPoint middle = p;
            middle.at = left + width / 2;
            interval(middle);
        }
    }

    const ChartSpec &m_chart;
    const QLocale &m_locale;
    QPainter &m_painter;
    QRectF m_area; // what is left of it
    QFont m_font;
    QFontMetricsF m_metrics;
    QRectF m_plot;
    ChartScale m_along;
    ChartScale m_up;
    std::map<double, double> m_stacks;
};

} // namespace

PaperPicture chartPicture(const ChartSpec &chart, const QLocale &locale, double heightMm)
{
    return {heightMm, chart.sentence,
            [chart, locale](QPainter &painter, const QRectF &area) { ChartOnPaper(chart, locale, painter, area).paint(); }};
}

} // namespace clmrs
