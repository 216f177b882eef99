#include "models/tables/meetinglists.h"

#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

struct MeetingCounts
{
    int present = 0;
    int decided = 0;
    int open = 0; // of those, on the day
};

std::map<std::string_view, MeetingCounts> countsByMeeting(const LogbookSnapshot &logbook, Date day)
{
    std::map<std::string_view, MeetingCounts> counts;
    for (const MeetingPresence &row : logbook.all<MeetingPresence>())
        ++counts[row.meeting].present;
    for (const TeamDecision &row : logbook.all<TeamDecision>()) {
        ++counts[row.meeting].decided;
        counts[row.meeting].open += !row.doneOn || day < *row.doneOn;
    }
    return counts;
}

QString decidedText(const MeetingCounts &counts, const QLocale &locale)
{
    return counts.open == 0 ? locale.toString(counts.decided)
                            : said(QT_TRANSLATE_NOOP("clmrs", "%1 (%2 open)"),
                                   {locale.toString(counts.decided), locale.toString(counts.open)});
}

} // namespace

QString teamText(const Subject &supervisor, const LogSubjects &subjects)
{
    return supervisor.id.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "Everybody"))
                                 : said(QT_TRANSLATE_NOOP("clmrs", "Team of %1"), {subjects.text(supervisor)});
}

PlainList meetingsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Team meetings")),
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "No team meeting is in the logbook yet. Write down the first one.")),
                   {{"held", say(QT_TRANSLATE_NOOP("clmrs", "Held on")), 20},
                    {"team", say(QT_TRANSLATE_NOOP("clmrs", "Team")), 26},
                    {"present", say(QT_TRANSLATE_NOOP("clmrs", "There")), 8, true},
                    {"decided", say(QT_TRANSLATE_NOOP("clmrs", "Decided")), 14, false, false},
                    {"topics", say(QT_TRANSLATE_NOOP("clmrs", "Topics")), 50, false, false}},
                   {}};
    const auto counts = countsByMeeting(logbook, day);
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const TeamMeeting &meeting : logbook.all<TeamMeeting>())
        subjects.want(meeting.supervisor);
    subjects.look();
    const auto whenFrom = [](const TeamMeeting &meeting) {
        const auto at = meeting.heldOn ? meeting.heldOn : meeting.plannedOn;
        return std::pair(meeting.heldOn.has_value(), at ? daysBetween(*at, Date::fromDays(0)) : 0);
    };
    for (const TeamMeeting *meeting : inOrder(logbook.all<TeamMeeting>(), whenFrom)) {
        const auto found = counts.find(meeting->code);
        const MeetingCounts count = found == counts.end() ? MeetingCounts() : found->second;
        const auto at = meeting->heldOn ? meeting->heldOn : meeting->plannedOn;
        const QString on = dateText(at, locale);
        list.rows.push_back(PlainRowMaker(meeting->head)
                                .cell(meeting->heldOn ? on : said(QT_TRANSLATE_NOOP("clmrs", "planned: %1"), {on}),
                                      at ? QString::fromStdString(at->iso()) : QString())
                                .cell(teamText(meeting->supervisor, subjects))
                                .number(count.present, locale)
                                .cell(decidedText(count, locale))
                                .cell(subjects.typed(meeting->topics).simplified())
                                .take(false));
    }
    return list;
}

PlainList openDecisionsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Decisions to follow up")),
        say(QT_TRANSLATE_NOOP("clmrs", "They come along to the team’s next meeting until they are done, or dropped with a "
                                       "reason.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No decision of a team meeting is open.")),
        {{"decision", say(QT_TRANSLATE_NOOP("clmrs", "Decision")), 50, false, false},
         {"state", say(QT_TRANSLATE_NOOP("clmrs", "How it stands")), 26, false, false},
         {"who", say(QT_TRANSLATE_NOOP("clmrs", "Who")), 18, false, false},
         {"decided", say(QT_TRANSLATE_NOOP("clmrs", "Decided on")), 12},
         {"team", say(QT_TRANSLATE_NOOP("clmrs", "Team")), 26}},
        {}};
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const TeamMeeting &meeting : logbook.all<TeamMeeting>())
        subjects.want(meeting.supervisor);
    for (const TeamDecision &decision : logbook.all<TeamDecision>())
        subjects.want(decision.responsible);
    subjects.look();
    const auto dueFrom = [](const TeamDecision &decision) { return std::pair(!decision.dueOn, decision.dueOn); };
    for (const TeamDecision *decision : inOrder(logbook.all<TeamDecision>(), dueFrom)) {
        const TeamMeeting *meeting = meetingOf(logbook, *decision);
        if (decision->doneOn && *decision->doneOn <= day)
            continue;
        const AgreedAction action = asAction(*decision);
        list.rows.push_back(PlainRowMaker(decision->head)
                                .cell(actionText(action, subjects))
                                .marked(actionStateText(action, day, subjects), dueMark(isOverdue(action, day)))
                                .cell(responsibleText(action, subjects))
                                .day(meeting ? meeting->heldOn : std::nullopt, locale)
                                .cell(meeting ? teamText(meeting->supervisor, subjects) : QString())
                                .take(false));
    }
    return list;
}

} // namespace clmrs
