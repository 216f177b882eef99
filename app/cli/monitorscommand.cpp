#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "models/exchange/tablewriter.h"
#include "models/indicators/faircomparison.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 8> kFields{"person_id", "units", "observed", "expected",
                                                  "variance",  "phi",   "ratio",    "verdict"};

} // namespace

int runMonitors(const Invocation &call)
{
    const Period period = periodOf(call);
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    const FairComparison comparison = compareFairly(*book, period, call.progress);
    Output output(call.value("o"));
    const bool csv = call.value("format") == QStringLiteral("csv");
    const auto writer = makeTableWriter(csv ? OutFormat::csv : OutFormat::json, output.device(), kFields);
    for (const Comparison &person : comparison.people) {
        const std::string_view id = person.person ? book->snapshot->personnel.id(person.person) : std::string_view();
        const std::array<OutValue, kFields.size()> values{id,
                                                          std::int64_t(person.units.size()),
                                                          std::int64_t(person.observed),
                                                          person.expected,
                                                          person.variance,
                                                          comparison.phi,
                                                          outValue(person.ratio()),
                                                          verdictCode(person.verdict)};
        writer->row(values);
    }
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[0], period.to);
    return kDone;
}

} // namespace clmrs
