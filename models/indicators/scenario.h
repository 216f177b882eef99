// What if: a scenario is a value, a list of steps over the caseload of a day. It touches nothing; the review says what it
// would be like, and today's is the review of the empty one.
#pragma once

#include "models/indicators/carriedwork.h"

namespace clmrs {

enum class StepKind : std::uint8_t { moveCommunity, moveHousehold, leaves, away, hours, hire };
inline constexpr std::array<std::string_view, 6> kStepKindCodes{"move_community", "move_household", "leaves",
                                                                "away",           "hours",          "hire"};

// Which households of a holder's part of a community move.
enum class CommunityPart : std::uint8_t { all, withoutOpenCases };
inline constexpr std::array<std::string_view, 2> kCommunityPartCodes{"all", "without_open_cases"};

// Ids are those of the synced file; a person may also be one hired by an earlier step.
struct ScenarioStep
{
    StepKind kind{};
    std::string subject = {}; // the community, household or person; of a hire the key it is given
    std::string holder = {};  // whose part of the community moves; empty: what nobody holds
    std::string to = {};      // who takes it; empty: nobody
    CommunityPart part = CommunityPart::all;
    std::optional<Date> from = {};  // leaves: the first day gone; away: the first day
    std::optional<Date> until = {}; // away: the last day; empty: until further notice
    double weeklyHours = 0;         // hours, hire
    std::string community = {};     // of a hire: where they live
    std::string languages = {};     // of a hire

    friend bool operator==(const ScenarioStep &, const ScenarioStep &) = default;
};

struct Scenario
{
    std::string name;
    std::vector<ScenarioStep> steps; // in order; one that names what is not there changes nothing

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

// The key of the n-th further hire, which nobody else has.
std::string hireKey(const CarriedWork &work, int number);
// The work after the scenario. A household whose holder leaves goes to whoever a step gives it to, else to nobody; until
// the day it stays where it is.
CarriedWork after(const Casebook &book, CarriedWork today, const Scenario &scenario);

struct CarrierLoad
{
    std::size_t households = 0; // in scope, as in the workload review
    std::size_t children = 0;
    std::size_t openCases = 0;
    std::size_t followUpsOverdue = 0;
    std::size_t visitsOverdue = 0;
    std::size_t backlog = 0;
    std::vector<Burden> burdens; // by month
    Burden whole;
    std::optional<int> firstOverIn;
    std::vector<double> overdue; // by month: households still due at its end, if the hours available go into the oldest first

    double stillDue() const { return overdue.empty() ? 0 : overdue.back(); } // at the end of the months
};

struct ScenarioReview
{
    std::vector<CarrierLoad> carriers; // by CarriedWork::carriers
    CarrierLoad nobody;
    CarrierLoad all;
    LoadSpread spread; // over active and hired monitors who have hours
    // Continuity lost: what changes hands from somebody to somebody else, or to nobody.
    std::size_t householdsMoved = 0;
    std::size_t openCasesMoved = 0;  // children
    std::size_t householdsTaken = 0; // nobody had them, somebody takes them

    const CarrierLoad &of(int carrier) const { return carrier == kNobody ? nobody : carriers[std::size_t(carrier)]; }
};

ScenarioReview reviewOf(const Casebook &book, const CarriedWork &work);

} // namespace clmrs
