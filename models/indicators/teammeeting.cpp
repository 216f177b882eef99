#include "models/indicators/teammeeting.h"

#include "models/indicators/heldrows.h"

#include <algorithm>

namespace clmrs {

namespace {

std::map<std::string_view, const TeamMeeting *> meetingsByCode(const LogbookSnapshot &logbook)
{
    return heldRows<TeamMeeting>(logbook, [](const TeamMeeting &row) { return std::string_view(row.code); });
}

bool isBefore(const TeamMeeting &earlier, const TeamMeeting &meeting, Date day)
{
    return earlier.supervisor.id == meeting.supervisor.id && earlier.code != meeting.code && earlier.heldOn &&
           *earlier.heldOn <= day;
}

// A row of the entry against the one of its key in the logbook; `head` of a row that is gone meanwhile is that of a new one.
template <class Row>
void addEdit(Change &change, const Row *before, Row after)
{
    after.head = before ? before->head : RowHead();
    if (!before || *before != after)
        change.edits.push_back(Edit<Row>{before ? std::optional(*before) : std::nullopt, std::move(after)});
}

void addPresences(Change &change, const LogbookSnapshot &logbook, const MeetingEntry &entry, const std::string &code)
{
    std::vector<Subject> present = entry.meeting.heldOn ? entry.present : std::vector<Subject>();
    for (const MeetingPresence &row : logbook.all<MeetingPresence>()) {
        if (row.meeting != code)
            continue;
        if (std::erase_if(present, [&](const Subject &one) { return one.id == row.monitor.id; }) == 0)
            change.edits.push_back(Edit<MeetingPresence>{row, std::nullopt});
    }
    for (const Subject &one : present)
        change.edits.push_back(Edit<MeetingPresence>{std::nullopt, MeetingPresence{{}, code, one}});
}

void addDecisions(Change &change, const LogbookSnapshot &logbook, const MeetingEntry &entry, const std::string &code)
{
    std::vector<TeamDecision> decided = entry.meeting.heldOn ? entry.decided : std::vector<TeamDecision>();
    for (const TeamDecision &row : logbook.all<TeamDecision>()) {
        if (row.meeting == code && std::ranges::none_of(decided, [&](const auto &one) { return one.head.key == row.head.key; }))
            change.edits.push_back(Edit<TeamDecision>{row, std::nullopt});
    }
    for (const TeamDecision &one : decided) {
        const TeamDecision *before = one.head.key.isNull() ? nullptr : logbook.find<TeamDecision>(one.head.key);
        TeamDecision after = before ? *before : one; // how it ended is no matter of this meeting
        after.meeting = code;
        after.text = one.text;
        after.dueOn = one.dueOn;
        after.responsible = one.responsible;
        addEdit(change, before, std::move(after));
    }
}

} // namespace

MeetingEntry newMeeting(const Subject &supervisor, Date day)
{
    MeetingEntry entry;
    entry.meeting.supervisor = supervisor;
    entry.meeting.heldOn = day;
    return entry;
}

MeetingEntry meetingEntryOf(const LogbookSnapshot &logbook, const TeamMeeting &meeting)
{
    MeetingEntry entry{meeting, {}, {}, {}};
    for (const MeetingPresence &row : logbook.all<MeetingPresence>()) {
        if (row.meeting == meeting.code)
            entry.present.push_back(row.monitor);
    }
    for (const TeamDecision &row : logbook.all<TeamDecision>()) {
        if (row.meeting == meeting.code)
            entry.decided.push_back(row);
    }
    return entry;
}

std::vector<const TeamDecision *> carriedOn(const LogbookSnapshot &logbook, const TeamMeeting &meeting, Date day)
{
    const auto meetings = meetingsByCode(logbook);
    std::vector<const TeamDecision *> open;
    for (const TeamDecision &decision : logbook.all<TeamDecision>()) {
        const auto at = meetings.find(decision.meeting);
        if (at != meetings.end() && isBefore(*at->second, meeting, day) && (!decision.doneOn || day < *decision.doneOn))
            open.push_back(&decision);
    }
    std::ranges::sort(open, {}, [](const TeamDecision *one) { return std::tuple(!one->dueOn, one->dueOn, one->head.key); });
    return open;
}

const TeamMeeting *meetingOf(const LogbookSnapshot &logbook, const TeamDecision &decision)
{
    const auto meetings = meetingsByCode(logbook);
    const auto at = meetings.find(decision.meeting);
    return at == meetings.end() ? nullptr : at->second;
}

AgreedAction asAction(const TeamDecision &decision)
{
    AgreedAction action;
    action.head = decision.head;
    action.text = decision.text;
    action.dueOn = decision.dueOn;
    action.responsible = decision.responsible;
    action.doneOn = decision.doneOn;
    action.dropped = decision.dropped;
    action.reason = decision.reason;
    return action;
}

TeamDecision withAction(TeamDecision decision, const AgreedAction &action)
{
    decision.text = action.text;
    decision.dueOn = action.dueOn;
    decision.responsible = action.responsible;
    decision.doneOn = action.doneOn;
    decision.dropped = action.dropped;
    decision.reason = action.reason;
    return decision;
}

std::optional<Sentence> savingRefused(const MeetingEntry &entry, Date today)
{
    const TeamMeeting &meeting = entry.meeting;
    if (!meeting.heldOn && !meeting.plannedOn)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Say on which day the team meets or met."), {}};
    if (meeting.heldOn && today < *meeting.heldOn)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "A meeting that was held does not lie in the future: it is planned."), {}};
    if (meeting.heldOn && entry.present.empty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Say who was there."), {}};
    if (meeting.topics.empty() && entry.decided.empty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Write down a topic or a decision first."), {}};
    return std::nullopt;
}

Change meetingChange(const LogbookSnapshot &logbook, const MeetingEntry &entry)
{
    Change change{QT_TRANSLATE_NOOP("clmrs", "write down a team meeting"), {}};
    TeamMeeting meeting = entry.meeting;
    const TeamMeeting *before = meeting.head.key.isNull() ? nullptr : logbook.find<TeamMeeting>(meeting.head.key);
    if (meeting.code.empty())
        meeting.code = ownCode('M', meeting.heldOn ? *meeting.heldOn : *meeting.plannedOn);
    const std::string code = meeting.code;
    addEdit(change, before, std::move(meeting));
    addPresences(change, logbook, entry, code);
    addDecisions(change, logbook, entry, code);
    for (const ActionReturn &what : entry.returned) {
        const TeamDecision *decision = logbook.find<TeamDecision>(what.action);
        if (decision && what.fate != ActionFate::open && entry.meeting.heldOn)
            change.edits.push_back(Edit<TeamDecision>{
                *decision, withAction(*decision, afterReturn(asAction(*decision), what, *entry.meeting.heldOn))});
    }
    return change;
}

} // namespace clmrs
