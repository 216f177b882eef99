// A fairer sharing out of the caseload under the manager's rules: communities are what changes hands. The same scenario and
// rules give the same proposal; it is never less even than what it starts from, and open cases stay with whoever has them
// unless the manager says otherwise.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/scenario.h"

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
    int largestLoadPercent = 90;   // of the hours available, for everybody
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
};

struct Proposal
{
    std::vector<ProposedMove> moves; // what is worth most first
    ScenarioReview before;
    ScenarioReview after;
    double cost = 0;             // hours (balancing.h)
    std::optional<double> bound; // no sharing under these rules costs less; empty: not known
    std::size_t leftOut = 0;     // moves that would have made the load less even
    bool wasTimeUp = false;      // it stopped early: another run may give another proposal

    // By how much the best possible could be better, as a share of it; empty where the bound is not known or about 0.
    std::optional<double> farFromBest() const;
};

// `work` is that after the scenario from which it starts. Throws Cancelled.
Proposal propose(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                 const Progress &progress);

struct Staffing
{
    int monitors = 0;                // who carry it now: active or hired, with hours, and not leaving
    std::vector<ScenarioStep> hires; // as few as it takes, and where
    bool isEnough = false;           // with them nobody is above the largest load
};

inline constexpr int kMostHires = 20;

// How many more monitors with the usual weekly hours it takes until nobody is above the largest load: one at a time, in the
// community whose work weighs most on those who are above it.
Staffing staffingFor(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                     const Progress &progress);

} // namespace clmrs
