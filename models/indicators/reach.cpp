#include "models/indicators/reach.h"

#include "models/indicators/splitvillages.h"

#include <algorithm>

namespace clmrs {

namespace {

// What reached a household: a day, and the topic of a session.
struct Touch
{
    Date on;
    bool isSession;
    std::string_view topic;
};

class ReachWalk
{
public:
    ReachWalk(const Casebook &book, const Caseload &load)
        : m_book(book), m_s(*book.snapshot), m_load(load), m_after(load.day.addMonths(-kReachMonths)),
          m_touches(load.households.size())
    {
        m_reach.after = m_after;
        m_reach.day = load.day;
        for (std::uint32_t i = 0; i < m_s.communities.counting().size(); ++i)
            m_reach.communities.push_back({.community = {i}});
    }

    Reach run()
    {
        for (const HeldSession &session : m_book.held.all()) {
            if (holds(session.heldOn))
                add(session);
        }
        for (std::uint32_t i = 0; i < m_load.households.size(); ++i) {
            if (m_load.households[i].inScope)
                household({i});
        }
        return std::move(m_reach);
    }

private:
    bool holds(Date day) const { return day > m_after && day <= m_load.day; }

    void add(const HeldSession &session)
    {
        for (const Ref<Community> community : heldFor(m_s, session.community, session.heldOn)) {
            CommunityReach &there = m_reach.communities[community.index];
            ++there.sessions;
            if (!there.lastSessionOn || session.heldOn >= *there.lastSessionOn) {
                there.lastSessionOn = session.heldOn;
                there.lastTopic = session.topic;
            }
        }
        for (const Ref<Household> household : session.households)
            m_touches[household.index].push_back({session.heldOn, true, session.topic});
    }

    void household(Ref<Household> ref)
    {
        std::vector<Touch> &touches = m_touches[ref.index];
        for (const HouseholdVisit &visit : m_book.visits.of(ref)) {
            if (!visit.isBackCheck && visit.sensitised && holds(visit.day))
                touches.push_back({visit.day, false, {}});
        }
        std::ranges::stable_sort(touches, {}, &Touch::on);
        HouseholdReach reach{.household = ref};
        for (const Touch &touch : touches) {
            reach.days += reach.lastOn == touch.on ? 0 : 1;
            reach.lastOn = touch.on;
            if (touch.isSession)
                reach.lastTopic = touch.topic;
        }
        ++m_reach.communities[m_s.households[ref].community.index].households[std::size_t(reach.reached())];
        m_reach.households.push_back(reach);
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    const Caseload &m_load;
    const Date m_after;
    std::vector<std::vector<Touch>> m_touches; // by household
    Reach m_reach;
};

} // namespace

Reach reachOn(const Casebook &book, const Caseload &load) { return ReachWalk(book, load).run(); }

} // namespace clmrs
