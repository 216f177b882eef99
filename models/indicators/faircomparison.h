// How many children each monitor identified beside how many the others' work in like places, seasons and ages would
// lead one to expect (INDICATORS.md 6). No ranking of people comes from it: a verdict is a word for looking further.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/indicators/period.h"
#include "models/indicators/statistics.h"

#include <array>

namespace clmrs {

// In the order of the contract's words.
enum class Verdict : std::uint8_t { tooFew, asExpected, higher, lower, muchHigher, muchLower };
inline constexpr std::array<std::string_view, 6> kVerdictCodes{"too_few", "as_expected", "higher",
                                                               "lower",   "much_higher", "much_lower"};
constexpr std::string_view verdictCode(Verdict verdict) { return kVerdictCodes[static_cast<std::size_t>(verdict)]; }

// By what the rate of the others was found: the first with enough of their units.
enum class RatedBy : std::uint8_t { district, quarter, ageGroup, everybody };
inline constexpr std::size_t kRatedByCount = 4;

// A child that a person interviewed, once: at the person's first such interview.
struct ComparedUnit
{
    Ref<Child> child;
    Date on = Date::fromDays(0); // of that interview
    bool positive = false;       // the same person found the child in child labour in the period
    RatedBy ratedBy = RatedBy::district;
    double rate = 0; // of all other persons' units like it
};

struct Comparison
{
    Ref<Personnel> person;           // empty: nobody known
    std::vector<ComparedUnit> units; // by child
    int observed = 0;
    double expected = 0;
    double variance = 0;
    std::array<int, kRatedByCount> ratedBy{}; // units by RatedBy
    Verdict verdict = Verdict::tooFew;

    std::optional<double> ratio() const; // observed / expected; empty where nothing is expected
    // Units rated within the district, 0 to 1: how much of the comparison is like with like.
    double shareWithinDistrict() const;
};

struct FairComparison
{
    double phi = 1;                 // how much more the persons differ than chance alone would make them
    std::vector<Comparison> people; // every person with a unit, by id; nobody known last
};

// Limits of observed / expected around 1; nothing where nothing is expected.
std::optional<Interval> comparisonLimits(double expected, double variance, double phi, double z);

FairComparison compareFairly(const Casebook &book, const Period &period, const Progress &progress);

} // namespace clmrs
