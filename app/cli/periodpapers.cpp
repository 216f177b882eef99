#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/reports/indicatorspaper.h"
#include "models/reports/monitorpaper.h"

namespace clmrs {

namespace {

// Of a period; the paper is of the period's last day.
Printed ofPeriod(const Printing &printing,
                 Paper (*paper)(const Casebook &, const Caseload &, const Period &, const Stamp &, const Progress &))
{
    return {paper(*printing.book, *printing.load, periodOf(printing.call), printing.stamp, printing.call.progress)};
}

} // namespace

Printed printedMonitor(const Printing &printing)
{
    const Ref<Personnel> person = monitorAsked(printing);
    const auto logbook = namedLogbook(printing.call);
    const bool named = printing.call.has("names");
    auto paper = monitorPaperOf(*printing.book, *printing.load, periodOf(printing.call), person, logbook.get(),
                                named ? Naming::shown : Naming::pseudonyms, printing.stamp, printing.call.progress);
    if (!paper)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The person %1 is no monitor on %2 and did no work in the period: there is nothing "
                                        "to print."),
             {printing.call.value("monitor").left(64), printing.call.value("to")}});
    Printed printed{std::move(*paper)};
    printed.departure.subject = subjectOf(*printing.book, person);
    printed.departure.named = named;
    return printed;
}

Printed printedIndicators(const Printing &printing) { return ofPeriod(printing, indicatorsPaper); }
Printed printedBriefing(const Printing &printing) { return ofPeriod(printing, briefingPaper); }

} // namespace clmrs
