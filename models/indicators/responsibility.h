// Who is responsible for a household on a day (CASE_DATABASE.md "assignment", INDICATORS.md 3).
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

// The assignment that holds on `day`, the household's own or that of its whole community: the later start
// before the earlier, then the greater id; one of somebody who has left does not hold. Empty: there is none.
Ref<Assignment> ownAssignment(const Casebook &book, Ref<Household> household, Date day);
Ref<Assignment> communityAssignment(const Casebook &book, Ref<Community> community, Date day);
// Who is responsible for a household on the day: its own assignment before its community's. Empty: nobody.
Ref<Personnel> responsibleOn(const Casebook &book, Ref<Household> household, Date day);
// The person of an assignment; empty for none.
Ref<Personnel> personOf(const Casebook &book, Ref<Assignment> assignment);

// A monitor who is there on the day: hired, where that is known, and not left (INDICATORS.md 7).
bool isMonitorOn(const Personnel &person, Date day);

} // namespace clmrs
