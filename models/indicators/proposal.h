// A fairer sharing out of the caseload under the manager's rules: communities are what changes hands. The same scenario and
// rules give the same proposal; it is never less even than what it starts from, lifts nobody above the largest load, and open
// cases stay with whoever has them unless the manager says otherwise.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/scenario.h"
#include "models/indicators/sharingout.h"

namespace clmrs {

// A move that the manager does not want.
struct RefusedMove
{
    std::string community;
    std::string holder; // empty: nobody
    std::string to;

    friend bool operator==(const RefusedMove &, const RefusedMove &) = default;
};

struct ProposalRules
{
    int largestLoadPercent =
        90; // of the hours available: whoever is given households is not above it then, whoever is above owes no more
    int minutesAHousehold = 30;    // of balance that a household has to be worth before it changes hands
    bool openCasesStay = true;     // households with an open case stay with whoever has them
    bool nearest = true;           // hours on the way count once more
    bool sameLanguage = false;     // where both sides are known
    bool communitiesWhole = false; // what one person holds of a community stays together
    std::vector<RefusedMove> refused = {};

    friend bool operator==(const ProposalRules &, const ProposalRules &) = default;
};

enum class MoveReason : std::uint8_t { nobodyHasIt, over, nearer, evener };

struct ProposedMove
{
    ScenarioStep step;
    Ref<Community> community;
    int from = kNobody; // carriers
    int to = kNobody;
    std::size_t households = 0;
    std::size_t openCases = 0; // children
    MoveReason reason{};
    std::optional<double> kilometresBefore;
    std::optional<double> kilometresAfter;
    std::optional<bool> speaks; // a language of the community
    bool livesThere = false;
    // Owed / available of both, before and after this move and those above it; empty for nobody and without hours.
    std::optional<double> fromBefore;
    std::optional<double> fromAfter;
    std::optional<double> toBefore;
    std::optional<double> toAfter;
    bool isAskedFor = true; // false: it only evens out a load that asks for nothing, and the other moves do without it
};

struct Proposal
{
    std::vector<ProposedMove> moves; // what is worth most first
    ScenarioReview before;
    ScenarioReview after;
    double cost = 0;                   // hours (balancing.h)
    std::optional<double> bound;       // no sharing under these rules costs less; empty: not known
    BoundEnd boundEnd{};               // why there is one, or none
    std::vector<ProposedMove> leftOut; // those that would have made the load less even
    // Those with which somebody would be above the largest load, since others were left out before.
    std::vector<ProposedMove> leftOutAbove;
    bool wasTimeUp = false;       // it stopped early: another run may give another proposal
    bool isAnybodyThere = true;   // who may be given households; else there is nothing to propose
    int largestLoadPercent = 0;   // that of the rules
    bool wasAnybodyAbove = false; // before it, of those who may be given households
    std::vector<int> above;       // carriers who may be given households and are above the largest load even so

    // By how much the best possible could be better, as a share of it; empty where the bound is not known or about 0.
    std::optional<double> farFromBest() const;
};

// `work` is that after the scenario from which it starts. Throws Cancelled.
Proposal propose(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                 const Progress &progress);

// Why an answer on staffing ends where it does.
enum class StaffingEnd : std::uint8_t { enough, rules, limit, time };

struct Staffing
{
    int monitors = 0;                // who carry it now: active or hired, with hours, and not leaving
    std::vector<ScenarioStep> hires; // as few as it takes, and where
    // Enough: with them nobody is above the largest load. Else the rules hold households where they are, kMostHires were not
    // enough, or the time was up.
    StaffingEnd end = StaffingEnd::enough;
    int fewest = 0; // how many of those there are now would be enough; where hires are needed, all of them
    // Where those live who would be enough, where they are fewer than there are now; empty: not known.
    std::vector<Ref<Community>> homesOfFewest;
    bool isFewestSure = true; // false: the time was up before it was known whether still fewer would do

    bool isEnough() const { return end == StaffingEnd::enough; }
};

inline constexpr int kMostHires = 20;

// How many more monitors with the usual weekly hours it takes until nobody is above the largest load: one at a time, in the
// community whose work weighs most on those who are above it. Where nobody is: how many fewer would be enough, one at a time,
// whoever carries least; they have places and no names. Then open cases change hands as they do when somebody leaves.
Staffing staffingFor(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                     const Progress &progress);

} // namespace clmrs
