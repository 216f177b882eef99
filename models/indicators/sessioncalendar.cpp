#include "models/indicators/sessioncalendar.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

std::optional<std::int64_t> headCount(const std::optional<int> &count)
{
    return count ? std::optional<std::int64_t>(*count) : std::nullopt;
}

class Calendar
{
public:
    Calendar(const Casebook &book, const Period &period, Date day)
        : m_book(book), m_s(*book.snapshot), m_period(period), m_day(day)
    {
    }

    void addSynced()
    {
        for (std::uint32_t i = 0; i < m_s.sessions.counting().size(); ++i) {
            const AwarenessSession &session = m_s.sessions.counting()[i];
            m_items.push_back({.synced = {i},
                               .community = session.community,
                               .facilitator = session.facilitator,
                               .topic = std::string(m_s.text(session.topic)),
                               .audience = session.audience,
                               .language = std::string(m_s.text(session.language)),
                               .plannedOn = session.plannedOn,
                               .heldOn = session.heldOn,
                               .women = headCount(session.women),
                               .men = headCount(session.men),
                               .girls = headCount(session.girls),
                               .boys = headCount(session.boys)});
        }
    }

    void addOwn(const LogbookSnapshot &logbook)
    {
        std::map<std::string_view, std::vector<std::string_view>> linked;
        for (const SessionLink &link : logbook.all<SessionLink>())
            linked[link.session].push_back(link.synced);
        for (const auto &[code, session] : sessionsByCode(logbook)) {
            const auto community = m_s.communities.find(session->community.id);
            if (!community)
                continue;
            bool isLinked = false;
            for (const std::string_view id : linked[code])
                isLinked |= link(id, *session);
            if (!isLinked)
                m_items.push_back(ownItem(*session, *community));
        }
    }

    std::vector<SessionItem> take()
    {
        for (SessionItem &item : m_items) {
            const bool isHeld = item.heldOn && *item.heldOn <= m_day;
            const bool isOver = item.plannedOn && *item.plannedOn < m_day && !item.heldOn;
            item.state = isHeld                        ? SessionState::held
                         : !item.notHeldReason.empty() ? SessionState::notHeld
                         : isOver                      ? SessionState::notEntered
                                                       : SessionState::planned;
        }
        countHouseholds();
        std::erase_if(m_items, [this](const SessionItem &item) { return !item.on() || !m_period.holds(*item.on()); });
        std::ranges::sort(m_items, {}, [this](const SessionItem &item) { return std::tuple(*item.on(), item.id(m_s)); });
        return std::move(m_items);
    }

private:
    // A held session of the file that the logbook's own is said to be. What only the logbook knows stands there too.
    bool link(std::string_view id, const LogSession &session)
    {
        const auto synced = std::ranges::find_if(
            m_items, [&](const SessionItem &item) { return item.synced && item.heldOn && m_s.sessions.id(item.synced) == id; });
        if (synced == m_items.end())
            return false;
        synced->own = session.code;
        return true;
    }

    SessionItem ownItem(const LogSession &session, Ref<Community> community) const
    {
        return {.own = session.code,
                .community = community,
                .facilitator = m_s.personnel.find(session.facilitator.id).value_or(Ref<Personnel>()),
                .topic = session.topic,
                .audience = session.audience,
                .language = session.language,
                .plannedOn = session.plannedOn,
                .heldOn = session.heldOn,
                .notHeldReason = session.notHeldReason,
                .women = session.women,
                .men = session.men,
                .girls = session.girls,
                .boys = session.boys};
    }

    void countHouseholds()
    {
        std::map<std::string_view, std::size_t> came;
        for (const HeldSession &session : m_book.held.all())
            came[session.code] = session.households.size();
        for (SessionItem &item : m_items) {
            const auto found = came.find(item.id(m_s));
            if (found != came.end() && found->second > 0 && item.state == SessionState::held)
                item.households = std::int64_t(found->second);
        }
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    const Period m_period;
    const Date m_day;
    std::vector<SessionItem> m_items;
};

} // namespace

std::optional<std::int64_t> SessionItem::heads() const
{
    if (state != SessionState::held || (!women && !men && !girls && !boys))
        return std::nullopt;
    return women.value_or(0) + men.value_or(0) + girls.value_or(0) + boys.value_or(0);
}

std::vector<SessionItem> sessionsIn(const Casebook &book, const LogbookSnapshot *logbook, const Period &period, Date day)
{
    Calendar calendar(book, period, day);
    calendar.addSynced();
    if (logbook)
        calendar.addOwn(*logbook);
    return calendar.take();
}

} // namespace clmrs
