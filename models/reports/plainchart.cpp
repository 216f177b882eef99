#include "models/reports/plainchart.h"

namespace clmrs {

namespace {

ChartCell cellOf(const std::optional<double> &value) { return value ? ChartCell(*value) : ChartCell(); }

SeriesMark markOf(ChartMark mark)
{
    switch (mark) {
    case ChartMark::line:
        return SeriesMark::line;
    case ChartMark::points:
        return SeriesMark::points;
    case ChartMark::curve:
    case ChartMark::range:
        return SeriesMark::curve;
    case ChartMark::bars:
    case ChartMark::stacked:
        break;
    }
    return SeriesMark::bars;
}

bool hasIntervals(const ChartSeries &series)
{
    return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.interval.has_value(); });
}

// Puts a column behind the others; rows that are not there yet come into being.
class ChartCells
{
public:
    explicit ChartCells(SheetChart &chart) : m_chart(chart) {}

    template <class CellOf>
    std::size_t add(const QString &heading, const std::vector<ChartPoint> &points, bool byNumbers, const CellOf &cell)
    {
        const std::size_t column = m_chart.columns.size();
        m_chart.columns.push_back(heading);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const std::size_t row = byNumbers ? i : static_cast<std::size_t>(points[i].at);
            if (row >= m_chart.rows.size())
                m_chart.rows.resize(row + 1);
            m_chart.rows[row].resize(column + 1);
            m_chart.rows[row][column] = cell(points[i]);
        }
        return column;
    }
    // Rows are as long as there are columns.
    void fill()
    {
        for (std::vector<ChartCell> &row : m_chart.rows)
            row.resize(m_chart.columns.size());
    }

private:
    SheetChart &m_chart;
};

void addByCategory(SheetChart &made, const ChartSpec &chart)
{
    ChartCells cells(made);
    made.columns.push_back(chart.along.title);
    for (const QString &category : chart.along.categories)
        made.rows.push_back({category.isEmpty() ? ChartCell() : ChartCell(category)});
    const auto draw = [&](SeriesMark mark, std::size_t column) { made.series.push_back({mark, 0, column, made.rows.size()}); };
    for (const ChartSeries &series : chart.series) {
        if (series.mark != ChartMark::range)
            draw(markOf(series.mark),
                 cells.add(series.name, series.points, false, [](const ChartPoint &point) { return cellOf(point.value); }));
        if (!hasIntervals(series))
            continue;
        const std::size_t low =
            cells.add(said(QT_TRANSLATE_NOOP("clmrs", "%1, from"), {series.name}), series.points, false,
                      [](const ChartPoint &point) { return point.interval ? ChartCell(point.interval->low) : ChartCell(); });
        const std::size_t high =
            cells.add(said(QT_TRANSLATE_NOOP("clmrs", "%1, to"), {series.name}), series.points, false,
                      [](const ChartPoint &point) { return point.interval ? ChartCell(point.interval->high) : ChartCell(); });
        if (series.mark == ChartMark::line || series.mark == ChartMark::range) {
            draw(SeriesMark::curve, low);
            draw(SeriesMark::curve, high);
        }
    }
    cells.fill();
}

void addByNumber(SheetChart &made, const ChartSpec &chart)
{
    ChartCells cells(made);
    for (const ChartSeries &series : chart.series) {
        const auto &points = series.points;
        if (points.empty())
            continue;
        if (std::ranges::any_of(points, [](const ChartPoint &point) { return !point.name.isEmpty(); }))
            cells.add(say(QT_TRANSLATE_NOOP("clmrs", "Name")), points, true,
                      [](const ChartPoint &point) { return ChartCell(point.name); });
        const std::size_t along =
            cells.add(chart.along.title, points, true, [](const ChartPoint &point) { return ChartCell(point.at); });
        const std::size_t values =
            cells.add(series.name, points, true, [](const ChartPoint &point) { return cellOf(point.value); });
        made.series.push_back({markOf(series.mark), along, values, points.size()});
    }
    cells.fill();
}

} // namespace

SheetChart plainChart(const ChartSpec &chart)
{
    SheetChart made{chart.title, chart.sentence, chart.along.title, chart.up.title.isEmpty() ? chart.title : chart.up.title};
    made.byNumbers = chart.along.categories.isEmpty();
    made.lying = chart.lying;
    made.stacked = std::ranges::any_of(chart.series, [](const ChartSeries &series) { return series.mark == ChartMark::stacked; });
    made.isShare = chart.up.unit == ChartUnit::share;
    if (made.byNumbers)
        addByNumber(made, chart);
    else
        addByCategory(made, chart);
    return made;
}

std::vector<SheetChart> plainCharts(const std::vector<ChartSpec> &charts)
{
    std::vector<SheetChart> made;
    for (const ChartSpec &chart : charts) {
        if (std::ranges::any_of(chart.series, [](const ChartSeries &series) { return !series.points.empty(); }))
            made.push_back(plainChart(chart));
    }
    return made;
}

} // namespace clmrs
