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

double costOf(const Balance &balance, const Sharing &sharing)
{
    double cost = 0;
    const std::vector<double> owed = owedOf(balance, sharing);
    for (std::size_t i = 0; i < owed.size(); ++i) {
        const double available = balance.carriers[i].available;
        cost += std::max(0.0, owed[i] - balance.evenShare * available) +
                kOverWeight * std::max(0.0, owed[i] - balance.largestShare * available);
    }
    for (std::size_t i = 0; i < sharing.size(); ++i) {
        const BalancePiece &piece = balance.pieces[i];
        cost += sharing[i] == piece.today ? 0 : piece.changing;
        cost += sharing[i] < 0 ? kHomeless : balance.travelWeight * piece.travel[std::size_t(sharing[i])];
    }
    return cost;
}

} // namespace clmrs
