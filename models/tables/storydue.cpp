// When somebody must go and why, or why nobody must.
#include "models/indicators/duedate.h"
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

struct DueWords
{
    DueFrom from;
    const char *openCase; // %1 the due date, %2 the day it is reckoned from, %n the months between them
    const char *stableCase;
    const char *other;
};

constexpr DueWords kDueWords[] = {
    {DueFrom::assessment,
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: an open case, %n month(s) after the assessment of %2."),
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: a stable case, %n month(s) after the assessment of %2."),
     QT_TRANSLATE_N_NOOP("clmrs", "Visit due on %1: %n month(s) after the assessment of %2.")},
    {DueFrom::identification,
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: an open case, %n month(s) after the identification of %2."), nullptr,
     nullptr},
    {DueFrom::firstSupport,
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: an open case, %n month(s) after the first support, of %2."), nullptr,
     nullptr},
    {DueFrom::missedVisit,
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: an open case, %n month(s) after the visit of %2 that missed the child."),
     QT_TRANSLATE_N_NOOP("clmrs", "Follow-up due on %1: a stable case, %n month(s) after the visit of %2 that missed the child."),
     QT_TRANSLATE_N_NOOP("clmrs", "Visit due on %1: %n month(s) after the visit of %2 that missed the child.")},
    {DueFrom::visit, nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("clmrs", "First assessment due on %1: %n month(s) after the household’s visit of %2.")},
    {DueFrom::registration, nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("clmrs", "First visit due on %1: %n month(s) after the registration of %2.")},
};

const char *dueSource(Status status, DueFrom from)
{
    const DueWords &words = *std::ranges::find(kDueWords, from, &DueWords::from);
    return isOpenCase(status) ? words.openCase : status == Status::stable ? words.stableCase : words.other;
}

QString overdueWords(const Telling &telling, const ChildState &state)
{
    if (!state.overdue)
        return {};
    return said(state.dueKind == DueKind::followUp ? QT_TRANSLATE_N_NOOP("clmrs", "The follow-up is overdue by %n day(s).")
                                                   : QT_TRANSLATE_N_NOOP("clmrs", "The visit is overdue by %n day(s)."),
                {}, daysBetween(*state.dueOn, telling.day));
}

QString nothingDue(const KnownChild &known)
{
    if (known.state.left)
        return said(known.home.left ? QT_TRANSLATE_NOOP("clmrs", "No visit is due: the household has left.")
                                    : QT_TRANSLATE_NOOP("clmrs", "No visit is due: the child has left."));
    if (known.home.refused)
        return said(QT_TRANSLATE_NOOP("clmrs", "No visit is due: the household refuses to take part."));
    if (!known.state.inScope)
        return said(QT_TRANSLATE_NOOP("clmrs", "No visit is due: the young person is 18 or older."));
    return said(known.state.status == Status::closed
                    ? QT_TRANSLATE_NOOP("clmrs", "No visit is due: the case is closed.")
                    : QT_TRANSLATE_NOOP("clmrs", "No visit is due: children under 5 have no date of their own."));
}

} // namespace

QString dueSentence(const Telling &telling, const KnownChild &known)
{
    if (!known.state.dueOn)
        return nothingDue(known);
    const DueReason reason = *dueReason(telling.book, known.state, known.home.lastVisitOn, telling.day);
    return sentences(
        {said(dueSource(known.state.status, reason.from), {telling.date(reason.on), telling.date(reason.since)}, reason.months),
         overdueWords(telling, known.state)});
}

} // namespace clmrs
