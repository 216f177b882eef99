#include "models/indicators/supportplan.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace clmrs {

namespace {

PlanItem itemOf(const CaseSnapshot &s, const PlannedSupport &line)
{
    PlanItem item{.line = line};
    if (line.subject.table == "child")
        item.child = rowOfId(s.children, line.subject.id).value_or(Ref<Child>());
    if (line.subject.table == "household")
        item.household = rowOfId(s.households, line.subject.id).value_or(Ref<Household>());
    if (line.subject.table == "community")
        item.community = rowOfId(s.communities, line.subject.id).value_or(Ref<Community>());
    if (item.child)
        item.household = s.children[item.child].household;
    if (item.household)
        item.community = s.households[item.household].community;
    return item;
}

class PlanWalk
{
public:
    PlanWalk(const Casebook &book, Date day) : m_s(*book.snapshot), m_day(day)
    {
        for (std::uint32_t i = 0; i < m_s.supports.counting().size(); ++i) {
            const auto &on = m_s.supports.counting()[i].deliveredOn;
            if (on && *on <= day)
                m_deliveries.push_back({i});
        }
        std::ranges::sort(m_deliveries, {}, [this](Ref<Support> ref) {
            return std::tuple(m_s.supports[ref].deliveredOn->days(), m_s.supports.id(ref));
        });
    }

    void settle(PlanItem &item)
    {
        const auto delivery = std::ranges::find_if(
            m_deliveries, [&](Ref<Support> ref) { return answers(m_s.supports[ref], item) && !m_used.contains(ref.index); });
        if (delivery != m_deliveries.end()) {
            item.delivery = *delivery;
            m_used.insert(delivery->index);
        }
        item.state = item.delivery ? PlanState::delivered : dueDay(item) < m_day ? PlanState::late : PlanState::open;
    }

    static Date dueDay(const PlanItem &item) { return item.line.dueOn.value_or(quarterFrom(item.quarter()).to); }

private:
    bool answers(const Support &support, const PlanItem &item) const
    {
        if (support.kind != item.line.kind || *support.deliveredOn < item.quarter())
            return false;
        if (item.child)
            return support.child == item.child || (support.household && support.household == item.household);
        if (item.household)
            return support.household == item.household;
        return item.community && support.community == item.community;
    }

    const CaseSnapshot &m_s;
    const Date m_day;
    std::vector<Ref<Support>> m_deliveries; // by day
    std::set<std::uint32_t> m_used;
};

} // namespace

std::vector<PlanItem> planOn(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook)
{
    std::map<std::string_view, const PlannedSupport *> byCode;
    for (const PlannedSupport &line : logbook.all<PlannedSupport>()) { // by key
        const PlannedSupport *&held = byCode[line.code];
        if (!held || line.head.rev >= held->head.rev)
            held = &line;
    }
    PlanWalk walk(book, load.day);
    std::vector<PlanItem> items;
    items.reserve(byCode.size());
    for (const auto &[code, line] : byCode)
        items.push_back(itemOf(*book.snapshot, *line));
    std::ranges::sort(items, {}, [](const PlanItem &item) { return std::tuple(PlanWalk::dueDay(item), item.line.code); });
    for (PlanItem &item : items)
        walk.settle(item);
    std::ranges::stable_sort(items, {}, [](const PlanItem &item) { return std::tuple(-item.quarter().days(), item.state); });
    return items;
}

OpenPlan::OpenPlan(std::span<const PlanItem> plan)
{
    for (const PlanItem &item : plan) {
        if (item.state == PlanState::delivered)
            continue;
        if (item.child)
            m_ofChild[item.child].push_back(&item);
        else if (item.household)
            m_ofHousehold[item.household].push_back(&item);
        else if (item.community)
            m_ofCommunity[item.community].push_back(&item);
    }
}

std::vector<const PlanItem *> OpenPlan::linesFor(const CaseSnapshot &snapshot, const PlannedSupport &line) const
{
    const PlanItem item = itemOf(snapshot, line);
    return linesFor(item.child, item.household, item.community);
}

std::vector<const PlanItem *> OpenPlan::linesFor(Ref<Child> child, Ref<Household> household, Ref<Community> community) const
{
    std::vector<const PlanItem *> lines;
    const auto add = [&](const auto &known, auto whom) {
        if (const auto found = known.find(whom); found != known.end())
            lines.insert(lines.end(), found->second.begin(), found->second.end());
    };
    if (child)
        add(m_ofChild, child);
    if (household)
        add(m_ofHousehold, household);
    else if (community)
        add(m_ofCommunity, community);
    std::ranges::sort(lines); // all are items of one plan
    return lines;
}

Period quarterFrom(Date first) { return {first, first.addMonths(kMonthsOfQuarter).addDays(-1)}; }

Period quarterOf(Date day, int seasonStartMonth)
{
    Date first = seasonOf(day, seasonStartMonth).from;
    while (first.addMonths(kMonthsOfQuarter) <= day)
        first = first.addMonths(kMonthsOfQuarter);
    return quarterFrom(first);
}

} // namespace clmrs
