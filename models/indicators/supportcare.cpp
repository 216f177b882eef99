#include "models/indicators/supportcare.h"

#include "models/indicators/indicators.h"

#include <algorithm>
#include <tuple>

namespace clmrs {

namespace {

// Whom a support is for.
SupportItem itemOf(const CaseSnapshot &s, Ref<Support> ref)
{
    const Support &support = s.supports[ref];
    SupportItem item{.support = ref, .child = support.child};
    item.household = support.child ? s.children[support.child].household : support.household;
    item.community = item.household ? s.households[item.household].community : support.community;
    return item;
}

bool isWithoutSupport(const ChildState &state)
{
    const bool isWatched = isOpenCase(state.status) || state.status == Status::stable;
    return isWatched && state.facts.has(CaseFact::noSupport);
}

void addMissing(std::vector<SupportItem> &items, const Casebook &book, const Caseload &load, const Progress &progress)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<Ref<Child>> children;
    for (const ChildState &state : load.children) {
        if (isWithoutSupport(state))
            children.push_back(state.child);
    }
    const Period onTheDay{load.day, load.day};
    for (const Counted &one : countedIn(book, onTheDay, GroupBy::none, {}, Indicator::supportRateAtRisk, progress)) {
        if (!one.fits)
            children.push_back({one.row});
    }
    std::ranges::sort(children, {}, [&](Ref<Child> child) {
        return std::tuple(schoolOn(book, child, load.day).value_or(true), s.children.id(child));
    });
    for (const Ref<Child> child : children) {
        const Ref<Household> household = s.children[child].household;
        items.push_back({.child = child, .household = household, .community = s.households[household].community});
    }
}

} // namespace

std::optional<bool> schoolOn(const Casebook &book, Ref<Child> child, Date day)
{
    const CaseSnapshot &s = *book.snapshot;
    std::optional<bool> attends;
    for (const Ref<Observation> ref : book.index.observationsOfChild.of(child.index)) {
        const Observation &observation = s.observations[ref];
        if (s.visits[observation.visit].startedAt->day() > day)
            break;
        if (observation.attendsSchool)
            attends = observation.attendsSchool;
    }
    return attends;
}

std::vector<SupportItem> supportOn(const Casebook &book, const Caseload &load, const Progress &progress)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<SupportItem> items;
    addMissing(items, book, load, progress);
    std::vector<SupportItem> supports;
    for (std::uint32_t i = 0; i < s.supports.counting().size(); ++i) {
        const Support &support = s.supports.counting()[i];
        SupportItem item = itemOf(s, {i});
        const bool isDelivered = support.deliveredOn && *support.deliveredOn <= load.day;
        const bool isLate = !isDelivered && support.plannedOn && *support.plannedOn < load.day;
        item.state = isDelivered ? SupportState::delivered : isLate ? SupportState::late : SupportState::planned;
        item.daysLate = isLate ? daysBetween(*support.plannedOn, load.day) : 0;
        supports.push_back(item);
    }
    const auto order = [&](const SupportItem &item) {
        const Support &support = s.supports[item.support];
        const bool isDelivered = item.state == SupportState::delivered;
        constexpr std::int32_t kUndated = std::numeric_limits<std::int32_t>::max();
        const std::int32_t when = isDelivered         ? -support.deliveredOn->days()
                                  : support.plannedOn ? support.plannedOn->days()
                                                      : kUndated;
        return std::tuple(item.state, when, s.supports.id(item.support));
    };
    std::ranges::sort(supports, {}, order);
    items.insert(items.end(), supports.begin(), supports.end());
    return items;
}

std::vector<PlannedKind> plannedFor(const CaseSnapshot &snapshot, const Period &period, Date day)
{
    std::map<SupportKind, PlannedKind> kinds;
    for (const Support &support : snapshot.supports.counting()) {
        if (!support.plannedOn || !period.holds(*support.plannedOn))
            continue;
        PlannedKind &kind = kinds[support.kind];
        kind.kind = support.kind;
        ++kind.planned;
        if (!support.deliveredOn || *support.deliveredOn > day)
            continue;
        ++kind.delivered;
        if (support.cost)
            kind.costs[snapshot.text(support.currency)] += *support.cost;
    }
    std::vector<PlannedKind> all;
    all.reserve(kinds.size());
    for (auto &[code, kind] : kinds)
        all.push_back(std::move(kind));
    return all;
}

} // namespace clmrs
