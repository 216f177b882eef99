#include "models/reports/coachingcalendar.h"

#include "models/exchange/icalendar.h"
#include "models/tables/logsubjects.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

QString placeOf(const CaseSnapshot &snapshot, const Coaching &visit)
{
    const auto community = rowOfId(snapshot.communities, visit.community.id);
    return community ? lineOf(snapshot, snapshot.communities[*community].name) : QString();
}

} // namespace

QByteArray coachingCalendar(const Casebook &book, const std::vector<const Coaching *> &visits, Naming naming,
                            const QLocale &locale)
{
    LogSubjects subjects(&book, book.pseudonymKey, naming == Naming::shown ? naming : Naming::pseudonyms, locale);
    for (const Coaching *visit : visits)
        subjects.want(visit->monitor);
    subjects.look();
    std::vector<CalendarEvent> events;
    events.reserve(visits.size());
    for (const Coaching *visit : visits)
        events.push_back(
            {QString::fromStdString(visit->head.key.hex()) + QStringLiteral("@clmrs-desk"), *visit->plannedOn, visit->head.at,
             Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {coachingKindWord(visit->kind), subjects.text(visit->monitor)}}
                 .text(),
             placeOf(*book.snapshot, *visit)});
    return calendarText(events);
}

} // namespace clmrs
