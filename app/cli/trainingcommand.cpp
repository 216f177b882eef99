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
    return runRows(call, kTrainingFields, {}, "as-of", -1, [&](const Casebook &book, TableWriter &writer) {
        for (const MonitorTraining &row : trainingOn(book, *logbook, call.date("as-of"))) {
            const std::array<OutValue, kTrainingFields.size()> values{book.snapshot->personnel.id(row.monitor),
                                                                      std::string_view(row.trainingModule->code),
                                                                      trainingStatusCode(row.status),
                                                                      outValue(row.lastPassedOn),
                                                                      outValue(row.expiresOn),
                                                                      std::int64_t(row.overdue)};
            writer.row(values);
        }
    });
}

} // namespace clmrs
