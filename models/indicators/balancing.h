// The arithmetic of a proposal: pieces of the caseload, whom each may go to, what each way of sharing them out costs. No SQL,
// no dates, no names; small enough to be checked against every way there is.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace clmrs {

// Hours are of all months ahead together.
struct BalancePiece
{
    std::size_t place = 0;      // of places: whose session it shares
    int today = -1;             // whom it is with; -1: nobody
    double hours = 0;           // at the households
    double changing = 0;        // what it costs that it leaves whom it is with, in hours
    std::vector<double> travel; // by carrier: hours
    std::vector<bool> mayGoTo;  // by carrier; where it is today, always
};

struct BalanceCarrier
{
    double available = 0;                                      // hours
    double fixed = 0;                                          // hours owed whatever is proposed
    double ceiling = std::numeric_limits<double>::max();       // hours owed that no proposal may pass
    double takersCeiling = std::numeric_limits<double>::max(); // … where they hold a piece that is not with them today
};

struct Balance
{
    std::vector<BalancePiece> pieces;
    std::vector<BalanceCarrier> carriers;
    std::vector<double> sessions; // by place: hours, in equal parts for all who hold a piece there
    double largestShare = 1;      // owed / available that nobody should pass
    double evenShare = 0;         // what everybody would carry if all could be shared out
    double travelWeight = 0;      // of an hour on the way, beside the hours it owes
};

// A piece that somebody could take and nobody does costs more than any load.
inline constexpr double kHomeless = 10'000;
inline constexpr double kOverWeight = 10; // of an hour over the largest share, beside one over the even share
// Somebody above their ceiling costs more than any number of pieces that nobody takes; each hour of it costs as much again.
inline constexpr double kAboveCeiling = 100'000'000;
inline constexpr double kCeilingRounding = 1e-6; // hours

using Sharing = std::vector<int>; // by piece: the carrier, or -1

// What a carrier costs that owes so much, in hours: those over the even share, ten times those over the largest.
double burdenOf(const Balance &balance, std::size_t carrier, double owed);
// How many pieces each carrier holds that are not with them today.
std::vector<std::size_t> takenBy(const Balance &balance, const Sharing &sharing);
double ceilingOf(const BalanceCarrier &carrier, bool takes);
// … and for what is above their ceiling, where an hour of it costs so much; 0 for nothing.
double ceilingCostOf(const BalanceCarrier &carrier, double owed, bool takes, double weight = kAboveCeiling);
// What all of it costs, in hours: the burdens, what is above a ceiling, changing hands, the way.
double costOf(const Balance &balance, const Sharing &sharing);
// What a carrier owes.
std::vector<double> owedOf(const Balance &balance, const Sharing &sharing);

} // namespace clmrs
