#include "app/cli/rows.h"
#include "models/domain/qstring.h"
#include "models/indicators/faircomparison.h"
#include "models/indicators/filecheck.h"
#include "models/tables/monitorcharts.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 8> kMonitorFields{"person_id", "units", "observed", "expected",
                                                         "variance",  "phi",   "ratio",    "verdict"};

} // namespace

std::span<const std::string_view> monitorFields() { return kMonitorFields; }

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
    return runRows(call, kMonitorFields, {}, "to",
                   [&](const Casebook &book, TableWriter &writer) { writeMonitors(call, book, writer); });
}

} // namespace clmrs
