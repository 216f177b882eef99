// The papers of a period: the week, the indicators, the briefing for the manager, one monitor's work.
#include "models/indicators/periodchoice.h"
#include "models/reports/indicatorspaper.h"
#include "models/reports/monitorpaper.h"
#include "models/reports/weekpaper.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/workingpaper.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"

namespace clmrs {

namespace {

Period periodFor(const Page &page, const OpenCase &opened)
{
    const int startMonth = opened.book->snapshot->cooperative.seasonStartMonth.value_or(1);
    return page.periodShown().value_or(periodOf(PeriodChoice::thisSeason, opened.load->day, startMonth));
}

} // namespace

// Nobody stands on them but monitors, and those under pseudonyms.
void Outbox::printOfPeriod(const char *file, const Page &page, PeriodPaperMaker make)
{
    const auto &opened = m_desk.opened();
    if (!opened)
        return;
    printWorkingPaper(
        {file,
         DepartureKind::report,
         {},
         [make, period = periodFor(page, *opened)](const OpenCase &of, const Stamp &stamp, const Progress &progress) {
             return make(*of.book, *of.load, period, stamp, progress);
         },
         false});
}

void Outbox::printIndicators(const Page &page) { printOfPeriod("indicators", page, indicatorsPaper); }

void Outbox::printBriefing(const Page &page) { printOfPeriod("briefing", page, briefingPaper); }

void Outbox::printWeek()
{
    printNamedPaper({"week",
                     DepartureKind::report,
                     {},
                     [logbook = m_desk.keeper().snapshot(), changes = m_desk.since().changes()](
                         const OpenCase &of, const Stamp &stamp, Naming naming, const Progress &) {
                         return weekPaper({*of.book, *of.load, logbook.get(), changes.get()}, naming, stamp);
                     }});
}

void Outbox::printMonitor(const Page &page)
{
    const auto &opened = m_desk.opened();
    if (!opened)
        return;
    const std::vector<RowSubject> subjects = page.currentSubjects();
    const auto person = subjects.empty() || subjects.front().subject.table != "personnel"
                            ? std::nullopt
                            : opened->book->snapshot->personnel.find(subjects.front().subject.id);
    if (!person) {
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "Choose the row of a monitor first: the paper is about one."), {}});
        return;
    }
    const CaseSnapshot &file = *opened->book->snapshot;
    const Subject monitor{"personnel", std::string(file.personnel.id(*person)),
                          std::string(file.text(file.personnel[*person].name))};
    printNamedPaper({"monitor", DepartureKind::report, monitor,
                     [period = periodFor(page, *opened), id = monitor.id, logbook = m_desk.keeper().snapshot()](
                         const OpenCase &of, const Stamp &stamp, Naming naming, const Progress &progress) {
                         const auto whom = of.book->snapshot->personnel.find(id); // another file may have come meanwhile
                         auto paper =
                             whom ? monitorPaperOf(*of.book, *of.load, period, *whom, logbook.get(), naming, stamp, progress)
                                  : std::nullopt;
                         if (!paper)
                             throw Error({QT_TRANSLATE_NOOP("clmrs", "This person is no monitor on that day and did no work in "
                                                                     "the period: there is nothing to print."),
                                          {}});
                         return std::move(*paper);
                     }});
}

} // namespace clmrs
