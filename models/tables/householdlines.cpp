#include "models/tables/householdlines.h"

#include "models/tables/recordtable.h"

namespace clmrs {

namespace {

template <QString HouseholdLine::*Field>
std::vector<std::uint32_t> lineRanks(const std::vector<HouseholdLine> &lines, const QLocale &locale)
{
    std::vector<QString> texts(lines.size());
    std::ranges::transform(lines, texts.begin(), Field);
    return collatedRanks(texts, locale);
}

} // namespace

std::vector<HouseholdLine> householdLines(const CaseSnapshot &snapshot, const std::vector<Ref<Household>> &households,
                                          const QLocale &locale)
{
    std::vector<HouseholdLine> lines;
    lines.reserve(households.size());
    for (const Ref<Household> ref : households) {
        const Household &household = snapshot.households[ref];
        lines.push_back({ref, lineOf(snapshot, snapshot.communities[household.community].name), lineOf(snapshot, household.code),
                         lineOf(snapshot, household.headName)});
    }
    const auto communities = lineRanks<&HouseholdLine::community>(lines, locale);
    const auto codes = lineRanks<&HouseholdLine::code>(lines, locale);
    std::vector<std::size_t> order(lines.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) {
        return std::tuple(communities[i], codes[i], snapshot.households.id(lines[i].household));
    });
    std::vector<HouseholdLine> sorted;
    sorted.reserve(lines.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(lines[i]));
    return sorted;
}

} // namespace clmrs
