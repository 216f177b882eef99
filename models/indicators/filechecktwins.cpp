// Children and households that may stand in the file twice.
#include "models/domain/foldedtext.h"
#include "models/domain/place.h"
#include "models/indicators/filecheckparts.h"

#include <unordered_map>

namespace clmrs {

namespace {

constexpr double kSameChildKm = 2;
constexpr double kSameHouseholdKm = 0.2;
constexpr std::size_t kMostComparisons = 300; // of one row with its namesakes: a file of one name must end too

bool isWithinAYear(const Child &a, const Child &b)
{
    return std::max(*a.birthDate, *b.birthDate) <= std::min(*a.birthDate, *b.birthDate).addMonths(12);
}

// Rows of one key, each compared with its namesakes until one fits.
template <class Fits, class Add>
void pairUp(const std::unordered_map<std::string, std::vector<std::uint32_t>> &groups, Fits fits, Add add)
{
    for (const auto &[key, rows] : groups) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t compared = 0;
            for (std::size_t step = 1; step < rows.size() && compared < kMostComparisons; ++step, ++compared) {
                const std::uint32_t other = rows[(i + step) % rows.size()];
                if (fits(rows[i], other)) {
                    add(rows[i], other);
                    break;
                }
            }
        }
    }
}

std::string digitsOf(std::string_view phone)
{
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

} // namespace

void duplicateChildren(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto &children = s.children;
    const Adding add(ProblemCode::duplicateChild, TableId::child, children, problems);
    std::vector<std::string> heads(s.households.all().size());
    for (std::size_t i = 0; i < heads.size(); ++i)
        heads[i] = folded(s.text(s.households.all()[i].headName));
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < children.counting().size(); ++i) {
        const Child &child = children.all()[i];
        const std::string name = folded(s.text(child.name));
        if (!name.empty() && child.birthDate)
            groups[name + '\n' + std::string(codeText(child.sex.value))].push_back(i);
    }
    const auto fits = [&](std::uint32_t a, std::uint32_t b) {
        if (!isWithinAYear(children.all()[a], children.all()[b]))
            return false;
        const std::uint32_t first = children.all()[a].household.index;
        const std::uint32_t second = children.all()[b].household.index;
        if (first == second || (!heads[first].empty() && heads[first] == heads[second]))
            return true;
        const auto here = plausiblePlace(s.households.all()[first].latitude, s.households.all()[first].longitude);
        const auto there = plausiblePlace(s.households.all()[second].latitude, s.households.all()[second].longitude);
        return here && there && kilometresBetween(*here, *there) <= kSameChildKm;
    };
    pairUp(groups, fits, [&](std::uint32_t row, std::uint32_t other) { add(row, "name", other); });
}

void duplicateHouseholds(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto &households = s.households;
    const Adding add(ProblemCode::duplicateHousehold, TableId::household, households, problems);
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < households.counting().size(); ++i) {
        const Household &household = households.all()[i];
        const std::string head = folded(s.text(household.headName));
        if (!head.empty())
            groups[head + '\n' + std::to_string(household.community.index)].push_back(i);
    }
    const auto fits = [&](std::uint32_t a, std::uint32_t b) {
        const Household &first = households.all()[a];
        const Household &second = households.all()[b];
        const std::string phone = digitsOf(s.text(first.phone));
        if (!phone.empty() && phone == digitsOf(s.text(second.phone)))
            return true;
        const auto here = plausiblePlace(first.latitude, first.longitude);
        const auto there = plausiblePlace(second.latitude, second.longitude);
        return here && there && kilometresBetween(*here, *there) <= kSameHouseholdKm;
    };
    pairUp(groups, fits, [&](std::uint32_t row, std::uint32_t other) { add(row, "head_name", other); });
}

} // namespace clmrs
