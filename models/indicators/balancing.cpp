#include "models/indicators/balancing.h"

#include <algorithm>
#include <set>

namespace clmrs {

std::vector<double> owedOf(const Balance &balance, const Sharing &sharing)
{
    std::vector<double> owed;
    for (const BalanceCarrier &carrier : balance.carriers)
        owed.push_back(carrier.fixed);
    std::vector<std::set<int>> holders(balance.sessions.size());
    for (std::size_t i = 0; i < sharing.size(); ++i) {
        if (sharing[i] < 0)
            continue;
        const BalancePiece &piece = balance.pieces[i];
        owed[std::size_t(sharing[i])] += piece.hours + piece.travel[std::size_t(sharing[i])];
        holders[piece.place].insert(sharing[i]);
    }
    for (std::size_t place = 0; place < holders.size(); ++place) {
        for (const int holder : holders[place])
            owed[std::size_t(holder)] += balance.sessions[place] / double(holders[place].size());
    }
    return owed;
}

double burdenOf(const Balance &balance, std::size_t carrier, double owed)
{
    const BalanceCarrier &one = balance.carriers[carrier];
    return std::max(0.0, owed - balance.evenShare * one.available) +
           kOverWeight * std::max(0.0, owed - balance.largestShare * one.available);
}

std::vector<std::size_t> takenBy(const Balance &balance, const Sharing &sharing)
{
    std::vector<std::size_t> taken(balance.carriers.size());
    for (std::size_t i = 0; i < sharing.size(); ++i) {
        if (sharing[i] >= 0 && sharing[i] != balance.pieces[i].today)
            ++taken[std::size_t(sharing[i])];
    }
    return taken;
}

double ceilingOf(const BalanceCarrier &carrier, bool takes)
{
    return takes ? std::min(carrier.ceiling, carrier.takersCeiling) : carrier.ceiling;
}

double ceilingCostOf(const BalanceCarrier &carrier, double owed, bool takes, double weight)
{
    const double above = owed - ceilingOf(carrier, takes);
    return above > kCeilingRounding ? weight * (1 + above) : 0;
}

double costOf(const Balance &balance, const Sharing &sharing)
{
    double cost = 0;
    const std::vector<double> owed = owedOf(balance, sharing);
    const std::vector<std::size_t> taken = takenBy(balance, sharing);
    for (std::size_t i = 0; i < owed.size(); ++i)
        cost += burdenOf(balance, i, owed[i]) + ceilingCostOf(balance.carriers[i], owed[i], taken[i] > 0);
    for (std::size_t i = 0; i < sharing.size(); ++i) {
        const BalancePiece &piece = balance.pieces[i];
        cost += sharing[i] == piece.today ? 0 : piece.changing;
        cost += sharing[i] < 0 ? kHomeless : balance.travelWeight * piece.travel[std::size_t(sharing[i])];
    }
    return cost;
}

} // namespace clmrs
