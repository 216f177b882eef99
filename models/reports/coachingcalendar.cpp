#include "models/reports/coachingcalendar.h"

#include "models/exchange/icalendar.h"
#include "models/tables/logsubjects.h"
#include "models/tables/logwords.h"
#include "models/tables/plancalendar.h"
#include "models/tables/stopwords.h"

namespace clmrs {

QByteArray coachingCalendar(const Casebook &book, const std::vector<PlannedEvent> &planned, Naming naming, const QLocale &locale)
{
    LogSubjects subjects(&book, book.pseudonymKey, naming == Naming::shown ? naming : Naming::pseudonyms, locale);
    for (const PlannedEvent &event : planned)
        subjects.want(event.who);
    subjects.look();
    std::vector<CalendarEvent> events;
    events.reserve(planned.size());
    for (const PlannedEvent &event : planned) {
        const QString kind = event.visit ? coachingKindWord(event.visit->kind) : plannedKindText(event);
        const QString summary =
            event.who.id.empty() ? kind : Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {kind, subjects.text(event.who)}}.text();
        events.push_back({QString::fromStdString(event.head.key.hex()) + QStringLiteral("@clmrs-desk"), event.on, event.head.at,
                          summary, stopCommunitiesText(event.stops, *book.snapshot)});
    }
    return calendarText(events);
}

} // namespace clmrs
