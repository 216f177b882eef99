#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "models/exchange/tablewriter.h"
#include "models/indicators/indicators.h"

#include <cmath>

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 7> kFields{"indicator", "group", "numerator", "denominator", "value", "ci_low", "ci_high"};

// Whole numbers as such; a median may lie between two days.
OutValue numerator(const Figure &figure)
{
    if (!figure.numerator)
        return {};
    const double value = *figure.numerator;
    return value == std::floor(value) ? OutValue(static_cast<std::int64_t>(value)) : OutValue(value);
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
                {QT_TRANSLATE_NOOP("clmrs", "There is no indicator “%1”. Codes stand in the output of a call without "
                                            "--only; several are separated by commas."),
                 {code.left(60)}});
        wanted.add(*indicator);
    }
    return wanted;
}

} // namespace

int runIndicators(const Invocation &call)
{
    const Period period = periodOf(call);
    const Indicators wanted = wantedIndicators(call);
    const GroupBy by = *groupByOfCode(call.value("by").toStdString());
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    const std::vector<Figure> figures = figuresOf(*book, period, by, wanted, call.progress);
    Output output(call.value("o"));
    const bool csv = call.value("format") == QStringLiteral("csv");
    const auto writer = makeTableWriter(csv ? OutFormat::csv : OutFormat::json, output.device(), kFields);
    for (const Figure &figure : figures) {
        const OutValue low = figure.value ? OutValue(figure.interval.low) : OutValue();
        const OutValue high = figure.value ? OutValue(figure.interval.high) : OutValue();
        const std::array<OutValue, kFields.size()> values{specOf(figure.indicator).code,
                                                          std::string_view(figure.group),
                                                          numerator(figure),
                                                          outValue(figure.denominator),
                                                          outValue(figure.value),
                                                          low,
                                                          high};
        writer->row(values);
    }
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[0], period.to);
    return kDone;
}

} // namespace clmrs
