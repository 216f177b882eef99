#include "models/indicators/indicatorwalk.h"

#include "models/indicators/childwalk.h"

namespace clmrs {

namespace {

// By household: whether somebody of it came to a session held in the period.
std::vector<bool> cameToSession(const Casebook &book, const Period &period)
{
    std::vector<bool> came(book.snapshot->households.all().size(), false);
    for (const HeldSession &session : book.held.all()) {
        for (const Ref<Household> household : session.households)
            came[household.index] = came[household.index] || period.holds(session.heldOn);
    }
    return came;
}

// What each part of the walk tells of.
constexpr Indicators kOfHouseholds =
    Indicators::of(std::array{Indicator::householdsRegistered, Indicator::coverageVisited, Indicator::awarenessHouseholds,
                              Indicator::visitsMade, Indicator::householdsVisited, Indicator::daysWorked});
constexpr Indicators kOfSessions = Indicators::of(std::array{Indicator::awarenessSessions, Indicator::awarenessReach});
constexpr Indicators kOfChildren{Indicators::all().bits & ~kOfHouseholds.bits & ~kOfSessions.bits};

class HouseholdWalk
{
public:
    HouseholdWalk(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                  const std::vector<HouseholdState> &households)
        : m_book(book), m_snapshot(*book.snapshot), m_period(period), m_groups(groups), m_listener(listener),
          m_households(households), m_came(cameToSession(book, period))
    {
    }

    void households()
    {
        for (std::uint32_t i = 0; i < m_households.size(); ++i)
            household({i});
        daysWorked();
    }

private:
    // One visit is enough for a person's day. Of a large file half a million are sorted: two numbers say all of it.
    struct WorkedDay
    {
        std::uint64_t whose; // group, person
        std::uint64_t when;  // day, visit

        WorkedDay(GroupKey group, Ref<Personnel> person, Date day, Ref<Visit> visit)
            : whose(together(group, person.index)), when(together(ordered(day), visit.index))
        {
        }
        GroupKey group() const { return static_cast<GroupKey>(whose >> 32U); }
        Date day() const { return Date::fromDays(static_cast<std::int32_t>((when >> 32U) - kDayZero)); }
        Ref<Visit> visit() const { return {static_cast<std::uint32_t>(when)}; }
        bool isSameDay(const WorkedDay &other) const { return whose == other.whose && when >> 32U == other.when >> 32U; }
        auto operator<=>(const WorkedDay &) const = default;

    private:
        static constexpr std::uint64_t kDayZero = 1U << 31U; // days before 1970 come first, too
        static constexpr std::uint64_t together(std::uint64_t high, std::uint32_t low) { return high << 32U | low; }
        static std::uint64_t ordered(Date day) { return static_cast<std::uint64_t>(day.days() + std::int64_t(kDayZero)); }
    };

    void household(Ref<Household> ref)
    {
        const Ref<Community> community = m_snapshot.households[ref].community;
        bool visited = false;
        bool sensitised = m_came[ref.index];
        m_seen.clear();
        for (const HouseholdVisit &visit : m_book.visits.of(ref)) {
            if (visit.isBackCheck || !m_period.holds(visit.day))
                continue;
            visited = true;
            sensitised |= visit.sensitised;
            visitMade(ref, visit, m_groups.of({visit.person, community, {}}));
        }
        const HouseholdState &state = m_households[ref.index];
        if (!state.inScope)
            return;
        const GroupKey group = m_groups.of({state.responsible, community, {}});
        m_listener.counted(Indicator::householdsRegistered, group, {ref.index, *m_snapshot.households[ref].registeredOn});
        m_listener.counted(Indicator::coverageVisited, group, {ref.index, m_period.to, visited});
        m_listener.counted(Indicator::awarenessHouseholds, group, {ref.index, m_period.to, sensitised});
    }

    void visitMade(Ref<Household> household, const HouseholdVisit &visit, GroupKey group)
    {
        m_listener.counted(Indicator::visitsMade, group, {visit.visit.index, visit.day});
        if (std::find(m_seen.begin(), m_seen.end(), group) == m_seen.end()) {
            m_seen.push_back(group);
            m_listener.counted(Indicator::householdsVisited, group, {household.index, visit.day});
        }
        if (visit.person)
            m_worked.emplace_back(group, visit.person, visit.day, visit.visit);
    }

    void daysWorked()
    {
        std::ranges::sort(m_worked);
        for (std::size_t i = 0; i < m_worked.size(); ++i) {
            const WorkedDay &worked = m_worked[i];
            if (i == 0 || !worked.isSameDay(m_worked[i - 1]))
                m_listener.counted(Indicator::daysWorked, worked.group(), {worked.visit().index, worked.day()});
        }
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Period m_period;
    const Groups &m_groups;
    IndicatorListener &m_listener;
    const std::vector<HouseholdState> &m_households; // on the last day
    const std::vector<bool> m_came;
    std::vector<GroupKey> m_seen; // groups that visited the household at hand
    std::vector<WorkedDay> m_worked;
};

void sessions(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener)
{
    for (std::uint32_t i = 0; i < book.held.all().size(); ++i) {
        const HeldSession &session = book.held.all()[i];
        if (!period.holds(session.heldOn))
            continue;
        const GroupKey group = groups.of({session.facilitator, session.community, {}});
        listener.counted(Indicator::awarenessSessions, group, {i, session.heldOn});
        listener.counted(Indicator::awarenessReach, group, {i, session.heldOn, true, session.heads()});
    }
}

} // namespace

IndicatorWalk::IndicatorWalk(const Casebook &book, const Period &period, const Groups &groups)
    : m_book(book), m_period(period), m_groups(groups), m_households(householdStatesOn(book, period.to))
{
}

void IndicatorWalk::besideChildren(IndicatorListener &listener) const
{
    if (listener.wanted.hasAny(kOfHouseholds))
        HouseholdWalk(m_book, m_period, m_groups, listener, m_households).households();
    if (listener.wanted.hasAny(kOfSessions))
        sessions(m_book, m_period, m_groups, listener);
}

bool IndicatorWalk::goesToChildren(Indicators wanted) { return wanted.hasAny(kOfChildren); }

ChildWalk IndicatorWalk::toChildren(IndicatorListener &listener) const
{
    return {m_book, m_period, m_groups, listener, m_households};
}

void walkIndicators(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                    const Progress &progress)
{
    const IndicatorWalk walk(book, period, groups);
    walk.besideChildren(listener);
    if (!IndicatorWalk::goesToChildren(listener.wanted))
        return;
    ChildWalk children = walk.toChildren(listener);
    walkChildren({&children, 1}, 0, static_cast<std::uint32_t>(book.snapshot->children.counting().size()), progress);
}

} // namespace clmrs
