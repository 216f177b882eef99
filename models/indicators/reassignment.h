// What an accepted scenario asks of whoever maintains assignments: new rows of `assignment` (CASE_DATABASE.md), as few as say
// it, and what of them a later file has.
#pragma once

#include "models/indicators/scenario.h"

namespace clmrs {

struct Reassignment
{
    Ref<Community> community;
    Ref<Household> household; // empty: the whole community
    int from = kNobody;       // carriers; of a whole community whoever has most of it
    int to = kNobody;         // never nobody
    Date startsOn = Date::fromDays(0);
    std::vector<Ref<Household>> households; // that it gives to somebody else
    std::size_t arrived = 0;                // of those: the file has them with whoever they go to
};

struct Reassignments
{
    CarriedWork today; // on the day from which the scenario starts
    CarriedWork then;
    std::vector<Reassignment> rows;
};

// From which day, by which day.
struct ReassignmentDays
{
    Date asOf = Date::fromDays(0);      // of the caseload from which the scenario starts
    Date startsOn = Date::fromDays(0);  // of the new assignments
    Date arrivedBy = Date::fromDays(0); // the day on which a file is asked what it has; not before they start
};

// A whole community has one row where everybody in it who is there by the community's assignment goes to one person; else each
// household has its own. It begins on `startsOn`, for the households of somebody who leaves later on the day they leave.
// A later file still knows who had what on `asOf`. A household that goes to somebody hired has a row under the key of the hire.
Reassignments reassignmentsOf(const Casebook &book, const Scenario &scenario, const ReassignmentDays &days,
                              const Progress &progress);

// The steps of a scenario as JSON, and back; what cannot be read is empty.
std::string stepsText(const std::vector<ScenarioStep> &steps);
std::vector<ScenarioStep> stepsOf(const std::string &text);

} // namespace clmrs
