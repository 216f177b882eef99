#include "models/indicators/visitsdue.h"

namespace clmrs {

std::vector<HouseholdDue> householdsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay)
{
    std::vector<std::optional<Date>> earliest(load.households.size());
    for (const ChildState &child : load.children) {
        std::optional<Date> &due = earliest[book.snapshot->children[child.child].household.index];
        if (child.inScope && child.dueOn && (!due || *child.dueOn < *due))
            due = child.dueOn;
    }
    std::vector<HouseholdDue> households;
    for (std::uint32_t i = 0; i < earliest.size(); ++i) {
        if (earliest[i] && *earliest[i] <= lastDay && load.households[i].responsible == person)
            households.push_back({{i}, *earliest[i]});
    }
    return households;
}

} // namespace clmrs
