#include "models/indicators/plannedevents.h"

#include "models/indicators/heldrows.h"
#include "models/indicators/teampractice.h"

#include <algorithm>

namespace clmrs {

namespace {

bool isWithin(const std::optional<Date> &day, Date from, Date to) { return day && from <= *day && *day <= to; }

bool isVisitOf(const CaseSnapshot &file, const Coaching &visit, std::string_view team)
{
    return team.empty() || (visit.supervisor.id.empty() ? isOfTeam(file, visit.monitor.id, team) : visit.supervisor.id == team);
}

} // namespace

std::vector<PlannedEvent> plannedEvents(const CaseSnapshot &file, const LogbookSnapshot &logbook, Date from, Date to,
                                        std::string_view team)
{
    std::vector<PlannedEvent> events;
    for (const Coaching *visit : visitsPlannedIn(logbook, from, to)) {
        if (isVisitOf(file, *visit, team))
            events.push_back({PlannedEventKind::visit, *visit->plannedOn, visit->heldOn, visit->monitor, visit->head, visit,
                              stopsOf(file, logbook, *visit)});
    }
    for (const OneToOne &talk : logbook.all<OneToOne>()) {
        if (isWithin(talk.plannedOn, from, to) && isOfTeam(file, talk.monitor.id, team))
            events.push_back({PlannedEventKind::talk, *talk.plannedOn, talk.heldOn, talk.monitor, talk.head});
    }
    for (const auto &[code, meeting] :
         heldRows<TeamMeeting>(logbook, [](const TeamMeeting &row) { return std::string_view(row.code); })) {
        const bool isOfThem = team.empty() || meeting->supervisor.id.empty() || meeting->supervisor.id == team;
        if (isWithin(meeting->plannedOn, from, to) && isOfThem)
            events.push_back(
                {PlannedEventKind::meeting, *meeting->plannedOn, meeting->heldOn, meeting->supervisor, meeting->head});
    }
    std::ranges::stable_sort(events, {}, &PlannedEvent::on);
    return events;
}

} // namespace clmrs
