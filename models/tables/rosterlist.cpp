#include "models/tables/rosterlist.h"

#include "models/tables/recordtable.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace clmrs {

namespace {

struct Invited
{
    Ref<Household> household;
    QString code;
    QString head;
    std::uint32_t codeRank = 0; // among all
};

std::vector<Invited> householdsInScope(const CaseSnapshot &s, const Caseload &load, Ref<Community> community)
{
    std::vector<Invited> invited;
    for (std::uint32_t i = 0; i < load.households.size(); ++i) {
        const Household &household = s.households[{i}];
        if (load.households[i].inScope && household.community == community)
            invited.push_back({{i}, lineOf(s, household.code), lineOf(s, household.headName)});
    }
    return invited;
}

void sortByHead(std::vector<Invited> &invited, const CaseSnapshot &s, const QLocale &locale)
{
    std::vector<QString> heads(invited.size());
    std::vector<QString> codes(invited.size());
    std::ranges::transform(invited, heads.begin(), &Invited::head);
    std::ranges::transform(invited, codes.begin(), &Invited::code);
    const auto byHead = collatedRanks(heads, locale);
    const auto byCode = collatedRanks(codes, locale);
    std::vector<std::size_t> order(invited.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        invited[i].codeRank = byCode[i];
    }
    std::ranges::sort(order, {}, [&](std::size_t i) {
        return std::tuple(heads[i].isEmpty(), byHead[i], byCode[i], s.households.id(invited[i].household));
    });
    std::vector<Invited> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(invited[i]));
    invited = std::move(sorted);
}

// Which households may be one: each leads to another of its kind, the last of them to itself.
class SameHouseholds
{
public:
    explicit SameHouseholds(std::span<const Problem> findings)
    {
        for (const Problem &finding : findings) {
            if (finding.code == ProblemCode::duplicateHousehold)
                m_next[rootOf(finding.row)] = rootOf(std::uint32_t(finding.number));
        }
    }

    std::uint32_t rootOf(std::uint32_t household) const
    {
        auto next = m_next.find(household);
        while (next != m_next.end() && next->second != household) {
            household = next->second;
            next = m_next.find(household);
        }
        return household;
    }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_next;
};

} // namespace

std::vector<RosterRow> invitedTo(const Casebook &book, const Caseload &load, Ref<Community> community,
                                 std::span<const Problem> findings, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<Invited> invited = householdsInScope(s, load, community);
    sortByHead(invited, s, locale);
    const SameHouseholds same(findings);
    std::vector<std::vector<const Invited *>> together;   // in the order of the first of each
    std::unordered_map<std::uint32_t, std::size_t> rowOf; // by the household that stands for those that may be one
    for (const Invited &one : invited) {
        const auto [known, isNew] = rowOf.emplace(same.rootOf(one.household.index), together.size());
        if (isNew)
            together.emplace_back();
        together[known->second].push_back(&one);
    }
    std::vector<RosterRow> rows;
    for (std::vector<const Invited *> &ones : together) {
        std::ranges::stable_sort(ones, {}, &Invited::codeRank);
        RosterRow row{{}, {}, ones.front()->head};
        QStringList codes;
        for (const Invited *one : ones) {
            row.households.push_back(one->household);
            codes.append(one->code);
        }
        codes.removeAll(QString());
        row.codes = codes.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RosterRow> neverReachedOf(std::vector<RosterRow> invited, const Reach &reach)
{
    std::unordered_set<std::uint32_t> reached;
    for (const HouseholdReach &household : reach.households) {
        if (household.reached() != Reached::never)
            reached.insert(household.household.index);
    }
    std::erase_if(invited, [&](const RosterRow &row) {
        return std::ranges::any_of(row.households, [&](Ref<Household> ref) { return reached.contains(ref.index); });
    });
    return invited;
}

} // namespace clmrs
