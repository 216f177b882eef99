// The part of the walk over indicators that goes from child to child.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/indicatorwalk.h"

#include <span>

namespace clmrs {

// Of a child's or a household's, those from the one day to the other; read from the latest on, of which most ask.
template <class Met>
std::span<const Met> within(std::span<const Met> byDay, Date from, Date to)
{
    std::size_t after = byDay.size();
    while (after > 0 && byDay[after - 1].day > to)
        --after;
    std::size_t first = after;
    while (first > 0 && byDay[first - 1].day >= from)
        --first;
    return byDay.subspan(first, after - first);
}

class ChildWalk
{
public:
    // `households` are those of the period's last day. All outlive the walk.
    ChildWalk(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
              const std::vector<HouseholdState> &households);

    void child(Ref<Child> child);

private:
    // What one group found out about a child in the period, at 5 to 17 years of age.
    struct Work
    {
        GroupKey group;
        std::optional<Date> interviewedOn;
        std::optional<Date> positiveOn;
        bool hazardous = false;
    };

    bool wants(Indicators some) const { return m_listener.wanted.hasAny(some); }
    GroupKey groupOf(Ref<Personnel> person) const { return m_groups.of({person, m_community, m_child}); }
    void counted(Indicator indicator, GroupKey group, Date on, bool fits = true, std::int64_t amount = 1)
    {
        m_listener.counted(indicator, group, {m_child.index, on, fits, amount});
    }
    bool isRefused() const { return m_households[m_household.index].refused; }
    Work &workOf(GroupKey group);

    void readCase();
    void notes();
    void assessments();
    void registered();
    void identified();
    void support(Date identifiedOn, Ref<Personnel> responsibleThen);
    void stopped();
    void supportAtRisk();
    void school();
    void openCases();
    void followUpsOnTime();
    void followUpAfter(std::size_t occasion);
    ChildStanding standingOn(Date day) const; // in the period or before it
    void openBefore();
    void alerts();
    void referrals();
    void core();
    Indicator endOf() const;

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Period m_period;
    const Groups &m_groups;
    IndicatorListener &m_listener;
    const std::vector<HouseholdState> &m_households;
    const Date m_coreAfter; // the window of the Core Criteria begins on the day after

    // Of the child at hand.
    Ref<Child> m_child;
    Ref<Household> m_household;
    Ref<Community> m_community;
    std::span<const Encounter> m_inPeriod;
    GroupKey m_group = 0; // of whoever is responsible on the last day
    Course m_course;      // up to the last day
    ChildStanding m_standing;
    std::vector<Work> m_work; // room that is used again
};

// How many children are walked at a time: between them it is said how far the work is, and heard whether to stop.
inline constexpr std::uint32_t kChildrenAtATime = 4096;
std::uint32_t childParts(const CaseSnapshot &snapshot);
// The children of one part, each in every walk before the next: what is fetched of it serves all.
void walkChildren(std::span<ChildWalk> walks, const CaseSnapshot &snapshot, std::uint32_t part);

} // namespace clmrs
