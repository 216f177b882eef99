#include "models/indicators/sharingstate.h"

#include <algorithm>

namespace clmrs {

SharingState::SharingState(const Balance &balance) : m_balance(balance), m_piecesOf(balance.sessions.size())
{
    Sharing today;
    for (std::size_t i = 0; i < balance.pieces.size(); ++i) {
        today.push_back(balance.pieces[i].today);
        m_piecesOf[balance.pieces[i].place].push_back(i);
    }
    become(today);
}

void SharingState::become(const Sharing &sharing)
{
    m_sharing = sharing;
    m_owed = owedOf(m_balance, sharing);
    m_taken = takenBy(m_balance, sharing);
    m_cost = costOf(m_balance, sharing);
    for (std::size_t i = 0; i < m_owed.size(); ++i)
        m_cost -= ceilingCostOf(m_balance.carriers[i], m_owed[i], m_taken[i] > 0);
    weighCeilings(m_ceilingWeight);
}

void SharingState::weighCeilings(double weight)
{
    m_ceilingWeight = weight;
    m_aboveCeilings = 0;
    for (std::size_t i = 0; i < m_owed.size(); ++i)
        m_aboveCeilings += aboveCeiling(i);
}

double SharingState::move(std::size_t piece, int to)
{
    const double before = m_cost;
    m_touched.clear();
    touch(m_sharing[piece]);
    touch(to);
    const std::size_t place = m_balance.pieces[piece].place;
    for (const std::size_t other : m_piecesOf[place])
        touch(m_sharing[other]);
    const double aboveBefore = touchedAboveCeilings();
    for (const int carrier : m_touched)
        m_cost -= burden(carrier);
    shareSessions(place, -1);
    carry(piece, -1);
    m_sharing[piece] = to;
    carry(piece, 1);
    shareSessions(place, 1);
    for (const int carrier : m_touched)
        m_cost += burden(carrier);
    const double above = touchedAboveCeilings() - aboveBefore;
    m_aboveCeilings += above;
    return m_cost - before + above;
}

double SharingState::touchedAboveCeilings() const
{
    double cost = 0;
    for (const int carrier : m_touched)
        cost += aboveCeiling(std::size_t(carrier));
    return cost;
}

double SharingState::aboveCeiling(std::size_t carrier) const
{
    return ceilingCostOf(m_balance.carriers[carrier], m_owed[carrier], m_taken[carrier] > 0, m_ceilingWeight);
}

void SharingState::touch(int carrier)
{
    if (carrier >= 0 && std::ranges::find(m_touched, carrier) == m_touched.end())
        m_touched.push_back(carrier);
}

double SharingState::burden(int carrier) const { return burdenOf(m_balance, std::size_t(carrier), m_owed[std::size_t(carrier)]); }

void SharingState::carry(std::size_t at, int sign)
{
    const BalancePiece &piece = m_balance.pieces[at];
    const int carrier = m_sharing[at];
    m_cost += sign * (carrier == piece.today ? 0 : piece.changing);
    if (carrier < 0) {
        m_cost += sign * kHomeless;
        return;
    }
    if (carrier != piece.today)
        m_taken[std::size_t(carrier)] += std::size_t(sign);
    const double travel = piece.travel[std::size_t(carrier)];
    m_owed[std::size_t(carrier)] += sign * (piece.hours + travel);
    m_cost += sign * m_balance.travelWeight * travel;
}

void SharingState::shareSessions(std::size_t place, int sign)
{
    m_holders.clear();
    for (const std::size_t piece : m_piecesOf[place]) {
        const int holder = m_sharing[piece];
        if (holder >= 0 && std::ranges::find(m_holders, holder) == m_holders.end())
            m_holders.push_back(holder);
    }
    for (const int holder : m_holders)
        m_owed[std::size_t(holder)] += sign * m_balance.sessions[place] / double(m_holders.size());
}

} // namespace clmrs
