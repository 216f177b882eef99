#include "app/cli/rows.h"
#include "models/indicators/training.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 6> kTrainingFields{"monitor_id",     "module",     "status",
                                                          "last_passed_on", "expires_on", "overdue"};

} // namespace

int runTraining(const Invocation &call)
{
    const auto logbook = namedLogbook(call);
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    Output output(call.value("o"));
    const auto writer = tableFor(call, output, kTrainingFields);
    for (const MonitorTraining &row : trainingOn(*book, *logbook, call.date("as-of"))) {
        const std::array<OutValue, kTrainingFields.size()> values{book->snapshot->personnel.id(row.monitor),
                                                                  std::string_view(row.trainingModule->code),
                                                                  trainingStatusCode(row.status),
                                                                  outValue(row.lastPassedOn),
                                                                  outValue(row.expiresOn),
                                                                  std::int64_t(row.overdue)};
        writer->row(values);
    }
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
    return kDone;
}

} // namespace clmrs
