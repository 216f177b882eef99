#include "app/cli/rows.h"
#include "models/domain/qstring.h"
#include "models/indicators/faircomparison.h"
#include "models/indicators/filecheck.h"
#include "models/tables/monitorcharts.h"

namespace clmrs {

namespace {

constexpr FieldDefinition kMonitorDefinitions[] = {
    {"person_id", QT_TRANSLATE_NOOP("clmrs", "Whose work it is, by id; the row without one: work by nobody known.")},
    {"units", QT_TRANSLATE_NOOP("clmrs", "Children whom the person interviewed in the period and who were not identified before, "
                                         "5 to 17 then, each at the first such interview.")},
    {"observed", QT_TRANSLATE_NOOP("clmrs", "How many of those the person found in child labour in the period.")},
    {"expected", QT_TRANSLATE_NOOP("clmrs", "How many others would have found: over these children, the sum of the rates of "
                                            "others in the same district, quarter and age group.")},
    {"variance",
     QT_TRANSLATE_NOOP("clmrs", "Of the expected number: over these children, the sum of rate times one minus rate.")},
    {"phi", QT_TRANSLATE_NOOP(
                "clmrs", "By how much persons differ beyond chance, 1 at least; the same in each row. It widens the limits.")},
    {"ratio", QT_TRANSLATE_NOOP("clmrs", "Observed divided by expected; empty where nothing is expected.")},
    {"verdict", QT_TRANSLATE_NOOP("clmrs", "as_expected; higher, lower: outside 95 % limits, as about one in twenty is by "
                                           "chance; much_higher, much_lower: outside 99.8 %; too_few: too little to compare.")},
};

constexpr auto kMonitorFields = [] {
    std::array<std::string_view, std::size(kMonitorDefinitions)> fields;
    std::transform(std::begin(kMonitorDefinitions), std::end(kMonitorDefinitions), fields.begin(),
                   [](const FieldDefinition &told) { return told.field; });
    return fields;
}();

} // namespace

std::span<const std::string_view> monitorFields() { return kMonitorFields; }

std::span<const FieldDefinition> monitorDefinitions() { return kMonitorDefinitions; }

void writeMonitors(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const FairComparison comparison = compareFairly(book, periodOf(call), call.progress);
    for (const Comparison &person : comparison.people) {
        const std::string_view id = person.person ? book.snapshot->personnel.id(person.person) : std::string_view();
        const std::array<OutValue, kMonitorFields.size()> values{id,
                                                                 std::int64_t(person.units.size()),
                                                                 std::int64_t(person.observed),
                                                                 person.expected,
                                                                 person.variance,
                                                                 comparison.phi,
                                                                 outValue(person.ratio()),
                                                                 verdictCode(person.verdict)};
        writer.row(values);
    }
}

std::vector<ChartSpec> monitorCharts(const Invocation &call, const Casebook &book)
{
    const Period period = periodOf(call);
    const MonitorReview review = monitorReviewOf(book, period, period.to, checkFile(book, call.progress), call.progress);
    ChartSpec funnel = funnelChart(book, caseloadOn(book, period.to, call.progress), review, Naming::pseudonyms, QLocale());
    for (ChartSeries &series : funnel.series) {
        for (ChartPoint &point : series.points) {
            if (!point.target.id.empty())
                point.name = qstring(point.target.id);
        }
    }
    return {std::move(funnel)};
}

int runMonitors(const Invocation &call)
{
    periodOf(call); // before the file is read
    return runRows(call, kMonitorFields, {}, "to", 0,
                   [&](const Casebook &book, TableWriter &writer) { writeMonitors(call, book, writer); });
}

} // namespace clmrs
