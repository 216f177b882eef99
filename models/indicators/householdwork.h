// What each household asks for, whoever is responsible for it: when it falls due, after how many months again, how many
// children are asked after (INDICATORS.md 7).
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

struct HouseholdWork
{
    int children = 0;                  // in scope, aged 5-17
    bool isHeld = false;               // in scope, or with a child in scope: its responsible person has a row
    std::optional<Date> dueOn;         // the earliest due date of its children in scope, the household in scope or not
    std::optional<int> intervalMonths; // the shortest interval of those children as they stand on the day
};

std::vector<HouseholdWork> householdWork(const Casebook &book, const Caseload &load); // by household row

bool isCountedChild(const ChildState &state); // in scope, aged 5-17; an unknown age is not

} // namespace clmrs
