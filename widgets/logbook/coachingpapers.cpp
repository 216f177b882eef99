// What leaves from the page of coaching as paper, and the checklists that a programme edits.
#include "models/indicators/filecheck.h"
#include "models/indicators/periodchoice.h"
#include "models/reports/checklistpaper.h"
#include "models/reports/coachingcalendar.h"
#include "models/reports/routepaper.h"
#include "models/reports/supervisionpaper.h"
#include "widgets/logbook/coachingdesk.h"
#include "widgets/logbook/workingpaper.h"

namespace clmrs {

namespace {

// Of the opened file; Error where it has nobody of the id.
Ref<Personnel> personOf(const OpenCase &opened, const Subject &monitor)
{
    const auto person = opened.book->snapshot->personnel.find(monitor.id);
    if (!person)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The open file does not have this monitor any more."), {}});
    return *person;
}

} // namespace

// Of the week of the next planned visit, else of this one.
void CoachingDesk::printRoute(const Subject &monitor)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    Date day = m_context.session.current()->load->day;
    std::optional<Date> next;
    for (const Coaching &visit : m_context.logbook().all<Coaching>()) {
        if (visit.monitor.id == monitor.id && visit.plannedOn && !visit.heldOn && day.mondayOfWeek() <= *visit.plannedOn &&
            (!next || *visit.plannedOn < *next))
            next = visit.plannedOn;
    }
    Q_EMIT paperAsked({"route", DepartureKind::routeSheet, m_context.named(monitor),
                       [logbook = m_context.keeper.snapshot(), monitor,
                        day = next.value_or(day)](const OpenCase &opened, const Stamp &stamp, const Progress &) {
                           return routePaper(*opened.book, *opened.load, logbook.get(), personOf(opened, monitor), day, stamp);
                       }});
}

void CoachingDesk::printChecklist(const Subject &monitor)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    ChecklistForm form;
    if (!askForm(form))
        return;
    Q_EMIT printAsked({"checklist", DepartureKind::checklist, monitor.id.empty() ? Subject() : m_context.named(monitor),
                       [logbook = m_context.keeper.snapshot(), monitor, form](const OpenCase &opened, const Stamp &stamp,
                                                                              Naming naming, const Progress &) {
                           std::optional<ChecklistFor> forWhom;
                           if (!monitor.id.empty())
                               forWhom = ChecklistFor{personOf(opened, monitor), logbook.get(), naming};
                           return checklistPaper(*opened.book, *opened.load, forWhom, stamp, form);
                       }});
}

// Looks back on the twelve months up to the day, as the command line does.
void CoachingDesk::printSheet(const Subject &monitor)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    Q_EMIT printAsked(
        {"supervision-sheet", DepartureKind::supervisionSheet, m_context.named(monitor),
         [logbook = m_context.keeper.snapshot(), monitor](const OpenCase &opened, const Stamp &stamp, Naming naming,
                                                          const Progress &progress) {
             const Casebook &book = *opened.book;
             const Date day = opened.load->day;
             const MonitorReview review =
                 monitorReviewOf(book, periodOf(PeriodChoice::last12Months, day, 1), day, checkFile(book, progress), progress);
             return supervisionPaper(book, *opened.load, review, logbook.get(), personOf(opened, monitor), naming, stamp);
         }});
}

void CoachingDesk::exportMonth(Date month, const std::string &team)
{
    const Date first = month.addDays(1 - month.ymd().day);
    const auto logbook = m_context.keeper.snapshot();
    const auto &current = m_context.session.current();
    if (!current || !m_context.isWritable())
        return;
    const auto planned = [logbook, first, team](const OpenCase &opened) {
        return plannedEvents(*opened.book->snapshot, *logbook, first, first.lastOfMonth(), team);
    };
    Q_EMIT calendarAsked({int(planned(*current).size()), [planned, locale = QLocale()](const OpenCase &opened, Naming naming) {
                              return coachingCalendar(*opened.book, planned(opened), naming, locale);
                          }});
}

// Which checklist, whole or short; false: thought better of it.
bool CoachingDesk::askForm(ChecklistForm &form) const
{
    const QLocale locale;
    const auto lists = checklistsIn(m_context.logbook());
    QStringList choices;
    for (const auto &list : lists) {
        choices.append(list->title(locale));
        choices.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: short form"), {list->title(locale)}}.text());
    }
    const auto chosen = m_context.services.askChoice(m_context.window, {tr("Which checklist?"), tr("&Checklist"), choices});
    if (!chosen)
        return false;
    form.list = lists[std::size_t(*chosen) / 2];
    form.isShort = *chosen % 2 == 1;
    return true;
}

void CoachingDesk::editChecklist()
{
    if (!m_context.isWritable())
        return;
    const QLocale locale;
    const auto lists = checklistsIn(m_context.logbook());
    QStringList choices;
    for (const auto &list : lists)
        choices.append(tr("%1 (version %2)").arg(list->title(locale), locale.toString(list->version)));
    choices.append(tr("A new checklist"));
    const auto chosen = m_context.services.askChoice(m_context.window, {tr("Edit a checklist"), tr("&Checklist"), choices});
    if (!chosen)
        return;
    const bool isNew = std::size_t(*chosen) == lists.size();
    const auto logbook = m_context.keeper.snapshot();
    const auto answer = m_context.services.askChecklist(
        m_context.window,
        {isNew ? newChecklist(*logbook) : *lists[std::size_t(*chosen)], competenceCodesIn(*logbook),
         [logbook](const Checklist &list, std::size_t competence) { return freeItemCode(*logbook, list, competence); }});
    if (answer)
        m_context.keeper.apply(checklistChange(m_context.logbook(), *answer));
}

} // namespace clmrs
