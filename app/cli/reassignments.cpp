#include "app/cli/reassignments.h"

#include "app/cli/logbookuse.h"
#include "models/tables/reassignmentlists.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 6> kAssignmentFields{"id",           "personnel_id", "community_id",
                                                            "household_id", "starts_on",    "ends_on"};

const KeptScenario *wanted(const Invocation &call, const LogbookSnapshot &logbook, std::string_view cooperative)
{
    const std::string name = call.value("scenario").toStdString();
    const KeptScenario *latest = nullptr;
    for (const KeptScenario &one : logbook.all<KeptScenario>()) {
        const bool fits = name.empty() ? one.accepted : one.name == name;
        if (one.cooperative == cooperative && fits && (!latest || one.head.at > latest->head.at))
            latest = &one;
    }
    return latest;
}

OutValue idOrNone(std::string_view id) { return id.empty() ? OutValue() : OutValue(id); }

} // namespace

AcceptedScenario acceptedScenario(const Invocation &call, const Casebook &book, Date day)
{
    const auto logbook = namedLogbook(call);
    const CaseSnapshot &file = *book.snapshot;
    const KeptScenario *kept = logbook ? wanted(call, *logbook, file.cooperatives.id(file.cooperative)) : nullptr;
    if (!kept)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook has no such scenario of this cooperative. Accept one on the page "
                                                "Workload, part Result, or name one that was kept with --scenario."),
                     {}});
    const Date asOf = kept->asOf.value_or(day);
    const ReassignmentDays days{asOf, kept->startsOn.value_or(asOf.addDays(1)), day};
    return {nameToSign(*kept, *logbook, QLocale()),
            reassignmentsOf(book, {kept->name, stepsOf(kept->steps)}, days, call.progress, acceptedListOf(kept->steps))};
}

std::span<const std::string_view> assignmentFields() { return kAssignmentFields; }

// The id is left to whoever gives it.
void writeReassignments(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const AcceptedScenario accepted = acceptedScenario(call, book, call.date("as-of"));
    if (const auto refused = assignmentsRefused(accepted.made))
        throw Error(*refused);
    for (const Reassignment &row : accepted.made.rows) {
        if (row.households.empty())
            continue; // the file has none of them any more
        const Carrier &to = accepted.made.then.carriers[std::size_t(row.to)];
        const std::string_view household = row.household ? book.snapshot->households.id(row.household) : std::string_view();
        const std::array<OutValue, kAssignmentFields.size()> values{
            OutValue(),          idOrNone(to.key), idOrNone(book.snapshot->communities.id(row.community)),
            idOrNone(household), row.startsOn,     OutValue()};
        writer.row(values);
    }
}

} // namespace clmrs
