#include "widgets/parts/drawnchart.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartlayers.h"
#include "widgets/parts/chartroom.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace clmrs {

namespace {

constexpr double kBarShare = 0.64; // of the room of a category
constexpr double kReach = 14;      // pixels from a point to the pointer

// Each series by its own pattern and line, so that black and white tells them apart.
constexpr Qt::BrushStyle kPatterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                                        Qt::CrossPattern, Qt::FDiagPattern, Qt::NoBrush};
constexpr Qt::PenStyle kLines[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

DrawnChart::DrawnChart() : m_under(new ChartLayer(*this, ChartLayer::under)), m_over(new ChartLayer(*this, ChartLayer::over))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
}

bool DrawnChart::isOfBars(std::size_t series) const
{
    const ChartMark mark = m_chart.series[series].mark;
    return mark == ChartMark::bars || mark == ChartMark::stacked;
}

bool DrawnChart::isStacked() const
{
    return std::ranges::any_of(m_chart.series, [](const ChartSeries &series) { return series.mark == ChartMark::stacked; });
}

std::size_t DrawnChart::barSeries() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i)
        count += isOfBars(i);
    return count;
}

bool DrawnChart::hasLegend() const { return barSeries() > 1; }

bool DrawnChart::isNamedAtEnd(std::size_t series) const
{
    return !hasLegend() && !isOfBars(series) && m_chart.series[series].mark != ChartMark::points;
}

QColor DrawnChart::colourOf(std::size_t series) const { return factColour(m_chart.series[series].colour, m_ink.palette); }

QBrush DrawnChart::fillOf(std::size_t series) const
{
    const bool alone = barSeries() < 2;
    return {colourOf(series), alone ? Qt::SolidPattern : kPatterns[series % std::size(kPatterns)]};
}

QPen DrawnChart::lineOf(std::size_t series) const
{
    QPen pen(colourOf(series), m_chart.series[series].mark == ChartMark::line ? 2 : 1);
    pen.setStyle(kLines[series % std::size(kLines)]);
    return pen;
}

void DrawnChart::draw(const ChartSpec &chart, const ChartInk &ink)
{
    removeAllSeries();
    for (QAbstractAxis *axis : axes()) {
        removeAxis(axis); // which leaves it to us
        delete axis;
    }
    m_chart = chart;
    m_ink = ink;
    m_marked.reset();
    scale();
    addAxes();
    addBars();
    addLines();
    makeRoom();
    update();
}

double DrawnChart::below(ChartSpot spot) const
{
    double sum = 0;
    const double at = m_chart.series[spot.series].points[spot.point].at;
    for (std::size_t i = 0; i < spot.series && m_chart.series[spot.series].mark == ChartMark::stacked; ++i) {
        for (const ChartPoint &point : m_chart.series[i].points)
            sum += point.at == at ? point.value.value_or(0) : 0;
    }
    return sum;
}

void DrawnChart::scale()
{
    double least = 0;
    double most = 0;
    double first = 0;
    double last = 0;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        for (std::size_t k = 0; k < m_chart.series[i].points.size(); ++k) {
            const ChartPoint &point = m_chart.series[i].points[k];
            first = std::min(first, point.at);
            last = std::max(last, point.at);
            least = std::min({least, point.value.value_or(0), point.interval ? point.interval->low : 0});
            most = std::max({most, point.value.value_or(0) + below({i, k}), point.interval ? point.interval->high : 0});
        }
    }
    m_along = chartScale(m_chart.along, first, last, ChartSteps::any);
    m_up = chartScale(m_chart.up, least, most, stepsUp(m_chart));
    if (isStacked() && !m_chart.up.most)
        m_up.most = std::max(most, m_up.step); // the bar is the whole
}

// The scales alone: what can be seen of an axis is painted.
void DrawnChart::addAxes()
{
    const auto numbers = [this](const ChartScale &scale) {
        auto *axis = new QValueAxis(this);
        axis->setRange(scale.least, scale.most);
        return axis;
    };
    QAbstractAxis *along = nullptr;
    if (m_chart.along.categories.isEmpty()) {
        along = numbers(m_along);
    } else {
        auto *axis = new QBarCategoryAxis(this);
        QStringList keys; // two categories may bear one name; Qt Charts would take them for one
        for (int i = 0; i < m_chart.along.categories.size(); ++i)
            keys.append(QString::number(i));
        axis->append(keys);
        along = axis;
    }
    QAbstractAxis *up = numbers(m_up);
    addAxis(along, m_chart.lying ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(up, m_chart.lying ? Qt::AlignBottom : Qt::AlignLeft);
    along->setVisible(false);
    up->setVisible(false);
}

void DrawnChart::addLines()
{
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        const ChartSeries &drawn = m_chart.series[i];
        if (drawn.mark != ChartMark::line && drawn.mark != ChartMark::curve)
            continue;
        const QPen pen = lineOf(i);
        QLineSeries *line = nullptr;
        const auto finish = [&] {
            if (!line)
                return;
            line->setPen(pen);
            addSeries(line);
            for (QAbstractAxis *axis : axes())
                line->attachAxis(axis);
            line = nullptr;
        };
        for (const ChartPoint &point : drawn.points) {
            if (!point.value) { // a gap: another line begins behind it
                finish();
                continue;
            }
            if (!line)
                line = new QLineSeries(this);
            line->append(point.at, *point.value);
        }
        finish();
    }
}

void DrawnChart::addBars()
{
    if (barSeries() == 0)
        return;
    QAbstractBarSeries *bars = nullptr;
    if (isStacked())
        bars = m_chart.lying ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries(this))
                             : new QStackedBarSeries(this);
    else
        bars = m_chart.lying ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries(this)) : new QBarSeries(this);
    bars->setBarWidth(kBarShare);
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        if (!isOfBars(i))
            continue;
        auto *set = new QBarSet(QString(), this);
        const qsizetype count = m_chart.along.categories.size();
        for (qsizetype at = 0; at < count; ++at) {
            const qsizetype category = m_chart.lying ? count - 1 - at : at; // Qt Charts begins at the foot
            const auto &points = m_chart.series[i].points;
            const auto point = std::ranges::find(points, double(category), &ChartPoint::at);
            set->append(point == points.end() ? 0 : point->value.value_or(0));
        }
        set->setBrush(fillOf(i));
        set->setPen(QPen(colourOf(i), 1));
        bars->append(set);
    }
    addSeries(bars);
    for (QAbstractAxis *axis : axes())
        bars->attachAxis(axis);
}

void DrawnChart::makeRoom() { setPlotArea(plotAreaIn(*this)); }

void DrawnChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    makeRoom();
}

void DrawnChart::mark(std::optional<ChartSpot> spot)
{
    m_marked = spot;
    m_over->update();
}

QPointF DrawnChart::place(double along, double up) const
{
    const QRectF area = plotArea();
    const double a = (along - m_along.least) / (m_along.most - m_along.least);
    const double u = (up - m_up.least) / (m_up.most - m_up.least);
    if (m_chart.lying) // the first category stands at the top
        return {area.left() + u * area.width(), area.top() + a * area.height()};
    return {area.left() + a * area.width(), area.bottom() - u * area.height()};
}

// The middle of the bar's end, or the point.
std::optional<QPointF> DrawnChart::placeOf(ChartSpot spot) const
{
    const ChartPoint &point = m_chart.series[spot.series].points[spot.point];
    if (!point.value)
        return std::nullopt;
    if (!isOfBars(spot.series))
        return place(point.at, *point.value);
    const QRectF bar = barOf(spot);
    return m_chart.lying ? QPointF(bar.right(), bar.center().y()) : QPointF(bar.center().x(), bar.top());
}

QRectF DrawnChart::barOf(ChartSpot spot) const
{
    const ChartPoint &point = m_chart.series[spot.series].points[spot.point];
    std::size_t before = 0;
    for (std::size_t i = 0; i < spot.series; ++i)
        before += isOfBars(i);
    const bool stacked = isStacked();
    const double width = stacked ? kBarShare : kBarShare / double(barSeries());
    const double from = point.at - kBarShare / 2 + (stacked ? 0 : double(before) * width);
    const double under = below(spot);
    return QRectF(place(from, under), place(from + width, under + point.value.value_or(0))).normalized();
}

std::optional<ChartSpot> DrawnChart::nearest(QPointF at) const
{
    std::optional<ChartSpot> found;
    double reach = kReach;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        for (std::size_t k = 0; !isBackground(m_chart.series[i].mark) && k < m_chart.series[i].points.size(); ++k) {
            const auto there = placeOf({i, k});
            if (!there)
                continue;
            const bool inside = isOfBars(i) && barOf({i, k}).contains(at);
            const double distance = inside ? 0 : QLineF(*there, at).length();
            if (distance < reach || (inside && reach > 0)) {
                reach = distance;
                found = ChartSpot{i, k};
            }
        }
    }
    return found;
}

} // namespace clmrs
