#include "models/indicators/visitsdue.h"

#include "models/indicators/householdwork.h"

namespace clmrs {

std::vector<HouseholdDue> householdsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay)
{
    const std::vector<HouseholdWork> work = householdWork(book, load);
    std::vector<HouseholdDue> households;
    for (std::uint32_t i = 0; i < work.size(); ++i) {
        const std::optional<Date> &due = work[i].dueOn;
        if (due && *due <= lastDay && load.households[i].responsible == person)
            households.push_back({{i}, *due});
    }
    return households;
}

} // namespace clmrs
