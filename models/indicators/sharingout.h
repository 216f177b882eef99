// The search for a good way of sharing pieces out: whoever has none first, then one move after another that is worth it, then
// simulated annealing under a fixed seed, then moves and exchanges until none is worth it. The same balance gives the same
// sharing unless the time is up.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/balancing.h"

namespace clmrs {

inline constexpr std::uint64_t kSharingSeed = 20260131; // of std::mt19937_64

struct SharedOut
{
    Sharing sharing;
    double cost = 0;        // never more than that of how it stands
    bool wasTimeUp = false; // it stopped early, so that another run may give another sharing
};

// Throws Cancelled.
SharedOut shareOut(const Balance &balance, const TimeIsUp &isTimeUp, const Progress &progress);

// Why there is a bound, or none: the time was up, there are more than kMostParts ways for a piece to go, or the solver came to no
// answer.
enum class BoundEnd : std::uint8_t { known, time, tooLarge, unsolved };

struct Bound
{
    std::optional<double> cost; // hours
    BoundEnd end = BoundEnd::known;
};

// No sharing costs less than this: the cost of the linear relaxation (pieces may be divided, sessions fall where they are
// cheapest; nobody passes their ceiling), solved by GLPK. Throws Cancelled.
Bound bestPossible(const Balance &balance, const TimeIsUp &isTimeUp, const Progress &progress);

inline constexpr std::size_t kMostParts = 500'000; // some 200 bytes each

} // namespace clmrs
