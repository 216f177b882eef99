#include "widgets/parts/chartroom.h"

#include "widgets/parts/headingview.h"

#include <QFontMetricsF>

namespace clmrs {

namespace {

double widestNumber(const DrawnChart &chart, const ChartScale &scale, ChartUnit unit)
{
    const QFontMetricsF metrics(chart.ink().font);
    double widest = 0;
    for (const double at : scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(chartNumber(at, unit, chart.ink().locale)));
    return widest;
}

// For the names of lines at their ends.
double roomForNames(const DrawnChart &chart)
{
    const QFontMetricsF metrics(chart.ink().font);
    double widest = 0;
    for (std::size_t i = 0; i < chart.chart().series.size() && chart.chart().series.size() > 1; ++i) {
        if (chart.isNamedAtEnd(i))
            widest = std::max(widest, std::min(kWidestName, metrics.horizontalAdvance(chart.chart().series[i].name)) + 3 * kGap);
    }
    return widest;
}

} // namespace

std::vector<LegendEntry> legendOf(const DrawnChart &chart, double width, int &rows)
{
    std::vector<LegendEntry> entries;
    rows = 0;
    if (!chart.hasLegend())
        return entries;
    const QFontMetricsF metrics(chart.ink().font);
    QPointF at;
    rows = 1;
    for (std::size_t i = 0; i < chart.chart().series.size(); ++i) {
        const ChartSeries &series = chart.chart().series[i];
        QString text = series.name;
        if (chart.isStacked() && series.points.size() == 1) // one whole: its parts are told here, however thin they are
            text += QStringLiteral(" (%1)").arg(
                chartNumber(series.points[0].value.value_or(0), chart.chart().up.unit, chart.ink().locale));
        const double needed = kSwatch + kGap + metrics.horizontalAdvance(text);
        if (at.x() > 0 && at.x() + needed > width) {
            at = {0, at.y() + metrics.height() + kGap};
            ++rows;
        }
        entries.push_back({i, text, at});
        at.rx() += needed + 4 * kGap;
    }
    return entries;
}

double widestCategory(const DrawnChart &chart)
{
    const QFontMetricsF metrics(chart.ink().font);
    double widest = 0;
    for (const QString &category : chart.chart().along.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    return widest;
}

double categoryRoom(const DrawnChart &chart, double width)
{
    return width / std::max(1.0, double(chart.chart().along.categories.size()));
}

bool breaksCategories(const DrawnChart &chart, double width)
{
    const ChartSpec &spec = chart.chart();
    return !spec.lying && spec.along.isEachNamed && widestCategory(chart) + kGap > categoryRoom(chart, width);
}

QStringList categoryLines(const DrawnChart &chart, const QString &name, double width)
{
    return headingLines(name, chart.ink().font, static_cast<int>(categoryRoom(chart, width) - kGap), kCategoryLines);
}

QRectF plotAreaIn(const DrawnChart &chart)
{
    const ChartSpec &spec = chart.chart();
    const QFontMetricsF metrics(chart.ink().font);
    const double line = metrics.height() + kGap;
    const bool isStacked = chart.isStacked();
    const QSizeF size = chart.geometry().size();
    int rows = 0;
    legendOf(chart, size.width(), rows);
    const double left = spec.lying ? widestCategory(chart) : isStacked ? 0 : widestNumber(chart, chart.upScale(), spec.up.unit);
    double top = metrics.height() / 2 + kGap;
    if (!spec.up.title.isEmpty() || !spec.bands.empty())
        top += line;
    if (!spec.lying && std::ranges::any_of(spec.series, [](const ChartSeries &s) { return s.mark == ChartMark::bars; }))
        top += line / 2; // numbers over the bars
    double bottom = spec.lying && isStacked ? 0 : line;
    if (spec.along.categories.isEmpty() && !spec.along.title.isEmpty())
        bottom += line;
    bottom += rows * line + kGap;
    const double numbersAtEnd = spec.lying && !isStacked ? widestNumber(chart, chart.upScale(), spec.up.unit) + 2 * kGap : 0;
    const double halfCategory = spec.lying ? 0 : widestCategory(chart) / 2; // the last one may stand at the edge
    double right = std::max({roomForNames(chart), numbersAtEnd, halfCategory, 2 * kGap});
    const double start = left > 0 ? left + 2 * kGap : 1;
    const auto isBroken = [&] { return breaksCategories(chart, size.width() - start - right); };
    if (isBroken())
        right = std::max({roomForNames(chart), numbersAtEnd, 2 * kGap}); // each stands in the room of its bars
    if (isBroken()) {
        qsizetype lines = 1;
        for (const QString &name : spec.along.categories)
            lines = std::max(lines, categoryLines(chart, name, size.width() - start - right).size());
        bottom += double(lines - 1) * metrics.height();
    }
    return QRectF(QPointF(), size).adjusted(start, spec.lying ? kGap : top, -right, -bottom);
}

} // namespace clmrs
