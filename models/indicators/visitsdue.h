// Which households somebody has to visit by a day (INDICATORS.md 7, "household visits due").
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

struct HouseholdDue
{
    Ref<Household> household;
    Date dueOn; // the earliest due date of its children in scope
};

// Of the households that the person is responsible for on the caseload's day (an empty reference: the
// unassigned ones), those due by `lastDay`, late ones too; by household row.
std::vector<HouseholdDue> householdsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay);

} // namespace clmrs
