#include "models/tables/workloadcharts.h"

#include "models/tables/storywords.h"

#include <cmath>

namespace clmrs {

namespace {

QString hoursSentence(const WorkloadTelling &telling, const WorkloadSums &sums)
{
    QStringList over;
    for (std::size_t k = 0; k < sums.burdens.size(); ++k) {
        if (sums.burdens[k].load == Load::over)
            over.append(monthAheadText(telling.review.months.month(int(k) + 1), telling.locale));
    }
    const QString whole = said(QT_TRANSLATE_NOOP("clmrs", "All months: %1."), {owedText(sums.whole, telling.locale)});
    return over.isEmpty()
               ? whole + u' ' + say(QT_TRANSLATE_NOOP("clmrs", "In no month does the load go over."))
               : whole + u' ' + said(QT_TRANSLATE_NOOP("clmrs", "The load is over in: %1."), {over.join(QStringLiteral(", "))});
}

QStringList monthNames(const WorkloadTelling &telling)
{
    QStringList names;
    for (int k = 1; k <= telling.review.months.count; ++k)
        names.append(shortMonthAhead(telling.review.months.month(k), telling.locale));
    return names;
}

// The months of every second season, so that two never touch; `first` is the category of month 1.
std::vector<ChartBand> seasonBands(const WorkloadTelling &telling, double first)
{
    const int start = telling.snapshot().cooperative.seasonStartMonth.value_or(1);
    const int ofDay = seasonOf(telling.review.months.day, start).from.ymd().year;
    std::vector<ChartBand> bands;
    for (int k = 1; k <= telling.review.months.count; ++k) {
        const Period season = seasonOf(telling.review.months.month(k).to, start);
        if ((season.from.ymd().year - ofDay) % 2 == 0)
            continue;
        const double at = first + k - 1;
        if (bands.empty() || bands.back().to < at - 0.5)
            bands.push_back({at - 0.5, at + 0.5, say(QT_TRANSLATE_NOOP("clmrs", "next season"))});
        else
            bands.back().to = at + 0.5;
    }
    return bands;
}

} // namespace

ChartSpec hoursAheadChart(const WorkloadTelling &telling, const WorkloadSums &sums)
{
    ChartSpec chart{say(QT_TRANSLATE_NOOP("clmrs", "Hours owed beside hours available, by month")), hoursSentence(telling, sums)};
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    chart.along.categories = monthNames(telling);
    chart.bands = seasonBands(telling, 0);
    ChartSeries owed{say(QT_TRANSLATE_NOOP("clmrs", "owed, hours")), ChartMark::bars, FactColour::blue};
    ChartSeries available{say(QT_TRANSLATE_NOOP("clmrs", "available, hours")), ChartMark::bars, FactColour::grey};
    for (std::size_t k = 0; k < sums.burdens.size(); ++k) {
        const Burden &burden = sums.burdens[k];
        const QString words = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2, %3"),
                                   {monthAheadText(telling.review.months.month(int(k) + 1), telling.locale),
                                    owedText(burden, telling.locale), loadText(burden, telling.locale)});
        const auto at = static_cast<double>(k);
        owed.points.push_back({.at = at, .value = std::round(burden.owed), .words = words});
        available.points.push_back({.at = at, .value = std::round(burden.available), .words = words});
    }
    chart.series = {std::move(owed), std::move(available)};
    return chart;
}

ChartSpec dueAheadChart(const WorkloadTelling &telling, const WorkloadSums &sums)
{
    ChartSpec chart{say(QT_TRANSLATE_NOOP("clmrs", "Households that fall due, by month")),
                    waveSentence(sums, telling.review.months, telling.locale)};
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    chart.along.categories = QStringList{say(QT_TRANSLATE_NOOP("clmrs", "backlog"))} + monthNames(telling);
    chart.bands = seasonBands(telling, 1);
    ChartSeries due{say(QT_TRANSLATE_NOOP("clmrs", "Households due")), ChartMark::bars};
    const auto add = [&](std::size_t at, std::size_t count) {
        due.points.push_back(
            {.at = double(at),
             .value = double(count),
             .words = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {chart.along.categories[qsizetype(at)], telling.count(count)})});
    };
    add(0, sums.backlog);
    for (std::size_t k = 0; k < sums.due.size(); ++k)
        add(k + 1, sums.due[k]);
    chart.series = {std::move(due)};
    return chart;
}

} // namespace clmrs
