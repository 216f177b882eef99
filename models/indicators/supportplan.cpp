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
        item.child = s.children.find(line.subject.id).value_or(Ref<Child>());
    if (line.subject.table == "household")
        item.household = s.households.find(line.subject.id).value_or(Ref<Household>());
    if (line.subject.table == "community")
        item.community = s.communities.find(line.subject.id).value_or(Ref<Community>());
    if (item.child)
        item.household = s.children[item.child].household;
    if (item.household)
        item.community = s.households[item.household].community;
    return item;
}

Date dueDay(const PlanItem &item) { return item.line.dueOn.value_or(quarterFrom(item.quarter()).to); }

// Says of each line by what it was delivered. Of the deliveries, tens of thousands in the largest files, only those to somebody
// in the plan are sorted.
class PlanWalk
{
public:
    PlanWalk(const Casebook &book, Date day, std::span<const PlanItem> items) : m_s(*book.snapshot), m_day(day)
    {
        for (const PlanItem &item : items) {
            if (item.child)
                m_toChild[item.child];
            if (item.household)
                m_toHousehold[item.household];
            else if (item.community)
                m_toCommunity[item.community];
        }
        for (std::uint32_t i = 0; i < m_s.supports.counting().size(); ++i) {
            const Support &support = m_s.supports.counting()[i];
            if (!support.deliveredOn || *support.deliveredOn > day)
                continue;
            add(m_toChild, support.child, {i});
            add(m_toHousehold, support.household, {i});
            add(m_toCommunity, support.community, {i});
        }
        sort(m_toChild);
        sort(m_toHousehold);
        sort(m_toCommunity);
    }

    void settle(PlanItem &item)
    {
        Ref<Support> delivery;
        const auto look = [&](const Deliveries &deliveries) {
            const auto found = std::ranges::find_if(deliveries, [&](Ref<Support> ref) {
                const Support &support = m_s.supports[ref];
                return support.kind == item.line.kind && *support.deliveredOn >= item.quarter() && !m_used.contains(ref.index);
            });
            if (found != deliveries.end() && (!delivery || order(*found) < order(delivery)))
                delivery = *found;
        };
        if (item.child)
            look(m_toChild[item.child]);
        if (item.household)
            look(m_toHousehold[item.household]);
        else if (item.community)
            look(m_toCommunity[item.community]);
        if (delivery)
            m_used.insert(delivery.index);
        item.delivery = delivery;
        item.state = delivery ? PlanState::delivered : dueDay(item) < m_day ? PlanState::late : PlanState::open;
    }

private:
    using Deliveries = std::vector<Ref<Support>>; // by day

    std::tuple<int, std::string_view> order(Ref<Support> ref) const
    {
        return {m_s.supports[ref].deliveredOn->days(), m_s.supports.id(ref)};
    }

    template <typename Whom>
    static void add(std::map<Ref<Whom>, Deliveries> &known, Ref<Whom> whom, Ref<Support> delivery)
    {
        if (const auto wanted = known.find(whom); wanted != known.end())
            wanted->second.push_back(delivery);
    }

    template <typename Whom>
    void sort(std::map<Ref<Whom>, Deliveries> &known) const
    {
        for (auto &[whom, deliveries] : known)
            std::ranges::sort(deliveries, {}, [this](Ref<Support> ref) { return order(ref); });
    }

    const CaseSnapshot &m_s;
    const Date m_day;
    std::map<Ref<Child>, Deliveries> m_toChild;
    std::map<Ref<Household>, Deliveries> m_toHousehold;
    std::map<Ref<Community>, Deliveries> m_toCommunity;
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
    std::vector<PlanItem> items;
    items.reserve(byCode.size());
    for (const auto &[code, line] : byCode)
        items.push_back(itemOf(*book.snapshot, *line));
    std::ranges::sort(items, {}, [](const PlanItem &item) { return std::tuple(dueDay(item), item.line.code); });
    PlanWalk walk(book, load.day, items);
    for (PlanItem &item : items)
        walk.settle(item);
    std::ranges::stable_sort(items, {}, [](const PlanItem &item) {
        const bool isLate = item.state == PlanState::late;
        return std::tuple(!isLate, isLate ? 0 : -item.quarter().days(), item.state);
    });
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
