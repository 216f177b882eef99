#include "models/indicators/householdwork.h"

#include "models/indicators/duedate.h"

namespace clmrs {

namespace {

template <class T>
void takeEarlier(std::optional<T> &least, const std::optional<T> &value)
{
    if (value && (!least || *value < *least))
        least = value;
}

} // namespace

bool isCountedChild(const ChildState &state) { return state.inScope && state.age && *state.age >= kFirstWorkingAge; }

std::vector<HouseholdWork> householdWork(const Casebook &book, const Caseload &load)
{
    std::vector<HouseholdWork> work(load.households.size());
    for (std::size_t i = 0; i < work.size(); ++i)
        work[i].isHeld = load.households[i].inScope;
    for (const ChildState &child : load.children) {
        if (!child.inScope)
            continue;
        HouseholdWork &household = work[book.snapshot->children[child.child].household.index];
        household.isHeld = true;
        household.children += isCountedChild(child) ? 1 : 0;
        takeEarlier(household.dueOn, child.dueOn);
        takeEarlier(household.intervalMonths, intervalMonths(book.settings, child.status, child.age, child.followUps));
    }
    return work;
}

} // namespace clmrs
