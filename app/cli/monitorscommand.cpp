#include "app/cli/rows.h"
#include "models/indicators/faircomparison.h"

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

int runMonitors(const Invocation &call)
{
    periodOf(call); // before the file is read
    return runRows(call, kMonitorFields, {}, "to",
                   [&](const Casebook &book, TableWriter &writer) { writeMonitors(call, book, writer); });
}

} // namespace clmrs
