#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/reports/weekpaper.h"

namespace clmrs {

// As of the week's first day.
Printed printedWeek(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    const Caseload load = caseloadOn(*printing.book, printing.call.date("date"), printing.call.progress);
    const bool named = printing.call.has("names");
    Printed printed{weekPaper({*printing.book, load, logbook.get()}, named ? Naming::shown : Naming::pseudonyms, printing.stamp)};
    printed.departure.named = named;
    return printed;
}

} // namespace clmrs
