// What one child's visit after visit brings to light, and how that is written down.
#pragma once

#include "models/demo/household.h"
#include "models/demo/writer.h"

namespace clmrs::demo {

struct Meeting
{
    const Country &country;
    const Household &household;
    const Person &person;
    VisitKind kind;
    Date day;
    int localHour;
};

struct Met
{
    ObservationRow row;                 // without its ids
    Finding finding = Finding::missing; // as the country's rules see it; missing: nobody was assessed
    bool isNewCase = false;
    bool isNewRisk = false;
};

// One child in one visit; the child's course goes on by it.
Met meet(Child &child, const Meeting &meeting, Quotas &quotas, Random &random);
// What a supervisor hears who comes back some days later: nearly always the same.
ObservationRow hearAgain(const Child &child, const Meeting &meeting, Random &random);

} // namespace clmrs::demo
