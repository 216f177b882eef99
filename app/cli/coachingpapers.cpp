#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/indicators/checklists.h"
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
    printed.departure.subject = subjectOf(*printing.book, monitor);
    printed.departure.named = printing.call.has("names");
    return printed;
}

// A programme's own checklist, and its version of one that is built in, stand in the logbook that is named.
ChecklistForm formAsked(const Printing &printing, const LogbookSnapshot *logbook)
{
    ChecklistForm form;
    form.isShort = printing.call.has("short");
    const std::string code =
        printing.call.has("checklist") ? printing.call.value("checklist").toStdString() : std::string(kPracticeChecklist);
    QStringList codes;
    for (const auto &list : checklistsIn(logbook ? *logbook : LogbookSnapshot())) {
        codes.append(QString::fromStdString(list->code));
        if (list->code == code) {
            form.list = list;
            return form;
        }
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "There is no checklist %1. There are: %2."),
                 {QString::fromStdString(code), codes.join(QStringLiteral(", "))}});
}

} // namespace

Printed printedChecklist(const Printing &printing)
{
    const Casebook &book = *printing.book;
    const auto logbook = namedLogbook(printing.call);
    const ChecklistForm form = formAsked(printing, logbook.get());
    if (!printing.call.has("monitor")) {
        return {checklistPaper(book, *printing.load, std::nullopt, printing.stamp, form)};
    }
    const Ref<Personnel> monitor = monitorAsked(printing);
    return aboutMonitor(printing, monitor,
                        checklistPaper(book, *printing.load, ChecklistFor{monitor, logbook.get(), namingOf(printing.call)},
                                       printing.stamp, form));
}

Printed printedRoute(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    const Ref<Personnel> monitor = monitorAsked(printing);
    Printed printed{
        routePaper(*printing.book, *printing.load, logbook.get(), monitor, printing.call.date("week"), printing.stamp)};
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
