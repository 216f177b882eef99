#include "models/tables/filterchoices.h"

#include "models/tables/recordtable.h"

#include <map>

namespace clmrs {

namespace {

using Labels = std::map<std::string, QString, std::less<>>; // by value

std::vector<FilterChoice> inOrder(const Labels &labels, const QLocale &locale)
{
    std::vector<FilterChoice> choices;
    std::vector<QString> texts;
    for (const auto &[value, label] : labels) {
        choices.push_back({value, label});
        texts.push_back(label);
    }
    const std::vector<std::uint32_t> ranks = collatedRanks(texts, locale);
    std::vector<FilterChoice> sorted(choices.size());
    std::vector<std::size_t> order(choices.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::tuple(choices[i].value.empty(), ranks[i], choices[i].value); });
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[i] = std::move(choices[order[i]]);
    return sorted;
}

} // namespace

FilterChoices filterChoicesOf(const Casebook &book, const Caseload &load, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<bool> responsible(s.personnel.all().size());
    Labels monitors;
    for (const HouseholdState &household : load.households) {
        if (household.responsible)
            responsible[household.responsible.index] = true;
        else
            monitors.try_emplace(std::string(), personText(book, {}, naming));
    }
    Labels supervisors;
    for (std::uint32_t i = 0; i < responsible.size(); ++i) {
        const Ref<Personnel> person{i};
        if (!responsible[i])
            continue;
        monitors.try_emplace(std::string(s.personnel.id(person)),
                             monitorText(book, person, load.marks(person), {naming, locale}));
        if (const Ref<Personnel> supervisor = s.personnel[person].supervisor)
            supervisors.try_emplace(std::string(s.personnel.id(supervisor)), personText(book, supervisor, naming));
        else
            supervisors.try_emplace(std::string(), say(QT_TRANSLATE_NOOP("clmrs", "no supervisor")));
    }
    Labels communities;
    Labels sections;
    for (const Household &household : s.households.counting()) {
        const Community &community = s.communities[household.community];
        communities.try_emplace(std::string(s.communities.id(household.community)), lineOf(s, community.name));
        const QString section = lineOf(s, community.section);
        sections.try_emplace(std::string(s.text(community.section)),
                             section.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "no section")) : section);
    }
    return {inOrder(monitors, locale), inOrder(supervisors, locale), inOrder(communities, locale), inOrder(sections, locale)};
}

} // namespace clmrs
