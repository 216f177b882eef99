#include "models/indicators/activemonitors.h"

#include <algorithm>

namespace clmrs {

std::vector<Ref<Personnel>> activeMonitors(const CaseSnapshot &snapshot, Date day)
{
    const auto everybody = snapshot.personnel.counting();
    std::vector<Ref<Personnel>> monitors;
    for (std::uint32_t i = 0; i < everybody.size(); ++i) {
        const Personnel &person = everybody[i];
        const bool isThere = (!person.hiredOn || *person.hiredOn <= day) && (!person.leftOn || day < *person.leftOn);
        if (person.role == Role::monitor && isThere)
            monitors.push_back({i});
    }
    std::ranges::sort(monitors, {}, [&](Ref<Personnel> person) { return snapshot.personnel.id(person); });
    return monitors;
}

} // namespace clmrs
