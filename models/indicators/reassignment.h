// What an accepted scenario asks of whoever maintains assignments: new rows of `assignment` (CASE_DATABASE.md), as few as say
// it, and what of them a later file has.
#pragma once

#include "models/indicators/scenario.h"

#include <map>

namespace clmrs {

struct Reassignment
{
    Ref<Community> community;
    Ref<Household> household; // empty: the whole community
    int from = kNobody;       // carriers; of a whole community whoever has most of it
    int to = kNobody;         // never nobody
    Date startsOn = Date::fromDays(0);
    std::vector<Ref<Household>> households; // that it gives to somebody else
    std::vector<Ref<Household>> arrived;    // of those: the file has them with whoever they go to
    // Of an accepted one, what the file has no longer.
    std::size_t gone = 0;    // households, beside those above
    std::string goneId = {}; // of one that has a row of its own

    bool isWhole() const { return !household && goneId.empty(); }
};

// A household that stays where others of the same holder and community go: a list of only those that go would tell why.
struct StayingHousehold
{
    Ref<Community> community;
    Ref<Household> household;
    int holder = kNobody; // of carriers
};

// A row of an accepted list, in ids of the synced file: it stays what it was, whatever file is open later.
struct AcceptedRow
{
    std::string community;
    std::string household; // empty: the whole community
    std::string from;      // empty: nobody had them
    std::string to;
    Date startsOn = Date::fromDays(0);
    std::vector<std::string> households;

    friend bool operator==(const AcceptedRow &, const AcceptedRow &) = default;
};

struct AcceptedList
{
    std::vector<AcceptedRow> rows;
    std::map<std::string, std::string> hired = {}; // the key of a hire: the person of the file who it turned out to be
    // Of one that was written anew since, as it was first: its day, and the key of its Author in hex.
    std::optional<Date> acceptedOn = {};
    std::string acceptedBy = {};

    friend bool operator==(const AcceptedList &, const AcceptedList &) = default;
};

struct Reassignments
{
    CarriedWork today; // on the day from which the scenario starts
    CarriedWork then;
    std::vector<Reassignment> rows;
    std::vector<StayingHousehold> staying; // by community, then by household; of an accepted list too
    // Some rows begin on a day from which they change nothing: the first day from which all of them do.
    std::optional<Date> notBefore;

    bool hasHires() const;         // somebody to whom households go is not in the file yet
    std::vector<int> gone() const; // carriers to whom households go, and whom the file has no longer
};

// Of an accepted list: the file has them no longer, so that nothing can arrive with them.
bool isGone(const Carrier &carrier);

// From which day, by which day.
struct ReassignmentDays
{
    Date asOf = Date::fromDays(0);      // of the caseload from which the scenario starts
    Date startsOn = Date::fromDays(0);  // of the new assignments
    Date arrivedBy = Date::fromDays(0); // the day on which a file is asked what it has; not before they start
};

// A whole community has one row where everybody in it who is there by the community's assignment goes to one person; else each
// household has its own. It begins on `startsOn`, for the households of somebody who leaves later on the day they leave.
// A later file still knows who had what on `asOf`. A household that goes to somebody hired has a row under the key of the hire;
// it has arrived once somebody has it who did not have it before. Where `accepted` has rows, those are the list, and who a hire
// is known to be stands in the place of the hire.
Reassignments reassignmentsOf(const Casebook &book, const Scenario &scenario, const ReassignmentDays &days,
                              const Progress &progress, const AcceptedList &accepted = {});
// As they are kept when somebody accepts them.
std::vector<AcceptedRow> acceptedRows(const CaseSnapshot &snapshot, const Reassignments &made);

// Those hired in the steps to whom rows of the list go, by their keys, in the order of the steps.
std::vector<std::string> hiresOf(const std::vector<ScenarioStep> &steps, const AcceptedList &accepted);

// The steps of a scenario as JSON, with the list where it was accepted, and back; what cannot be read is empty.
std::string stepsText(const std::vector<ScenarioStep> &steps, const AcceptedList &accepted = {});
std::vector<ScenarioStep> stepsOf(const std::string &text);
AcceptedList acceptedListOf(const std::string &text);

} // namespace clmrs
