#include "models/indicators/heldsessions.h"

#include "models/domain/sessiontopics.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

namespace clmrs {

namespace {

template <class Row>
using RowsById = std::unordered_map<std::string_view, Ref<Row>>;

template <class Row>
RowsById<Row> rowsById(const Table<Row> &table)
{
    RowsById<Row> rows;
    for (std::uint32_t i = 0; i < table.counting().size(); ++i)
        rows.emplace(table.id(Ref<Row>{i}), Ref<Row>{i});
    return rows;
}

template <class Row>
Ref<Row> rowNamed(const RowsById<Row> &rows, std::string_view id)
{
    const auto found = rows.find(id);
    return found == rows.end() ? Ref<Row>() : found->second;
}

template <class Value>
void sortOnce(std::vector<Value> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

HeldSession heldSession(const CaseSnapshot &snapshot, Ref<AwarenessSession> ref)
{
    const AwarenessSession &session = snapshot.sessions[ref];
    return {ref,
            snapshot.sessions.id(ref),
            session.community,
            session.facilitator,
            snapshot.text(session.topic),
            *session.heldOn,
            session.women.value_or(0),
            session.men.value_or(0),
            session.girls.value_or(0),
            session.boys.value_or(0)};
}

} // namespace

std::map<std::string_view, const LogSession *> sessionsByCode(const LogbookSnapshot &logbook)
{
    std::map<std::string_view, const LogSession *> byCode;
    for (const LogSession &session : logbook.all<LogSession>()) { // by key
        const LogSession *&held = byCode[session.code];
        if (!held || session.head.rev >= held->head.rev)
            held = &session;
    }
    return byCode;
}

std::vector<HeldMeeting> heldMeetings(const LogbookSnapshot &logbook)
{
    std::map<std::string_view, HeldMeeting> meetings;
    for (const auto &[code, session] : sessionsByCode(logbook)) {
        if (session->heldOn)
            meetings.emplace(code, HeldMeeting{session->code, session->community.id, session->facilitator.id, session->topic,
                                               *session->heldOn, session->women.value_or(0), session->men.value_or(0),
                                               session->girls.value_or(0), session->boys.value_or(0)});
    }
    for (const RosterLine &line : logbook.all<RosterLine>()) {
        if (const auto meeting = meetings.find(line.session); meeting != meetings.end() && !line.household.id.empty())
            meeting->second.households.push_back(line.household.id);
    }
    for (const SessionLink &link : logbook.all<SessionLink>()) {
        if (const auto meeting = meetings.find(link.session); meeting != meetings.end())
            meeting->second.linkedTo.push_back(link.synced);
    }
    std::vector<HeldMeeting> sorted;
    for (auto &[code, meeting] : meetings) {
        sortOnce(meeting.households);
        sortOnce(meeting.linkedTo);
        sorted.push_back(std::move(meeting));
    }
    return sorted;
}

HeldSessions::HeldSessions(const CaseSnapshot &snapshot, std::span<const HeldMeeting> meetings)
{
    constexpr std::size_t kNotHeld = std::size_t(-1);
    std::vector<std::size_t> placeOf(snapshot.sessions.counting().size(), kNotHeld);
    for (std::uint32_t i = 0; i < snapshot.sessions.counting().size(); ++i) {
        if (!snapshot.sessions.counting()[i].heldOn)
            continue;
        placeOf[i] = m_all.size();
        m_all.push_back(heldSession(snapshot, {i}));
    }
    for (const SessionAttendance &attendance : snapshot.attendances.counting()) {
        const std::size_t place = placeOf[attendance.session.index];
        if (attendance.household && place != kNotHeld)
            m_all[place].households.push_back(attendance.household);
    }
    const auto sessions = meetings.empty() ? RowsById<AwarenessSession>() : rowsById(snapshot.sessions);
    const auto communities = meetings.empty() ? RowsById<Community>() : rowsById(snapshot.communities);
    const auto people = meetings.empty() ? RowsById<Personnel>() : rowsById(snapshot.personnel);
    const auto households = meetings.empty() ? RowsById<Household>() : rowsById(snapshot.households);
    for (const HeldMeeting &meeting : meetings) {
        const Ref<Community> community = rowNamed(communities, meeting.community);
        if (!community) // of another cooperative
            continue;
        std::vector<Ref<Household>> came;
        for (const std::string &id : meeting.households) {
            if (const Ref<Household> household = rowNamed(households, id))
                came.push_back(household);
        }
        bool isLinked = false;
        for (const std::string &id : meeting.linkedTo) {
            const Ref<AwarenessSession> synced = rowNamed(sessions, id);
            if (!synced || placeOf[synced.index] == kNotHeld) // no longer there: the logbook's own counts again
                continue;
            isLinked = true;
            std::vector<Ref<Household>> &both = m_all[placeOf[synced.index]].households;
            both.insert(both.end(), came.begin(), came.end());
        }
        if (!isLinked)
            m_all.push_back({{},
                             meeting.code,
                             community,
                             rowNamed(people, meeting.facilitator),
                             meeting.topic,
                             meeting.heldOn,
                             meeting.women,
                             meeting.men,
                             meeting.girls,
                             meeting.boys,
                             std::move(came)});
    }
    for (HeldSession &session : m_all)
        sortOnce(session.households);
}

std::size_t HeldSessions::ofLogbookAlone(Date from, Date to) const
{
    return std::size_t(std::ranges::count_if(m_all, [&](const HeldSession &session) {
        return session.isOfLogbook() && session.heldOn >= from && session.heldOn <= to;
    }));
}

const LogSession *sessionFor(const LogbookSnapshot &logbook, std::string_view community, std::string_view topic, Date day)
{
    const LogSession *found = nullptr;
    for (const LogSession &session : logbook.all<LogSession>()) {
        const bool fits = session.community.id == community && isSameTopic(session.topic, topic) &&
                          (session.heldOn ? session.heldOn == day : session.plannedOn == day);
        if (fits && (!found || session.head.rev >= found->head.rev))
            found = &session;
    }
    return found;
}

std::vector<Ref<AwarenessSession>> mayBeLinked(const CaseSnapshot &snapshot, const LogSession &session)
{
    std::vector<Ref<AwarenessSession>> fitting;
    const auto apart = [&](Ref<AwarenessSession> ref) {
        return std::abs(daysBetween(*session.heldOn, *snapshot.sessions[ref].heldOn));
    };
    for (std::uint32_t i = 0; session.heldOn && i < snapshot.sessions.counting().size(); ++i) {
        const AwarenessSession &synced = snapshot.sessions.counting()[i];
        const bool isThere = snapshot.communities.id(synced.community) == session.community.id;
        if (synced.heldOn && isThere && isSameTopic(snapshot.text(synced.topic), session.topic) && apart({i}) <= kLinkDays)
            fitting.push_back({i});
    }
    std::ranges::sort(fitting, {}, [&](Ref<AwarenessSession> ref) { return std::tuple(apart(ref), snapshot.sessions.id(ref)); });
    return fitting;
}

} // namespace clmrs
