// Every household and child as it stands on a day: scope, status, due date, who is responsible
// (INDICATORS.md 1-3). One pass over the case file; the caseload page and the command line show it.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/casefacts.h"
#include "models/indicators/standing.h"
#include "models/indicators/syncstate.h"

namespace clmrs {

struct HouseholdState : HouseholdStanding
{
    Ref<Assignment> assignment; // why: its own before its community's; empty: unassigned
    Ref<Personnel> responsible;
};

// Two words, never one for both (INDICATORS.md 2).
enum class DueKind : std::uint8_t { visit, followUp };

struct ChildState
{
    Ref<Child> child;
    Status status = Status::neverAssessed;
    bool inScope = false;
    bool left = false; // the child or its household
    std::optional<int> age;
    std::optional<Date> identifiedOn;
    std::optional<Date> lastAssessedOn;
    int followUps = 0;
    int clearStreak = 0;
    bool relapse = false;
    std::optional<Date> dueOn;
    DueKind dueKind = DueKind::visit;
    bool overdue = false;
    bool returnVisitOwed = false; // missed at the latest visit
    std::optional<Date> alertOn;
    bool alertAnswered = false;
    CaseFacts facts;
};

// What is to be known of a monitor beside every figure of theirs.
struct MonitorMarks
{
    std::optional<int> daysSilent; // the tablet is missing
    std::optional<AwayOn> away;    // not there on the day
};

struct Caseload
{
    Date day;
    std::vector<HouseholdState> households; // by household, those that count
    std::vector<ChildState> children;       // known at the day, by child id
    SyncStates syncs;
    std::vector<std::optional<AwayOn>> away; // by personnel, on the day

    // How many days the tablet of a monitor has been missing; empty: it is not.
    std::optional<int> silent(Ref<Personnel> person) const { return syncs.silent(person); }
    MonitorMarks marks(Ref<Personnel> person) const
    {
        const bool known = person && person.index < away.size();
        return {silent(person), known ? away[person.index] : std::nullopt};
    }
    const HouseholdState &householdOf(const Casebook &book, const ChildState &state) const
    {
        return households[book.snapshot->children[state.child].household.index];
    }
};

std::vector<HouseholdState> householdStatesOn(const Casebook &book, Date day);
Caseload caseloadOn(const Casebook &book, Date day, const Progress &progress);

// What is kept out of a file (CASE_DATABASE.md, "what is kept out is never silent").
struct KeptOut
{
    std::size_t households = 0;
    std::size_t children = 0;
    std::size_t openCases = 0; // kept-out children whose own observations make them one
    bool isNotable = false;    // over 2 % of households or children, or any open case or alert
    // Unanswered protection alerts (INDICATORS.md 1) that no list of children shows: of kept-out children, one each; of
    // kept-out observations of children that count, one for each child; of those of nobody known, one each. A visit
    // without a readable day has no day from which a referral could answer it.
    std::size_t alerts = 0;
};
KeptOut keptOutOn(const Casebook &book, Date day);
// How many households, children, open cases and unanswered alerts; the file check says why.
Sentence keptOutSentence(const KeptOut &keptOut);

} // namespace clmrs
