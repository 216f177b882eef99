#include "models/tables/indicatortable.h"

#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"

#include <array>

namespace clmrs {

namespace {

// The group under which the same part stood a year before.
std::string formerGroup(GroupBy by, const std::string &group)
{
    if (by != GroupBy::month && by != GroupBy::quarter)
        return group;
    const auto first = Date::parse(group + "-01");
    return first ? monthCode(first->addMonths(-kMonthsOfSeason)) : group;
}

IndicatorRow rowOf(const QString &title, const Figure &figure)
{
    IndicatorRow row{title};
    row.figure = figure;
    return row;
}

void addThemes(IndicatorTable &table, const std::vector<Figure> &now)
{
    for (std::size_t theme = 0; theme < kIndicatorThemeCount; ++theme) {
        table.rows.push_back({say(themeTitle(static_cast<IndicatorTheme>(theme))), true});
        for (const IndicatorSpec &spec : indicatorSpecs()) {
            if (spec.theme == static_cast<IndicatorTheme>(theme))
                table.rows.push_back(rowOf(say(spec.title), *figureIn(now, spec.indicator, {})));
        }
    }
}

void addGroups(IndicatorTable &table, const Casebook &book, const Caseload *load, const std::vector<Figure> &now, Naming naming,
               const QLocale &locale)
{
    const GroupBy by = table.question.by;
    std::vector<QString> labels;
    labels.reserve(now.size());
    for (const Figure &figure : now)
        labels.push_back(groupLabel(book, by, figure.group, naming, locale, load));
    std::vector<std::uint32_t> ranks(now.size());
    if (by == GroupBy::month || by == GroupBy::quarter) // their codes stand in order
        std::iota(ranks.begin(), ranks.end(), 0U);
    else
        ranks = collatedRanks(labels, locale);
    std::vector<std::size_t> order(now.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return std::tuple(now[i].group.empty(), groupOrder(by, now[i].group), ranks[i]); });
    for (const std::size_t i : order)
        table.rows.push_back(rowOf(labels[i], now[i]));
}

// Without a grouping all indicators are listed.
Indicators wantedBy(const IndicatorQuestion &question)
{
    if (question.by == GroupBy::none)
        return Indicators::all();
    Indicators one;
    one.add(question.only);
    return one;
}

void putYearBefore(IndicatorTable &table, const std::vector<Figure> &before, const QLocale &locale)
{
    for (IndicatorRow &row : table.rows) {
        const Figure *former =
            row.isHeading ? nullptr : figureIn(before, row.figure.indicator, formerGroup(table.question.by, row.figure.group));
        if (!former)
            continue;
        row.before = *former;
        row.formerValue = figureValue(*former, locale);
    }
    table.isYearBeforeTold = true;
}

void putIntoWords(IndicatorRow &row, const Settings &settings, const QLocale &locale)
{
    row.value = figureValue(row.figure, locale);
    const QString of = figureFraction(row.figure, locale);
    row.fraction = row.figure.isSmall(settings) ? QStringLiteral("○ ") + of : of;
    row.interval = figureInterval(row.figure, locale);
}

QString exact(std::optional<double> value) { return value ? QString::number(*value, 'g', 10) : QString(); }

QString sortable(std::optional<double> value) { return QStringLiteral("%1").arg(value.value_or(0), 24, 'f', 9, u'0'); }

} // namespace

const Figure *figureIn(const std::vector<Figure> &figures, Indicator indicator, std::string_view group)
{
    using Place = std::pair<std::string_view, std::string_view>;
    const Place wanted(specOf(indicator).code, group);
    const auto placeOf = [](const Figure &figure) { return Place(specOf(figure.indicator).code, figure.group); };
    const auto found = std::ranges::lower_bound(figures, wanted, {}, placeOf);
    return found == figures.end() || placeOf(*found) != wanted ? nullptr : &*found;
}

std::optional<double> heightOf(const Figure &figure)
{
    return specOf(figure.indicator).kind == IndicatorKind::rate ? figure.value : figure.numerator;
}

IndicatorTable indicatorTable(const Casebook &book, const Caseload *load, const IndicatorQuestion &question, Naming naming,
                              const QLocale &locale, const Progress &progress, YearBefore yearBefore)
{
    IndicatorTable table{question, book.settings, {}};
    std::vector<Period> periods{question.period};
    if (yearBefore == YearBefore::told)
        periods.push_back(sameWeeksBefore(question.period));
    const auto figures = figuresOf(book, periods, question.by, wantedBy(question), progress);
    if (question.by == GroupBy::none)
        addThemes(table, figures.front());
    else
        addGroups(table, book, load, figures.front(), naming, locale);
    for (IndicatorRow &row : table.rows) {
        if (!row.isHeading)
            putIntoWords(row, table.settings, locale);
    }
    if (yearBefore == YearBefore::told)
        putYearBefore(table, figures.back(), locale);
    return table;
}

void tellYearBefore(IndicatorTable &table, const Casebook &book, const QLocale &locale, const Progress &progress)
{
    const IndicatorQuestion &question = table.question;
    putYearBefore(table, figuresOf(book, sameWeeksBefore(question.period), question.by, wantedBy(question), progress), locale);
}

PlainList figuresList(const IndicatorTable &table, const QLocale &locale)
{
    const bool grouped = table.question.by != GroupBy::none;
    PlainList list;
    list.title = grouped ? say(specOf(table.question.only).title) + QStringLiteral(" – ") + say(groupByTitle(table.question.by))
                         : say(QT_TRANSLATE_NOOP("clmrs", "Indicators"));
    list.intro = Sentence{QT_TRANSLATE_NOOP("clmrs", "Period: %1; beside it the same weeks a year before: %2."),
                          {periodText(table.question.period, locale), periodText(sameWeeksBefore(table.question.period), locale)}}
                     .text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here in this period."));
    list.columns = {
        {"indicator", grouped ? say(QT_TRANSLATE_NOOP("clmrs", "Group")) : say(QT_TRANSLATE_NOOP("clmrs", "Indicator")), 34},
        {"value", say(QT_TRANSLATE_NOOP("clmrs", "Value")), 9, true},
        {"numerator", say(QT_TRANSLATE_NOOP("clmrs", "Above the line")), 9, true},
        {"denominator", say(QT_TRANSLATE_NOOP("clmrs", "Below the line")), 9, true},
        {"interval", say(QT_TRANSLATE_NOOP("clmrs", "95 % interval")), 14},
        {"note", say(QT_TRANSLATE_NOOP("clmrs", "Note")), 14},
        {"before", say(QT_TRANSLATE_NOOP("clmrs", "A year before")), 9, true}};
    for (const IndicatorRow &row : table.rows) {
        if (row.isHeading)
            continue;
        const Figure &figure = row.figure;
        std::optional<double> below;
        if (figure.denominator)
            below = static_cast<double>(*figure.denominator);
        list.rows.push_back(
            PlainRowMaker()
                .cell(row.title)
                .cell(row.value, sortable(heightOf(figure)))
                .cell(exact(figure.numerator), sortable(figure.numerator))
                .cell(figure.denominator ? QString::number(qlonglong(*figure.denominator)) : QString(), sortable(below))
                .cell(row.interval)
                .cell(figure.isSmall(table.settings) ? smallNumberWords() : QString())
                .cell(row.formerValue, sortable(row.before ? heightOf(*row.before) : std::nullopt))
                .take(false));
    }
    return list;
}

IndicatorDetail indicatorDetail(const Casebook &book, const Period &period, const Progress &progress)
{
    const Period trend = trendUpTo(period.to);
    return {period, trend, figuresOf(book, trend, GroupBy::month, Indicators::all(), progress),
            figuresOf(book, period, GroupBy::sex, Indicators::all(), progress),
            figuresOf(book, period, GroupBy::ageGroup, Indicators::all(), progress)};
}

std::vector<std::optional<double>> trendOf(const IndicatorDetail &detail, Indicator indicator)
{
    std::vector<std::optional<double>> heights;
    const bool isCount = specOf(indicator).kind == IndicatorKind::count;
    for (const NamedPeriod &month : partsOf(detail.trend, 1, 1)) {
        const Figure *figure = figureIn(detail.months, indicator, month.code);
        heights.push_back(figure ? heightOf(*figure) : isCount ? std::optional(0.0) : std::nullopt);
    }
    return heights;
}

} // namespace clmrs
