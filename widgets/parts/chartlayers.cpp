#include "widgets/parts/chartlayers.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartroom.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <map>

namespace clmrs {

namespace {

constexpr double kPointSize = 3.5;   // half, pixels
constexpr int kStamp = 11;           // pixels of a square with a dot in its middle
constexpr double kRangeShare = 0.25; // of a range's colour on its ground
constexpr double kTip = 3;           // half the cross line at the ends of an interval
constexpr std::size_t kMany = 200;   // points of a series: on a screen each costs as much as a word to paint

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

QColor bandColour(const QPalette &palette) { return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07); }

QColor gridColour(const QPalette &palette) { return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.14); }

// The axis of the values, drawn along the left side, or below where the bars lie.
class Painting
{
public:
    Painting(QPainter &painter, const DrawnChart &chart)
        : m_painter(painter), m_chart(chart), m_spec(chart.chart()), m_metrics(chart.ink().font), m_area(chart.plotArea()),
          m_numbersFit(numbersFit())
    {
        m_painter.setFont(chart.ink().font);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void under()
    {
        for (const ChartBand &band : m_spec.bands) {
            const QRectF room =
                QRectF(m_chart.place(band.from, m_chart.upScale().least), m_chart.place(band.to, m_chart.upScale().most))
                    .normalized()
                    .intersected(m_area);
            m_painter.fillRect(room, bandColour(m_chart.ink().palette));
            m_painter.setPen(secondaryText(m_chart.ink().palette));
            if (m_metrics.horizontalAdvance(band.name) <= room.width()) // "2…" names nothing
                m_painter.drawText(QRectF(room.left(), room.top() - m_metrics.height() - 2, room.width(), m_metrics.height()),
                                   Qt::AlignTop | Qt::AlignHCenter, band.name);
        }
        for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
            if (m_spec.series[i].mark == ChartMark::range)
                range(i);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        grid();
    }

    void over()
    {
        numbers();
        categories();
        axisTitles();
        for (std::size_t i = 0; i < m_spec.series.size(); ++i)
            series(i);
        legend();
    }

private:
    bool numbersFit() const
    {
        for (std::size_t i = 0; i < m_spec.series.size() && m_chart.hasLegend(); ++i) {
            for (std::size_t k = 0; m_chart.isOfBars(i) && k < m_spec.series[i].points.size(); ++k) {
                const auto &value = m_spec.series[i].points[k].value;
                if (value && m_metrics.horizontalAdvance(chartNumber(*value, m_spec.up.unit, m_chart.ink().locale)) + kGap >
                                 m_chart.barOf({i, k}).width()) // those of two bars would read as one
                    return false;
            }
        }
        return true;
    }

    QColor text() const { return m_chart.ink().palette.color(QPalette::Text); }

    void write(const QRectF &room, int flags, const QString &words, const QColor &colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(room, flags | Qt::TextDontClip, words);
    }

    // As far as the intervals hang together, each stretch by itself; a single one is a narrow column.
    void range(std::size_t number)
    {
        const auto &points = m_spec.series[number].points;
        const QColor colour = m_chart.colourOf(number);
        m_painter.setPen(QPen(colour, 1));
        m_painter.setBrush(mixed(m_chart.ink().palette.color(QPalette::Base), colour, kRangeShare));
        for (std::size_t first = 0; first < points.size(); ++first) {
            std::size_t end = first;
            QPolygonF upper;
            QPolygonF lower;
            for (; end < points.size() && points[end].interval; ++end) {
                upper.append(m_chart.place(points[end].at, points[end].interval->high));
                lower.prepend(m_chart.place(points[end].at, points[end].interval->low));
            }
            if (end == first + 1)
                m_painter.drawRect(QRectF(lower.front(), upper.front()).normalized().adjusted(-kGap, 0, kGap, 0));
            else if (end > first)
                m_painter.drawPolygon(upper + lower);
            first = end;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void grid()
    {
        const ChartScale &up = m_chart.upScale();
        const ChartScale &along = m_chart.alongScale();
        m_painter.setPen(QPen(gridColour(m_chart.ink().palette), 1));
        for (double at = up.least + up.step; !m_chart.isStacked() && at <= up.most + up.step * 1e-6; at += up.step)
            m_painter.drawLine(m_chart.place(along.least, at), m_chart.place(along.most, at));
        if (m_chart.isStacked())
            return; // the bar has its own edge
        m_painter.setPen(QPen(secondaryText(m_chart.ink().palette), 1));
        m_painter.drawLine(m_chart.place(along.least, up.least), m_chart.place(along.most, up.least));
    }

    void numbers()
    {
        if (m_chart.isStacked())
            return; // the parts bear their numbers
        scaleNumbers(m_chart.upScale(), m_spec.up.unit, !m_spec.lying);
        if (m_spec.along.categories.isEmpty())
            scaleNumbers(m_chart.alongScale(), m_spec.along.unit, false);
    }

    void scaleNumbers(const ChartScale &scale, ChartUnit unit, bool atLeft)
    {
        const double height = m_metrics.height();
        const bool isUp = &scale == &m_chart.upScale();
        for (const double at : scale.ticks()) {
            const QString words = chartNumber(at, unit, m_chart.ink().locale);
            const QPointF place =
                isUp ? m_chart.place(m_chart.alongScale().least, at) : m_chart.place(at, m_chart.upScale().least);
            const QRectF room = atLeft ? QRectF(0, place.y() - height / 2, m_area.left() - kGap, height)
                                       : QRectF(place.x() - 40, m_area.bottom() + kGap, 80, height);
            write(room, atLeft ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignTop, words,
                  secondaryText(m_chart.ink().palette));
        }
    }

    // All of them, or each second, third … where they stand too close; the last one always.
    void categories()
    {
        const int count = static_cast<int>(m_spec.along.categories.size());
        if (count == 0)
            return;
        const double room = m_spec.lying ? m_area.height() / count : categoryRoom(m_chart, m_area.width());
        const double needed = m_spec.lying ? m_metrics.height() : widestCategory(m_chart) + kGap;
        const bool isBroken = breaksCategories(m_chart, m_area.width());
        const int each = isBroken ? 1 : std::max(1, static_cast<int>(std::ceil(needed / std::max(room, 1.0))));
        for (int i = (count - 1) % each; i < count; i += each) {
            const QPointF place = m_chart.place(i, m_chart.upScale().least);
            const QString &name = m_spec.along.categories[i];
            const QString words = isBroken ? categoryLines(m_chart, name, m_area.width()).join(u'\n') : name;
            if (m_spec.lying)
                write({0, place.y() - m_metrics.height() / 2, m_area.left() - kGap, m_metrics.height()},
                      Qt::AlignRight | Qt::AlignVCenter, words, text());
            else
                write({place.x() - 60, m_area.bottom() + kGap, 120, kCategoryLines * m_metrics.height()},
                      Qt::AlignHCenter | Qt::AlignTop, words, secondaryText(m_chart.ink().palette));
        }
    }

    void axisTitles()
    {
        const QColor colour = secondaryText(m_chart.ink().palette);
        if (!m_spec.up.title.isEmpty())
            write({0, 0, m_area.right(), m_metrics.height()}, Qt::AlignLeft | Qt::AlignTop, m_spec.up.title, colour);
        if (!m_spec.along.title.isEmpty() && m_spec.along.categories.isEmpty())
            write({m_area.left(), m_area.bottom() + kGap + m_metrics.height(), m_area.width(), m_metrics.height()},
                  Qt::AlignRight | Qt::AlignTop, m_spec.along.title, colour);
    }

    void series(std::size_t number)
    {
        const ChartSeries &drawn = m_spec.series[number];
        for (std::size_t k = 0; !isBackground(drawn.mark) && k < drawn.points.size(); ++k) {
            const ChartPoint &point = drawn.points[k];
            const auto place = m_chart.placeOf({number, k});
            if (!place)
                continue;
            QPointF end = *place;
            if (point.interval)
                end = interval(number, *point.interval, *place);
            if (m_chart.isOfBars(number))
                barNumber({number, k}, end);
            else
                dot(number, point, *place);
            if (m_chart.marked() == ChartSpot{number, k})
                ring({number, k}, *place);
        }
        if (m_chart.isNamedAtEnd(number))
            nameAtEnd(number);
    }

    // A thin line through the value with an end that can be seen; where the text beyond it begins.
    QPointF interval(std::size_t number, const Interval &of, QPointF place)
    {
        const bool inBar = m_chart.isOfBars(number);
        QPen pen(inBar ? text() : m_chart.colourOf(number), 1);
        m_painter.setPen(pen);
        const double low = m_spec.lying ? m_chart.place(0, of.low).x() : m_chart.place(0, of.low).y();
        const double high = m_spec.lying ? m_chart.place(0, of.high).x() : m_chart.place(0, of.high).y();
        const auto at = [&](double along, double across) {
            return m_spec.lying ? QPointF(along, place.y() + across) : QPointF(place.x() + across, along);
        };
        m_painter.drawLine(at(low, 0), at(high, 0));
        for (const double end : {low, high})
            m_painter.drawLine(at(end, -kTip), at(end, kTip));
        return at(high, 0);
    }

    void dot(std::size_t number, const ChartPoint &point, QPointF place)
    {
        const bool isOnPaper = m_painter.paintEngine()->type() != QPaintEngine::Raster;
        if (isOnPaper || m_spec.series[number].points.size() < kMany)
            return drawDot(m_painter, number, point.hollow, place);
        const auto stamp = m_stamps.find({number, point.hollow});
        const QPixmap &dot = stamp != m_stamps.end()
                                 ? stamp->second
                                 : m_stamps.emplace(std::pair(number, point.hollow), stampOf(number, point.hollow)).first->second;
        m_painter.drawPixmap(place - QRectF(0, 0, kStamp, kStamp).center(), dot);
    }

    void drawDot(QPainter &painter, std::size_t number, bool hollow, QPointF place) const
    {
        painter.setPen(QPen(m_chart.colourOf(number), 1.5));
        painter.setBrush(hollow ? m_chart.ink().palette.brush(QPalette::Base) : QBrush(m_chart.colourOf(number)));
        painter.drawEllipse(place, kPointSize, kPointSize);
        painter.setBrush(Qt::NoBrush);
    }

    QPixmap stampOf(std::size_t number, bool hollow) const
    {
        const double ratio = m_painter.device()->devicePixelRatio();
        QPixmap stamp(QSize(kStamp, kStamp) * ratio);
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        drawDot(painter, number, hollow, QRectF(0, 0, kStamp, kStamp).center());
        return stamp;
    }

    void barNumber(ChartSpot spot, QPointF end)
    {
        const ChartPoint &point = m_spec.series[spot.series].points[spot.point];
        const QString words = chartNumber(*point.value, m_spec.up.unit, m_chart.ink().locale);
        const QRectF bar = m_chart.barOf(spot);
        if (point.hollow) {
            m_painter.setPen(QPen(m_chart.colourOf(spot.series), 1));
            m_painter.setBrush(m_chart.ink().palette.brush(QPalette::Base));
            m_painter.drawRect(bar);
            m_painter.setBrush(Qt::NoBrush);
            if (point.interval)
                interval(spot.series, *point.interval, *m_chart.placeOf(spot));
        }
        if (m_chart.isStacked()) {
            const double needed = m_metrics.horizontalAdvance(words) + 2 * kGap;
            const bool isThick = m_spec.lying || m_metrics.height() <= bar.height();
            if (!isThick && *point.value > 0)
                return besideBar(point, bar, words);
            if (!isThick || bar.width() < needed)
                return; // too thin: the legend has it
            const QRectF ground(bar.center().x() - needed / 2, bar.center().y() - m_metrics.height() / 2, needed,
                                m_metrics.height());
            m_painter.fillRect(ground, m_chart.ink().palette.color(QPalette::Base)); // a pattern would run through it
            write(ground, Qt::AlignCenter, words, text());
        } else if (m_spec.lying) {
            write({end.x() + kGap, bar.center().y() - m_metrics.height() / 2, 80, m_metrics.height()},
                  Qt::AlignLeft | Qt::AlignVCenter, words, text());
        } else if (m_numbersFit) {
            write({end.x() - 40, end.y() - m_metrics.height() - 2, 80, m_metrics.height()}, Qt::AlignHCenter | Qt::AlignBottom,
                  words, text());
        }
    }

    // Of a part that is too thin for its number, where the next bar leaves room; that of a part under it stands below.
    void besideBar(const ChartPoint &point, const QRectF &bar, const QString &words)
    {
        const double width = m_metrics.horizontalAdvance(words);
        const bool isLast = point.at + 1 >= double(m_spec.along.categories.size());
        const double end = isLast ? m_chart.geometry().width() : bar.left() + categoryRoom(m_chart, m_area.width());
        if (end - bar.right() < width + kGap)
            return;
        double &free = m_besideBars.try_emplace(point.at, m_area.bottom()).first->second;
        free = std::min(bar.center().y() + m_metrics.height() / 2, free) - m_metrics.height();
        write({bar.right() + kGap / 2, free, width, m_metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter, words, text());
    }

    void ring(ChartSpot spot, QPointF place)
    {
        m_painter.setPen(QPen(m_chart.ink().palette.color(QPalette::Highlight), 2));
        m_painter.setBrush(Qt::NoBrush);
        if (m_chart.isOfBars(spot.series))
            m_painter.drawRect(m_chart.barOf(spot).adjusted(-2, -2, 2, 2));
        else
            m_painter.drawEllipse(place, kPointSize + 4, kPointSize + 4);
    }

    void nameAtEnd(std::size_t number)
    {
        const ChartSeries &drawn = m_spec.series[number];
        const auto last = std::find_if(drawn.points.rbegin(), drawn.points.rend(),
                                       [](const ChartPoint &point) { return point.value.has_value(); });
        if (last == drawn.points.rend() || m_spec.series.size() < 2)
            return;
        const QPointF place = m_chart.place(last->at, *last->value);
        const double width = std::min(kWidestName, m_metrics.horizontalAdvance(drawn.name));
        double top = place.y() - m_metrics.height() / 2;
        for (const double other : m_endNames) { // a line apart, on the side on which it ends
            if (std::abs(top - other) < m_metrics.height())
                top = other + (top < other ? -m_metrics.height() : m_metrics.height());
        }
        m_endNames.push_back(top);
        write({place.x() + 2 * kGap, top, width, m_metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter,
              m_metrics.elidedText(drawn.name, Qt::ElideRight, width + 1), text());
    }

    void drawSwatch(std::size_t number, const QRectF &swatch)
    {
        if (m_chart.isOfBars(number)) {
            m_painter.setPen(QPen(m_chart.colourOf(number), 1));
            m_painter.setBrush(m_chart.fillOf(number));
            m_painter.drawRect(swatch);
        } else {
            m_painter.setPen(m_chart.lineOf(number));
            m_painter.drawLine(swatch.left(), swatch.center().y(), swatch.right(), swatch.center().y());
            m_painter.setBrush(m_chart.colourOf(number));
            if (!isBackground(m_spec.series[number].mark))
                m_painter.drawEllipse(swatch.center(), kPointSize, kPointSize);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void legend()
    {
        int rows = 0;
        const double bottom = m_chart.geometry().height();
        const auto entries = legendOf(m_chart, m_chart.geometry().width(), rows);
        const double top = bottom - rows * (m_metrics.height() + kGap);
        for (const LegendEntry &entry : entries) {
            const QRectF swatch(entry.at.x() + 0.5, top + entry.at.y() + (m_metrics.height() - kSwatch) / 2, kSwatch, kSwatch);
            drawSwatch(entry.series, swatch);
            write({swatch.right() + kGap, top + entry.at.y(), m_metrics.horizontalAdvance(entry.text), m_metrics.height()},
                  Qt::AlignLeft | Qt::AlignVCenter, entry.text, text());
        }
    }

    QPainter &m_painter;
    const DrawnChart &m_chart;
    const ChartSpec &m_spec;
    const QFontMetricsF m_metrics;
    std::vector<double> m_endNames; // their tops
    const QRectF m_area;
    std::map<std::pair<std::size_t, bool>, QPixmap> m_stamps; // of series with many points: full or hollow
    std::map<double, double> m_besideBars; // by category, down to where there is room for numbers beside its bar
    const bool m_numbersFit;               // over bars that stand side by side; else the scale says them all
};

} // namespace

ChartLayer::ChartLayer(DrawnChart &chart, Height height) : QGraphicsItem(&chart), m_chart(chart), m_height(height)
{
    setZValue(height);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF ChartLayer::boundingRect() const { return {QPointF(), m_chart.geometry().size()}; }

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    Painting painting(*painter, m_chart);
    if (m_height == under)
        painting.under();
    else
        painting.over();
}

} // namespace clmrs
