#include "models/indicators/grouping.h"

#include <unordered_map>

namespace clmrs {

namespace {

template <class E>
std::string_view writtenCode(const CaseSnapshot &snapshot, const Coded<E> &coded)
{
    return coded == E::unknown ? snapshot.text(coded.unlisted) : codeText(coded.value);
}

} // namespace

std::optional<GroupBy> groupByOfCode(std::string_view code)
{
    const auto at = std::find(kGroupByCodes.begin(), kGroupByCodes.end(), code);
    return at == kGroupByCodes.end() ? std::nullopt : std::optional(static_cast<GroupBy>(at - kGroupByCodes.begin()));
}

std::string_view ageGroupOf(std::optional<int> age)
{
    struct Band
    {
        int from;
        int to;
        std::string_view code;
    };
    static constexpr Band kBands[] = {{5, 11, "5-11"}, {12, 14, "12-14"}, {15, 17, "15-17"}};
    for (const Band &band : kBands) {
        if (age && *age >= band.from && *age <= band.to)
            return band.code;
    }
    return {};
}

Groups::Groups(const Casebook &book, GroupBy by, Date day) : m_by(by)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::unordered_map<std::string_view, GroupKey> known{{std::string_view(), 0}};
    const auto fill = [&](std::vector<GroupKey> &keys, const auto &rows, auto codeOfRow) {
        keys.reserve(rows.size());
        for (const auto &row : rows) {
            const auto [at, isNew] = known.try_emplace(codeOfRow(row), static_cast<GroupKey>(m_codes.size()));
            if (isNew)
                m_codes.push_back(at->first);
            keys.push_back(at->second);
        }
    };
    switch (by) {
    case GroupBy::monitor:
        fill(m_ofPerson, snapshot.personnel.all(), [&](const Personnel &row) { return snapshot.personnel.id(row); });
        break;
    case GroupBy::monitorSex:
        fill(m_ofPerson, snapshot.personnel.all(), [&](const Personnel &row) { return writtenCode(snapshot, row.sex); });
        break;
    case GroupBy::community:
        fill(m_ofCommunity, snapshot.communities.all(), [&](const Community &row) { return snapshot.communities.id(row); });
        break;
    case GroupBy::section:
        fill(m_ofCommunity, snapshot.communities.all(), [&](const Community &row) { return snapshot.text(row.section); });
        break;
    case GroupBy::sex:
        fill(m_ofChild, snapshot.children.all(), [&](const Child &row) { return writtenCode(snapshot, row.sex); });
        break;
    case GroupBy::ageGroup:
        fill(m_ofChild, snapshot.children.all(), [&](const Child &row) { return ageGroupOf(ageOn(row, day)); });
        break;
    case GroupBy::none:
    case GroupBy::month:
    case GroupBy::quarter:
        break;
    }
}

std::optional<GroupKey> Groups::keyOf(std::string_view code) const
{
    const auto at = std::find(m_codes.begin(), m_codes.end(), code);
    return at == m_codes.end() ? std::nullopt : std::optional(static_cast<GroupKey>(at - m_codes.begin()));
}

GroupKey Groups::of(const Whose &whose) const
{
    if (!m_ofPerson.empty())
        return whose.person ? m_ofPerson[whose.person.index] : 0;
    if (!m_ofCommunity.empty())
        return whose.community ? m_ofCommunity[whose.community.index] : 0;
    if (!m_ofChild.empty())
        return whose.child ? m_ofChild[whose.child.index] : 0;
    return 0;
}

} // namespace clmrs
