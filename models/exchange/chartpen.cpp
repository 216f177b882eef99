#include "models/exchange/chartpen.h"

#include "models/exchange/sheettext.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr double kCellWidth = 14;  // characters
constexpr double kFirstWidth = 24; // of the first column
constexpr double kLarger = 1.6;    // than libxlsxwriter's 480 x 288 pixels
constexpr int kLongestTitle = 250; // characters; Excel takes 255
constexpr lxw_color_t kGrey = 0x808080;
constexpr float kThin = 1;
constexpr std::array<std::uint8_t, 3> kDashes{LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT};

// Text for a title: what begins with "=" would be a formula.
QByteArray titleText(const QString &text)
{
    const QString whole = text.startsWith(u'=') ? u' ' + text : text;
    return cellText(whole.left(kLongestTitle)).utf8;
}

std::uint8_t kindOf(const SheetChart &chart)
{
    if (chart.byNumbers)
        return LXW_CHART_SCATTER;
    const bool isBars = std::ranges::all_of(chart.series, [](const ChartedSeries &one) { return one.mark == SeriesMark::bars; });
    if (!isBars && !chart.lying)
        return LXW_CHART_LINE;
    if (chart.lying)
        return chart.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
    return chart.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
}

void writeCells(SheetPen &pen, const SheetChart &chart)
{
    for (std::size_t column = 0; column < chart.columns.size(); ++column) {
        pen.width(column, column == 0 ? kFirstWidth : kCellWidth);
        pen.heading(column, chart.columns[column], false);
    }
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            std::visit([&](const auto &value) { pen.cell(row + 1, column, SheetCell(value), false); }, chart.rows[row][column]);
    }
}

void draw(lxw_chart_series *series, SeriesMark mark, std::size_t curve)
{
    lxw_chart_line line = {};
    switch (mark) {
    case SeriesMark::curve:
        line.color = kGrey;
        line.width = kThin;
        line.dash_type = kDashes[curve % kDashes.size()];
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
        break;
    case SeriesMark::points:
        line.none = 1;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        break;
    case SeriesMark::line:
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        break;
    case SeriesMark::bars:
        break;
    }
}

// The schema of workbooks has lines and markers in these alone; a bar with a marker makes the whole book invalid.
bool hasMarkers(std::uint8_t kind) { return kind == LXW_CHART_LINE || kind == LXW_CHART_SCATTER; }

void addSeries(lxw_chart *chart, const QByteArray &sheet, const SheetChart &spec)
{
    std::size_t curves = 0;
    const bool isMarked = hasMarkers(kindOf(spec));
    for (const ChartedSeries &one : spec.series) {
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        const auto last = lxw_row_t(one.rows);
        const auto along = lxw_col_t(one.along);
        const auto values = lxw_col_t(one.values);
        chart_series_set_name_range(series, sheet.constData(), 0, values);
        chart_series_set_categories(series, sheet.constData(), 1, along, last, along);
        chart_series_set_values(series, sheet.constData(), 1, values, last, values);
        if (isMarked)
            draw(series, one.mark, curves);
        curves += one.mark == SeriesMark::curve ? 1 : 0;
    }
}

} // namespace

void writeChart(lxw_workbook *book, lxw_worksheet *page, SheetPen pen, const QString &sheetName, const SheetChart &chart)
{
    writeCells(pen, chart);
    lxw_chart *drawn = workbook_add_chart(book, kindOf(chart));
    addSeries(drawn, sheetName.toUtf8(), chart);
    chart_title_set_name(drawn, titleText(chart.title).constData());
    const bool turned = kindOf(chart) == LXW_CHART_BAR || kindOf(chart) == LXW_CHART_BAR_STACKED; // x lies: it is that of values
    lxw_chart_axis *up = turned ? drawn->x_axis : drawn->y_axis;
    lxw_chart_axis *along = turned ? drawn->y_axis : drawn->x_axis;
    if (!chart.along.isEmpty())
        chart_axis_set_name(along, titleText(chart.along).constData());
    if (!chart.up.isEmpty())
        chart_axis_set_name(up, titleText(chart.up).constData());
    if (chart.isShare)
        chart_axis_set_num_format(up, "0%");
    if (chart.series.size() == 1)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    QByteArray sentence = cellText(chart.sentence.left(kLongestTitle)).utf8;
    lxw_chart_options options = {};
    options.x_scale = kLarger;
    options.y_scale = kLarger;
    options.description = sentence.data();
    SheetPen::require(worksheet_insert_chart_opt(page, 1, lxw_col_t(chart.columns.size() + 1), drawn, &options));
}

} // namespace clmrs
