#include "models/indicators/supportcosts.h"

#include <limits>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

constexpr std::uint32_t kAllCommunities = 0; // before the first, which is 1

Ref<Community> communityOf(const CaseSnapshot &s, const Support &support)
{
    if (support.community)
        return support.community;
    const Ref<Household> household = support.child ? s.children[support.child].household : support.household;
    return household ? s.households[household].community : Ref<Community>();
}

} // namespace

std::vector<SupportCost> supportCosts(const Casebook &book, const Caseload &load)
{
    const CaseSnapshot &s = *book.snapshot;
    const int startMonth = s.cooperative.seasonStartMonth.value_or(1);
    using SeasonAndPlace =
        std::tuple<std::int32_t, std::uint32_t, std::string_view>; // season, the latest first; community; currency
    std::map<SeasonAndPlace, SupportCost> sums;
    const auto add = [&](const Period &season, std::uint32_t place, const Support &support) {
        const std::string_view currency = support.cost ? s.text(support.currency) : std::string_view();
        SupportCost &sum = sums[{-season.from.days(), place, currency}];
        sum.season = season;
        sum.community = place == kAllCommunities ? Ref<Community>() : Ref<Community>{place - 1};
        sum.currency = currency;
        ++sum.delivered;
        sum.withoutCost += support.cost ? 0 : 1;
        sum.cost += support.cost.value_or(0);
    };
    for (const Support &support : s.supports.counting()) {
        if (!support.deliveredOn || *support.deliveredOn > load.day)
            continue;
        const Period season = seasonOf(*support.deliveredOn, startMonth);
        add(season, kAllCommunities, support);
        if (const Ref<Community> community = communityOf(s, support))
            add(season, community.index + 1, support);
    }
    std::vector<SupportCost> costs;
    costs.reserve(sums.size());
    for (const auto &[place, sum] : sums)
        costs.push_back(sum);
    return costs;
}

std::vector<KindCost> kindCosts(const CaseSnapshot &snapshot, const Period &season, Date day)
{
    std::map<std::pair<SupportKind, std::string_view>, KindCost> sums;
    for (const Support &support : snapshot.supports.counting()) {
        if (!support.deliveredOn || *support.deliveredOn > day || !season.holds(*support.deliveredOn))
            continue;
        const std::string_view currency = support.cost ? snapshot.text(support.currency) : std::string_view();
        KindCost &sum = sums[{support.kind, currency}];
        sum.kind = support.kind;
        sum.currency = currency;
        ++sum.delivered;
        sum.cost += support.cost.value_or(0);
    }
    std::vector<KindCost> costs;
    costs.reserve(sums.size());
    for (const auto &[place, sum] : sums)
        costs.push_back(sum);
    return costs;
}

} // namespace clmrs
