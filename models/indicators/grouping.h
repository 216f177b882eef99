// By what a figure is told apart (INDICATORS.md 5, "Groups").
#pragma once

#include "models/indicators/course.h"

#include <array>

namespace clmrs {

// Month and quarter are no groups of rows: each is a period of its own (period.h).
enum class GroupBy : std::uint8_t { none, monitor, community, section, sex, ageGroup, month, quarter, monitorSex };
inline constexpr std::array<std::string_view, 9> kGroupByCodes{"",          "monitor", "community", "section",    "sex",
                                                               "age_group", "month",   "quarter",   "monitor_sex"};
std::optional<GroupBy> groupByOfCode(std::string_view code);

// 5-11, 12-14, 15-17; empty for every other age.
std::string_view ageGroupOf(std::optional<int> age);

// Whose a counted thing is. A child is empty where the indicator has no lines by sex and age.
struct Whose
{
    Ref<Personnel> person;
    Ref<Community> community;
    Ref<Child> child;
};

using GroupKey = std::uint32_t;

// The groups of one case file; ages are those on `day`.
class Groups
{
public:
    Groups(const Casebook &book, GroupBy by, Date day);

    // 0 is the group "": what is missing.
    GroupKey of(const Whose &whose) const;
    std::size_t size() const { return m_codes.size(); }
    std::string_view code(GroupKey key) const { return m_codes[key]; }
    std::optional<GroupKey> keyOf(std::string_view code) const; // empty: no such group
    GroupBy by() const { return m_by; }

private:
    GroupBy m_by;
    std::vector<std::string_view> m_codes{std::string_view()}; // texts of the snapshot or of a list of codes
    std::vector<GroupKey> m_ofPerson;                          // by row; empty where not asked for
    std::vector<GroupKey> m_ofCommunity;
    std::vector<GroupKey> m_ofChild;
};

} // namespace clmrs
