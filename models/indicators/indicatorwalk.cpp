#include "models/indicators/indicatorwalk.h"

#include "models/indicators/childwalk.h"

namespace clmrs {

namespace {

bool isVisitMade(const Visit &visit, const Period &period)
{
    return visit.kind != VisitKind::backCheck && period.holds(visit.startedAt->day());
}

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

class Walk
{
public:
    Walk(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener)
        : m_book(book), m_snapshot(*book.snapshot), m_period(period), m_groups(groups), m_listener(listener),
          m_households(householdStatesOn(book, period.to)), m_came(cameToSession(book, period))
    {
    }

    void run(const Progress &progress)
    {
        if (m_listener.wanted.hasAny(kOfHouseholds)) {
            for (std::uint32_t i = 0; i < m_households.size(); ++i)
                household({i});
            daysWorked();
        }
        if (m_listener.wanted.hasAny(kOfSessions))
            sessions();
        if (m_listener.wanted.hasAny(kOfChildren))
            eachChild(progress);
    }

private:
    static constexpr std::uint32_t kProgressEvery = 4096;

    // What each part of the walk tells of.
    static constexpr Indicators kOfHouseholds =
        Indicators::of(std::array{Indicator::householdsRegistered, Indicator::coverageVisited, Indicator::awarenessHouseholds,
                                  Indicator::visitsMade, Indicator::householdsVisited, Indicator::daysWorked});
    static constexpr Indicators kOfSessions = Indicators::of(std::array{Indicator::awarenessSessions, Indicator::awarenessReach});
    static constexpr Indicators kOfChildren{Indicators::all().bits & ~kOfHouseholds.bits & ~kOfSessions.bits};

    void eachChild(const Progress &progress)
    {
        ChildWalk children(m_book, m_period, m_groups, m_listener, m_households);
        const auto count = static_cast<std::uint32_t>(m_snapshot.children.counting().size());
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i % kProgressEvery == 0)
                progress.at({QT_TRANSLATE_NOOP("clmrs", "Working out the indicators")}, static_cast<int>(i * 1000ULL / count));
            children.child({i});
        }
    }

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
        for (const Ref<Visit> at : m_book.index.visitsOfHousehold.of(ref.index)) {
            const Visit &visit = m_snapshot.visits[at];
            if (!isVisitMade(visit, m_period))
                continue;
            visited = true;
            sensitised |= visit.awareness.value_or(false);
            visitMade(ref, at, visit, m_groups.of({visit.person, community, {}}));
        }
        const HouseholdState &state = m_households[ref.index];
        if (!state.inScope)
            return;
        const GroupKey group = m_groups.of({state.responsible, community, {}});
        m_listener.counted(Indicator::householdsRegistered, group, {ref.index, *m_snapshot.households[ref].registeredOn});
        m_listener.counted(Indicator::coverageVisited, group, {ref.index, m_period.to, visited});
        m_listener.counted(Indicator::awarenessHouseholds, group, {ref.index, m_period.to, sensitised});
    }

    void visitMade(Ref<Household> household, Ref<Visit> ref, const Visit &visit, GroupKey group)
    {
        const Date day = visit.startedAt->day();
        m_listener.counted(Indicator::visitsMade, group, {ref.index, day});
        if (std::find(m_seen.begin(), m_seen.end(), group) == m_seen.end()) {
            m_seen.push_back(group);
            m_listener.counted(Indicator::householdsVisited, group, {household.index, day});
        }
        if (visit.person)
            m_worked.emplace_back(group, visit.person, day, ref);
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

    void sessions()
    {
        for (std::uint32_t i = 0; i < m_book.held.all().size(); ++i) {
            const HeldSession &session = m_book.held.all()[i];
            if (!m_period.holds(session.heldOn))
                continue;
            const GroupKey group = m_groups.of({session.facilitator, session.community, {}});
            m_listener.counted(Indicator::awarenessSessions, group, {i, session.heldOn});
            m_listener.counted(Indicator::awarenessReach, group, {i, session.heldOn, true, session.heads()});
        }
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Period m_period;
    const Groups &m_groups;
    IndicatorListener &m_listener;
    const std::vector<HouseholdState> m_households; // on the last day
    const std::vector<bool> m_came;
    std::vector<GroupKey> m_seen; // groups that visited the household at hand
    std::vector<WorkedDay> m_worked;
};

} // namespace

void walkIndicators(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                    const Progress &progress)
{
    Walk(book, period, groups, listener).run(progress);
}

} // namespace clmrs
