#include "models/tables/chartspec.h"

#include "models/domain/numbers.h"

namespace clmrs {

namespace {

constexpr int kNameCharacters = 22;
constexpr int kNumberCharacters = 8;
constexpr int kNoteCharacters = 14;

// Ordered as numbers are, whatever the language writes.
QString numberOrder(double value) { return QStringLiteral("%1").arg(value + 1e9, 20, 'f', 6, u'0'); }

void addNumber(PlainRow &row, std::optional<double> value, ChartUnit unit, const QLocale &locale)
{
    row.cells.push_back(value ? chartNumber(*value, unit, locale) : QStringLiteral("–"));
    row.order.push_back(value ? numberOrder(*value) : QStringLiteral("~"));
}

bool standsInTable(const ChartSeries &series) { return series.mark != ChartMark::curve; }

bool hasIntervals(const ChartSeries &series)
{
    return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.interval.has_value(); });
}

void addColumns(PlainList &list, const ChartSeries &series)
{
    list.columns.push_back({"value", series.name, kNumberCharacters, true});
    if (hasIntervals(series)) {
        list.columns.push_back({"low", say(QT_TRANSLATE_NOOP("clmrs", "from")), kNumberCharacters, true});
        list.columns.push_back({"high", say(QT_TRANSLATE_NOOP("clmrs", "to")), kNumberCharacters, true});
    }
}

void addCells(PlainRow &row, const ChartSeries &series, const ChartPoint *point, ChartUnit unit, const QLocale &locale)
{
    addNumber(row, point ? point->value : std::nullopt, unit, locale);
    if (!hasIntervals(series))
        return;
    const auto interval = point ? point->interval : std::nullopt;
    addNumber(row, interval ? std::optional(interval->low) : std::nullopt, unit, locale);
    addNumber(row, interval ? std::optional(interval->high) : std::nullopt, unit, locale);
}

void addNote(PlainRow &row, const ChartSpec &chart, bool hollow)
{
    row.cells.push_back(hollow ? say(chart.hollow) : QString());
    row.order.emplace_back();
}

void addCategories(PlainList &list, const ChartSpec &chart, const QLocale &locale)
{
    for (int category = 0; category < chart.along.categories.size(); ++category) {
        PlainRow row{{chart.along.categories[category]}, {numberOrder(category)}, {}, {}};
        bool hollow = false;
        for (const ChartSeries &series : chart.series) {
            if (!standsInTable(series))
                continue;
            const auto point = std::ranges::find(series.points, double(category), &ChartPoint::at);
            const ChartPoint *there = point == series.points.end() ? nullptr : &*point;
            addCells(row, series, there, chart.up.unit, locale);
            hollow |= there && there->hollow;
            if (there && row.target.id.empty())
                row.target = there->target;
        }
        addNote(row, chart, hollow);
        list.rows.push_back(std::move(row));
    }
}

void addPoints(PlainList &list, const ChartSpec &chart, const QLocale &locale)
{
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (!standsInTable(series))
                continue;
            PlainRow row{{point.name}, {QString()}, point.target, {}};
            addNumber(row, point.at, chart.along.unit, locale);
            addCells(row, series, &point, chart.up.unit, locale);
            addNote(row, chart, point.hollow);
            list.rows.push_back(std::move(row));
        }
    }
}

} // namespace

QString chartNumber(double value, ChartUnit unit, const QLocale &locale)
{
    if (unit == ChartUnit::share)
        return percentText(value, locale);
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    return locale.toString(value, 'f', whole ? 0 : 1);
}

PlainList chartTable(const ChartSpec &chart, const QLocale &locale)
{
    PlainList list;
    list.title = chart.title;
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here."));
    const bool byCategory = !chart.along.categories.isEmpty();
    list.columns.push_back({"what", byCategory ? chart.along.title : QString(), kNameCharacters});
    if (!byCategory)
        list.columns.push_back({"at", chart.along.title, kNumberCharacters, true});
    for (const ChartSeries &series : chart.series) {
        if (!standsInTable(series))
            continue;
        addColumns(list, series);
        if (!byCategory)
            break; // each point is a row of its own, whatever its series
    }
    list.columns.push_back({"note", say(QT_TRANSLATE_NOOP("clmrs", "Note")), kNoteCharacters});
    if (byCategory)
        addCategories(list, chart, locale);
    else
        addPoints(list, chart, locale);
    return list;
}

} // namespace clmrs
