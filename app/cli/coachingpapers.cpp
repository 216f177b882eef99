#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/periodchoice.h"
#include "models/reports/checklistpaper.h"
#include "models/reports/routepaper.h"
#include "models/reports/supervisionpaper.h"

namespace clmrs {

namespace {

Naming namingOf(const Invocation &call) { return call.has("names") ? Naming::shown : Naming::pseudonyms; }

Printed aboutMonitor(const Printing &printing, Ref<Personnel> monitor, Paper paper)
{
    Printed printed{std::move(paper)};
    printed.departure.kind = DepartureKind::printed;
    printed.departure.subject = subjectOf(*printing.book, monitor);
    printed.departure.named = printing.call.has("names");
    return printed;
}

} // namespace

Printed printedChecklist(const Printing &printing)
{
    const Casebook &book = *printing.book;
    if (!printing.call.has("monitor")) {
        Printed printed{checklistPaper(book, *printing.load, std::nullopt, printing.stamp)};
        printed.departure.kind = DepartureKind::printed;
        return printed;
    }
    const auto logbook = namedLogbook(printing.call);
    const Ref<Personnel> monitor = monitorAsked(printing);
    return aboutMonitor(
        printing, monitor,
        checklistPaper(book, *printing.load, ChecklistFor{monitor, logbook.get(), namingOf(printing.call)}, printing.stamp));
}

Printed printedRoute(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    const Ref<Personnel> monitor = monitorAsked(printing);
    Printed printed{
        routePaper(*printing.book, *printing.load, logbook.get(), monitor, printing.call.date("week"), printing.stamp)};
    printed.departure.kind = DepartureKind::visitList;
    printed.departure.subject = subjectOf(*printing.book, monitor);
    printed.departure.named = true; // a working paper: household codes and heads as written
    return printed;
}

// Looks back on the twelve months up to the day: with fewer a monitor's work seldom says anything.
Printed printedSupervisionSheet(const Printing &printing)
{
    const Casebook &book = *printing.book;
    const Date day = printing.load->day;
    const Progress &progress = printing.call.progress;
    const auto logbook = namedLogbook(printing.call);
    const Ref<Personnel> monitor = monitorAsked(printing);
    const Period period = periodOf(PeriodChoice::last12Months, day, 1);
    const MonitorReview review = monitorReviewOf(book, period, day, checkFile(book, progress), progress);
    return aboutMonitor(
        printing, monitor,
        supervisionPaper(book, *printing.load, review, logbook.get(), monitor, namingOf(printing.call), printing.stamp));
}

} // namespace clmrs
