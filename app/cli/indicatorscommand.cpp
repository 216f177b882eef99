#include "app/cli/rows.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/indicators/smallcells.h"
#include "models/tables/indicatorcharts.h"
#include "models/tables/sessionwords.h"

#include <cmath>

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 7> kIndicatorFields{"indicator", "group",  "numerator", "denominator",
                                                           "value",     "ci_low", "ci_high"};

constexpr std::string_view kSmall = "<5";
constexpr std::string_view kHidden = "hidden";

OutValue veiled(Shown shown, OutValue value)
{
    if (shown == Shown::plain || std::holds_alternative<std::monostate>(value))
        return value;
    return shown == Shown::small ? kSmall : kHidden;
}

// Whole numbers as such; a median may lie between two days.
OutValue numerator(const Figure &figure)
{
    if (!figure.numerator)
        return {};
    const double value = *figure.numerator;
    return value == std::floor(value) ? OutValue(static_cast<std::int64_t>(value)) : OutValue(value);
}

void writeFigure(const Figure &figure, const ShownFigure &shown, TableWriter &writer)
{
    const IndicatorSpec &spec = specOf(figure.indicator);
    const OutValue low = figure.value ? OutValue(figure.interval.low) : OutValue();
    const OutValue high = figure.value ? OutValue(figure.interval.high) : OutValue();
    const std::array<OutValue, kIndicatorFields.size()> values{
        spec.code,
        std::string_view(figure.group),
        veiled(spec.kind == IndicatorKind::median ? shown.reckoned() : shown.numerator, numerator(figure)),
        veiled(shown.denominator, outValue(figure.denominator)),
        veiled(shown.reckoned(), outValue(figure.value)),
        veiled(shown.reckoned(), low),
        veiled(shown.reckoned(), high)};
    writer.row(values);
}

QStringList indicatorCodes()
{
    QStringList codes;
    for (const IndicatorSpec &spec : indicatorSpecs())
        codes.append(qstring(spec.code));
    return codes;
}

Indicators wantedIndicators(const Invocation &call)
{
    if (!call.has("only"))
        return Indicators::all();
    Indicators wanted;
    for (const QString &code : call.value("only").split(u',')) {
        const auto indicator = indicatorOfCode(code.toStdString());
        if (!indicator)
            throw UsageError(
                {QT_TRANSLATE_NOOP("clmrs", "There is no indicator “%1”; the nearest is %2. Codes stand in the output of a call "
                                            "without --only; several are separated by commas."),
                 {code.left(60), nearest(code, indicatorCodes())}});
        wanted.add(*indicator);
    }
    return wanted;
}

ChartSpec chartOfGroups(const Invocation &call, const Casebook &book, const IndicatorQuestion &question)
{
    const QLocale locale;
    IndicatorTable table = indicatorTable(book, nullptr, question, Naming::pseudonyms, locale, call.progress);
    if (question.by == GroupBy::monitor) {
        for (IndicatorRow &row : table.rows)
            row.title = row.figure.group.empty() ? row.title : qstring(row.figure.group);
    }
    return groupedChart(table, locale);
}

std::vector<ChartSpec> chartsOfCases(const Invocation &call, const Casebook &book, const Period &period)
{
    const QLocale locale;
    const IndicatorTable table = indicatorTable(book, nullptr, {period}, Naming::pseudonyms, locale, call.progress);
    if (openCasesList(table, locale).rows.empty())
        return {};
    return {openCasesChart(table, locale)};
}

} // namespace

std::vector<ChartSpec> indicatorCharts(const Invocation &call, const Casebook &book)
{
    const Period period = periodOf(call);
    const GroupBy by = *groupByOfCode(call.value("by").toStdString());
    const Indicators wanted = wantedIndicators(call);
    std::vector<Indicator> asked;
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (call.has("only") && wanted.has(spec.indicator))
            asked.push_back(spec.indicator);
    }
    if (by == GroupBy::none)
        return asked.size() == 1 ? figureCharts(book, indicatorDetail(book, period, call.progress), asked.front(), QLocale())
                                 : chartsOfCases(call, book, period);
    if (asked.empty())
        asked = {IndicatorQuestion().only};
    std::vector<ChartSpec> charts;
    charts.reserve(asked.size());
    for (const Indicator indicator : asked)
        charts.push_back(chartOfGroups(call, book, {period, by, indicator}));
    return charts;
}

std::span<const std::string_view> indicatorFields() { return kIndicatorFields; }

int monitorColumnOfIndicators(const Invocation &call) { return call.value("by") == QStringLiteral("monitor") ? 1 : -1; }

void writeIndicators(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const Period period = periodOf(call);
    const Indicators wanted = wantedIndicators(call);
    const GroupBy by = *groupByOfCode(call.value("by").toStdString());
    if (const Sentence sentence = logbookSessionsSentence(book, period); !sentence.isEmpty())
        sayOnStderr(sentence);
    if (!call.has("outside")) {
        for (const Figure &figure : figuresOf(book, period, by, wanted, call.progress))
            writeFigure(figure, {}, writer);
        return;
    }
    const SmallCells cells(book, period, call.progress);
    if (!cells.offers(by))
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--by %1 does not go outside: no row of one monitor, no group of fewer than "
                                                     "five monitors. Take another grouping, or leave out --outside."),
                          {call.value("by")}});
    for (const Figure &figure : cells.figures(by)) {
        if (wanted.has(figure.indicator))
            writeFigure(figure, cells.shown(by, figure), writer);
    }
}

int runIndicators(const Invocation &call)
{
    periodOf(call); // before the file is read
    wantedIndicators(call);
    return runRows(call, kIndicatorFields, {}, "to", monitorColumnOfIndicators(call),
                   [&](const Casebook &book, TableWriter &writer) { writeIndicators(call, book, writer); });
}

} // namespace clmrs
