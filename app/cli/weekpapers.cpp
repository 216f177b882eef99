#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/reports/weekpaper.h"

namespace clmrs {

namespace {

// Since the latest load of an earlier file, as the window tells it; empty: the logbook knows of none.
std::optional<ChangesSince> changesOf(const Printing &printing, const Caseload &load)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    for (const StoredDigest &stored : namedDigests(printing.call, snapshot.cooperatives.id(snapshot.cooperative))) {
        const auto before = stored.fileAsOf < snapshot.asOf ? decode(stored.content) : std::nullopt;
        if (before)
            return changesSince(*before, *printing.book, load);
    }
    return std::nullopt;
}

} // namespace

// As of the week's first day.
Printed printedWeek(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    const Caseload load = caseloadOn(*printing.book, printing.call.date("date"), printing.call.progress);
    const std::optional<ChangesSince> changes = changesOf(printing, load);
    const bool named = printing.call.has("names");
    Printed printed{weekPaper({*printing.book, load, logbook.get(), changes ? &*changes : nullptr},
                              named ? Naming::shown : Naming::pseudonyms, printing.stamp)};
    printed.departure.named = named;
    return printed;
}

} // namespace clmrs
