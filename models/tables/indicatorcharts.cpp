#include "models/tables/indicatorcharts.h"

#include "models/tables/countedlist.h"

#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

// Said by themselves, without "of which".
constexpr std::array<const char *, kEndsOfOpenCases.size()> kEndWords{
    QT_TRANSLATE_NOOP("clmrs", "still open"),
    QT_TRANSLATE_NOOP("clmrs", "stable: two clear follow-ups in a row"),
    QT_TRANSLATE_NOOP("clmrs", "closed: the child has stopped"),
    QT_TRANSLATE_NOOP("clmrs", "closed for another reason"),
    QT_TRANSLATE_NOOP("clmrs", "turned 18"),
    QT_TRANSLATE_NOOP("clmrs", "left the list"),
};
constexpr std::array kEndColours{FactColour::orange, FactColour::green, FactColour::blue,
                                 FactColour::sky,    FactColour::grey,  FactColour::purple};

constexpr double kFewestMonthsNamed = 2;

// "MMM yy" in either language is short enough for thirteen of them.
QString shortMonth(Date day, const QLocale &locale) { return locale.toString(qdate(day), QStringLiteral("MMM yy")); }

ChartUnit unitOf(Indicator indicator)
{
    return specOf(indicator).kind == IndicatorKind::rate ? ChartUnit::share : ChartUnit::number;
}

// A title with its unit, of groups and by month.
struct UnitTitles
{
    const char *ofGroups;
    const char *byMonth;
};

UnitTitles unitTitles(Indicator indicator)
{
    switch (specOf(indicator).kind) {
    case IndicatorKind::rate:
        return {QT_TRANSLATE_NOOP("clmrs", "%1 (%)"), QT_TRANSLATE_NOOP("clmrs", "%1, by month (%)")};
    case IndicatorKind::median:
        return {QT_TRANSLATE_NOOP("clmrs", "%1 (days)"), QT_TRANSLATE_NOOP("clmrs", "%1, by month (days)")};
    case IndicatorKind::count:
        break;
    }
    return {QT_TRANSLATE_NOOP("clmrs", "%1 (number)"), QT_TRANSLATE_NOOP("clmrs", "%1, by month (number)")};
}

ChartPoint pointOf(double at, const Figure *figure, const QString &name, const Settings &settings, const QLocale &locale)
{
    ChartPoint point{at};
    point.name = name;
    if (!figure)
        return point;
    point.value = heightOf(*figure);
    if (figure->value)
        point.interval = figure->interval;
    point.hollow = figure->isSmall(settings);
    point.words = QStringLiteral("%1 – %2").arg(name, figureSentence(*figure, settings, locale));
    return point;
}

// Every second season, the one that runs is left white; of fewer months there is no room for its name.
std::vector<ChartBand> seasonsIn(const Period &trend, int startMonth)
{
    std::vector<ChartBand> bands;
    const auto months = partsOf(trend, 1, 1);
    const Period running = seasonOf(trend.to, startMonth);
    const Period former = seasonOf(running.from.addDays(-1), startMonth);
    std::optional<double> first;
    double last = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (!former.holds(months[i].period.from))
            continue;
        first = first.value_or(double(i) - 0.5);
        last = double(i) + 0.5;
    }
    if (first && last - *first >= kFewestMonthsNamed)
        bands.push_back({*first, last, Sentence{QT_TRANSLATE_NOOP("clmrs", "season %1"), {seasonName(former)}}.text()});
    return bands;
}

QString trendSentence(const ChartSpec &chart, Indicator indicator, const QLocale &locale)
{
    const auto &points = chart.series.front().points;
    const ChartPoint *first = nullptr;
    const ChartPoint *last = nullptr;
    const ChartPoint *most = nullptr;
    for (const ChartPoint &point : points) {
        if (!point.value)
            continue;
        first = first ? first : &point;
        last = &point;
        most = !most || *point.value > *most->value ? &point : most;
    }
    const QString title = say(specOf(indicator).title);
    if (!first)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: nothing was counted in these months."), {title}}.text();
    const auto value = [&](const ChartPoint &point) { return chartNumber(*point.value, chart.up.unit, locale); };
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2 in %3, %4 in %5; the most was %6 in %7."),
                    {title, value(*first), first->name, value(*last), last->name, value(*most), most->name}}
        .text();
}

const Figure &figureOf(const IndicatorTable &table, Indicator indicator)
{
    return std::ranges::find_if(table.rows,
                                [&](const IndicatorRow &row) { return !row.isHeading && row.figure.indicator == indicator; })
        ->figure;
}

QString countOf(const Figure &figure, const QLocale &locale) { return figureValue(figure, locale); }

} // namespace

ChartSpec trendChart(const IndicatorDetail &detail, Indicator indicator, int startMonth, const Settings &settings,
                     const QLocale &locale)
{
    ChartSpec chart;
    chart.title = Sentence{unitTitles(indicator).byMonth, {say(specOf(indicator).title)}}.text();
    chart.definition = definitionText(indicator);
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    chart.up.unit = unitOf(indicator);
    chart.bands = seasonsIn(detail.trend, startMonth);
    ChartSeries series{say(QT_TRANSLATE_NOOP("clmrs", "Value"))};
    const bool isCount = specOf(indicator).kind == IndicatorKind::count;
    for (const NamedPeriod &month : partsOf(detail.trend, 1, 1)) {
        const QString name = monthText(month.period.from, locale);
        ChartPoint point =
            pointOf(double(series.points.size()), figureIn(detail.months, indicator, month.code), name, settings, locale);
        point.target = subjectOf({indicator, detail.trend, GroupBy::month, month.code});
        if (isCount && !point.value) { // a group of which nothing was counted has no line
            point.value = 0;
            point.words = QStringLiteral("%1 – %2").arg(name, locale.toString(0));
        }
        series.points.push_back(std::move(point));
        chart.along.categories.append(shortMonth(month.period.from, locale));
    }
    chart.series.push_back(std::move(series));
    chart.sentence = trendSentence(chart, indicator, locale);
    return chart;
}

ChartSpec groupChart(const IndicatorDetail &detail, Indicator indicator, GroupBy by, const Casebook &book, const QLocale &locale)
{
    ChartSpec chart;
    chart.along.title = say(groupByTitle(by));
    chart.title = said(unitTitles(indicator).ofGroups, {chart.along.title});
    chart.definition = definitionText(indicator);
    chart.up.unit = unitOf(indicator);
    chart.lying = true;
    if (!specOf(indicator).bySexAndAge)
        return chart;
    ChartSeries series{say(QT_TRANSLATE_NOOP("clmrs", "Value")), ChartMark::bars};
    QStringList told;
    std::vector<const Figure *> figures;
    for (const Figure &figure : by == GroupBy::sex ? detail.sexes : detail.ages) {
        if (figure.indicator == indicator && !figure.group.empty())
            figures.push_back(&figure);
    }
    std::ranges::stable_sort(figures, {}, [by](const Figure *figure) { return groupOrder(by, figure->group); });
    for (const Figure *figure : figures) {
        const QString name = groupLabel(book, by, figure->group, Naming::hidden, locale);
        series.points.push_back(pointOf(double(series.points.size()), figure, name, book.settings, locale));
        series.points.back().target = subjectOf({indicator, detail.period, by, figure->group});
        chart.along.categories.append(name);
        told.append(QStringLiteral("%1 %2").arg(name, figureValue(*figure, locale)));
    }
    if (series.points.empty())
        return chart;
    chart.series.push_back(std::move(series));
    chart.sentence =
        Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2."), {say(specOf(indicator).title), told.join(QStringLiteral(", "))}}.text();
    return chart;
}

std::vector<ChartSpec> figureCharts(const Casebook &book, const IndicatorDetail &detail, Indicator indicator,
                                    const QLocale &locale)
{
    std::vector<ChartSpec> charts{
        trendChart(detail, indicator, book.snapshot->cooperative.seasonStartMonth.value_or(1), book.settings, locale)};
    for (const GroupBy by : {GroupBy::sex, GroupBy::ageGroup})
        charts.push_back(groupChart(detail, indicator, by, book, locale));
    return charts;
}

ChartSpec groupedChart(const IndicatorTable &table, const QLocale &locale)
{
    const auto &[period, by, only] = table.question;
    const bool isTime = by == GroupBy::month || by == GroupBy::quarter;
    ChartSpec chart;
    chart.along.title = say(groupByTitle(by));
    chart.title = QStringLiteral("%1 · %2").arg(said(unitTitles(only).ofGroups, {say(specOf(only).title)}), chart.along.title);
    chart.up.unit = unitOf(only);
    chart.lying = !isTime;
    if (by == GroupBy::none || table.rows.empty())
        return chart;
    ChartSeries series{say(QT_TRANSLATE_NOOP("clmrs", "Value")), isTime ? ChartMark::line : ChartMark::bars};
    QStringList told;
    for (const IndicatorRow &row : table.rows) {
        series.points.push_back(pointOf(double(series.points.size()), &row.figure, row.title, table.settings, locale));
        series.points.back().target = subjectOf({only, period, by, row.figure.group});
        chart.along.categories.append(row.title);
        told.append(QStringLiteral("%1 %2").arg(row.title, figureValue(row.figure, locale)));
    }
    chart.series.push_back(std::move(series));
    chart.sentence =
        Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2."), {say(specOf(only).title), told.join(QStringLiteral(", "))}}.text();
    return chart;
}

ChartSpec openCasesChart(const IndicatorTable &table, const QLocale &locale)
{
    ChartSpec chart;
    const Figure &all = figureOf(table, Indicator::openBefore);
    const auto count = static_cast<int>(all.numerator.value_or(0));
    chart.title =
        said(QT_TRANSLATE_N_NOOP("clmrs", "What became of the %Ln case(s) that were open before the period (number)"), {}, count);
    chart.along.categories = {QString()};
    chart.lying = true;
    chart.definition = definitionNote(Indicator::openBefore);
    QStringList parts;
    for (std::size_t i = 0; i < kEndsOfOpenCases.size(); ++i) {
        const Figure &figure = figureOf(table, kEndsOfOpenCases[i]);
        const QString word = say(kEndWords[i]);
        chart.definition += u'\n' + definitionNote(kEndsOfOpenCases[i]);
        ChartPoint point{0, figure.numerator};
        point.name = word;
        point.words = QStringLiteral("%1 – %2").arg(word, countOf(figure, locale));
        point.target = {"indicator", std::string(specOf(figure.indicator).code), {}};
        chart.series.push_back({word, ChartMark::stacked, kEndColours[i], {point}});
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {word, countOf(figure, locale)}));
    }
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "Of %1 cases open before the period: %2."),
                              {countOf(all, locale), oneAfterAnother(parts)}}
                         .text();
    return chart;
}

PlainList openCasesList(const IndicatorTable &table, const QLocale &locale)
{
    const Figure &all = figureOf(table, Indicator::openBefore);
    PlainList list;
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "What became of open cases"));
    list.intro =
        Sentence{QT_TRANSLATE_NOOP("clmrs", "The cases that were open on the day before %1, and what they were on %2. The "
                                            "six lines add up to the first."),
                 {shortDate(table.question.period.from, locale), shortDate(table.question.period.to, locale)}}
            .text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "No case was open before this period."));
    list.columns = {{"what", say(QT_TRANSLATE_NOOP("clmrs", "On the last day")), 34},
                    {"cases", say(QT_TRANSLATE_NOOP("clmrs", "Cases")), 9, true},
                    {"share", say(QT_TRANSLATE_NOOP("clmrs", "Share")), 9, true}};
    const double whole = all.numerator.value_or(0);
    const auto add = [&](const QString &what, const Figure &figure) {
        const double count = figure.numerator.value_or(0);
        list.rows.push_back(PlainRowMaker()
                                .cell(what)
                                .number(static_cast<std::int64_t>(count), locale)
                                .cell(whole > 0 ? chartNumber(count / whole, ChartUnit::share, locale) : QStringLiteral("–"))
                                .opens({"indicator", std::string(specOf(figure.indicator).code), {}})
                                .take(false));
    };
    if (whole > 0)
        add(say(specOf(Indicator::openBefore).title), all);
    for (std::size_t i = 0; whole > 0 && i < kEndsOfOpenCases.size(); ++i)
        add(say(kEndWords[i]), figureOf(table, kEndsOfOpenCases[i]));
    return list;
}

} // namespace clmrs
