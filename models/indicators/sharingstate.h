// A sharing with what it costs, kept up to date move by move: what a move is worth is known without reckoning all anew.
#pragma once

#include "models/indicators/balancing.h"

#include <vector>

namespace clmrs {

class SharingState
{
public:
    explicit SharingState(const Balance &balance); // as it stands today; the balance outlives it

    const Sharing &sharing() const { return m_sharing; }
    int of(std::size_t piece) const { return m_sharing[piece]; }
    double cost() const { return m_cost + m_aboveCeilings; } // hours; rounding adds up until become()
    const std::vector<double> &owed() const { return m_owed; }
    const std::vector<std::size_t> &beside(std::size_t piece) const { return m_piecesOf[m_balance.pieces[piece].place]; }

    bool isUnderCeilings() const { return m_aboveCeilings < m_ceilingWeight / 2; }
    // For a while an hour above a ceiling costs only so much, so that a way through there is found.
    void weighCeilings(double weight);

    double move(std::size_t piece, int to); // by how much it costs more now
    void become(const Sharing &sharing);

private:
    void touch(int carrier);
    double burden(int carrier) const;
    double aboveCeiling(std::size_t carrier) const; // what it costs
    double touchedAboveCeilings() const;
    void carry(std::size_t at, int sign);
    void shareSessions(std::size_t place, int sign);

    const Balance &m_balance;
    std::vector<std::vector<std::size_t>> m_piecesOf; // by place
    Sharing m_sharing;
    std::vector<double> m_owed;       // by carrier
    std::vector<std::size_t> m_taken; // … how many pieces that are not with them today
    double m_cost = 0;                // without what is above a ceiling: beside that nothing else would be felt
    double m_aboveCeilings = 0;
    double m_ceilingWeight = kAboveCeiling;
    std::vector<int> m_touched;
    std::vector<int> m_holders;
};

} // namespace clmrs
