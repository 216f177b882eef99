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
          m_households(households), m_came(cameToSession(book, period)), m_worked(book.snapshot->personnel.all().size())
    {
    }

    void households()
    {
        for (std::uint32_t i = 0; i < m_households.size(); ++i)
            household({i});
        daysWorked();
    }

private:
    struct WorkedDay
    {
        GroupKey group;
        Date day;
        Ref<Visit> visit;
    };

    void household(Ref<Household> ref)
    {
        const Ref<Community> community = m_snapshot.households[ref].community;
        bool visited = false;
        bool sensitised = m_came[ref.index];
        m_seen.clear();
        for (const HouseholdVisit &visit : within(m_book.visits.of(ref), m_period.from, m_period.to)) {
            if (visit.isBackCheck)
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
            m_worked[visit.person.index].push_back({group, visit.day, visit.visit});
    }

    // One visit is enough for a person's day.
    void daysWorked()
    {
        for (std::vector<WorkedDay> &days : m_worked) {
            std::ranges::sort(days, {},
                              [](const WorkedDay &worked) { return std::tuple(worked.group, worked.day, worked.visit.index); });
            const WorkedDay *before = nullptr;
            for (const WorkedDay &worked : days) {
                if (!before || before->group != worked.group || before->day != worked.day)
                    m_listener.counted(Indicator::daysWorked, worked.group, {worked.visit.index, worked.day});
                before = &worked;
            }
        }
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Period m_period;
    const Groups &m_groups;
    IndicatorListener &m_listener;
    const std::vector<HouseholdState> &m_households; // on the last day
    const std::vector<bool> m_came;
    std::vector<GroupKey> m_seen;                 // groups that visited the household at hand
    std::vector<std::vector<WorkedDay>> m_worked; // by person
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

void sayWalked(const Progress &progress, std::uint32_t part, std::uint32_t parts)
{
    progress.at({QT_TRANSLATE_NOOP("clmrs", "Working out the indicators")}, static_cast<int>(part * 1000ULL / parts));
}

void walkIndicators(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                    const Progress &progress)
{
    const IndicatorWalk walk(book, period, groups);
    walk.besideChildren(listener);
    if (!IndicatorWalk::goesToChildren(listener.wanted))
        return;
    ChildWalk children = walk.toChildren(listener);
    const std::uint32_t parts = childParts(*book.snapshot);
    for (std::uint32_t part = 0; part < parts; ++part) {
        sayWalked(progress, part, parts);
        walkChildren({&children, 1}, *book.snapshot, part);
    }
}

} // namespace clmrs
