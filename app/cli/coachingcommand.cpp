#include "app/cli/rows.h"
#include "models/indicators/coaching.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 9> kCoachingFields{
    "monitor_id", "section", "last_on", "score", "class", "critical_points", "next_due_on", "open_actions", "overdue_actions"};

void writeCoaching(const Casebook &book, const MonitorCoaching &row, TableWriter &writer)
{
    const bool isClassed = row.visit != nullptr;
    const std::array<OutValue, kCoachingFields.size()> values{
        book.snapshot->personnel.id(row.monitor),
        coachingSectionCode(row.section),
        isClassed ? outValue(row.visit->heldOn) : OutValue(),
        isClassed && row.result.hasScore ? outValue(row.result.whole.perCent()) : OutValue(),
        isClassed ? OutValue(practiceClassCode(*row.result.practiceClass)) : OutValue(),
        isClassed ? OutValue(std::int64_t(row.result.criticalPoints.size())) : OutValue(),
        outValue(row.nextDueOn),
        std::int64_t(row.openActions.size()),
        std::int64_t(row.overdueActions.size())};
    writer.row(values);
}

} // namespace

int runCoaching(const Invocation &call)
{
    const auto logbook = namedLogbook(call);
    return runRows(call, kCoachingFields, {}, "as-of", 0, [&](const Casebook &book, TableWriter &writer) {
        for (const MonitorCoaching &row : coachingOn(book, *logbook, call.date("as-of")))
            writeCoaching(book, row, writer);
    });
}

} // namespace clmrs
