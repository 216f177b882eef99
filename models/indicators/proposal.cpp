#include "models/indicators/proposal.h"

#include "models/indicators/piecework.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

constexpr double kLittle = 1e-6;     // hours
constexpr double kNearer = 0.9;      // of the way before
constexpr double kWorstBound = 1e-3; // hours: of less no share can be told

class Explaining
{
public:
    Explaining(const Casebook &book, const CarriedWork &work, const CutWork &cut, Sharing wanted)
        : m_book(book), m_work(work), m_cut(cut), m_wanted(std::move(wanted))
    {
        for (const BalancePiece &piece : cut.balance.pieces)
            m_now.push_back(piece.today);
    }

    // One after another, what lessens the cost most first. A step takes all that its holder then has of the community: so
    // nothing comes to somebody before what they had there has gone, and a mere exchange within one community is left out.
    std::vector<ProposedMove> moves(const Progress &progress)
    {
        std::vector<ProposedMove> moves;
        while (const auto piece = worthMost()) {
            progress.stopIfCancelled();
            moves.push_back(told(*piece));
            m_order.push_back(*piece);
        }
        return moves;
    }

    // The last move is thought better of.
    void dropLast()
    {
        m_now[m_order.back()] = m_cut.balance.pieces[m_order.back()].today;
        m_order.pop_back();
    }

    double cost() const { return costOf(m_cut.balance, m_now); }

private:
    bool isBlocked(std::size_t piece) const
    {
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            if (i != piece && m_now[i] != m_wanted[i] && m_now[i] == m_wanted[piece] &&
                m_cut.pieces[i].community == m_cut.pieces[piece].community)
                return true;
        }
        return false;
    }

    std::optional<std::size_t> worthMost()
    {
        std::optional<std::size_t> best;
        double least = 0;
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            if (m_now[i] == m_wanted[i] || isBlocked(i))
                continue;
            const int before = std::exchange(m_now[i], m_wanted[i]);
            const double cost = costOf(m_cut.balance, m_now);
            m_now[i] = before;
            if (!best || cost < least - kLittle) {
                best = i;
                least = cost;
            }
        }
        return best;
    }

    std::optional<double> shareOf(const std::vector<double> &owed, int carrier) const
    {
        if (carrier == kNobody || m_cut.balance.carriers[std::size_t(carrier)].available <= 0)
            return std::nullopt;
        return owed[std::size_t(carrier)] / m_cut.balance.carriers[std::size_t(carrier)].available;
    }

    std::string keyOf(int carrier) const
    {
        return carrier == kNobody ? std::string() : m_work.carriers[std::size_t(carrier)].key;
    }

    std::optional<double> kilometres(int carrier, Ref<Community> community) const
    {
        return carrier == kNobody ? std::nullopt : kilometresTo(m_book, m_work.carriers[std::size_t(carrier)], community);
    }

    MoveReason reasonOf(const ProposedMove &move) const
    {
        if (move.from == kNobody)
            return MoveReason::nobodyHasIt;
        if (move.fromBefore && *move.fromBefore > m_cut.balance.largestShare)
            return MoveReason::over;
        return move.kilometresBefore && move.kilometresAfter && *move.kilometresAfter < kNearer * *move.kilometresBefore
                   ? MoveReason::nearer
                   : MoveReason::evener;
    }

    ProposedMove told(std::size_t at)
    {
        const Piece &piece = m_cut.pieces[at];
        ProposedMove move;
        move.community = piece.community;
        move.from = m_now[at];
        move.to = m_wanted[at];
        move.households = piece.inScope;
        move.openCases = piece.openCases;
        move.step = {.kind = StepKind::moveCommunity,
                     .subject = std::string(m_book.snapshot->communities.id(piece.community)),
                     .holder = keyOf(move.from),
                     .to = keyOf(move.to),
                     .part = piece.part};
        move.kilometresBefore = kilometres(move.from, piece.community);
        move.kilometresAfter = kilometres(move.to, piece.community);
        const Carrier &to = m_work.carriers[std::size_t(move.to)];
        move.speaks = speaksOneOf(to, languagesOf(m_book, piece.community, m_work.months.day));
        move.livesThere = to.community == piece.community;
        const std::vector<double> before = owedOf(m_cut.balance, m_now);
        m_now[at] = m_wanted[at];
        const std::vector<double> then = owedOf(m_cut.balance, m_now);
        move.fromBefore = shareOf(before, move.from);
        move.fromAfter = shareOf(then, move.from);
        move.toBefore = shareOf(before, move.to);
        move.toAfter = shareOf(then, move.to);
        move.reason = reasonOf(move);
        return move;
    }

    const Casebook &m_book;
    const CarriedWork &m_work;
    const CutWork &m_cut;
    Sharing m_wanted;
    Sharing m_now;
    std::vector<std::size_t> m_order; // pieces, by move
};

bool isLessEven(const LoadSpread &spread, const LoadSpread &than)
{
    return spread.variation && than.variation && *spread.variation > *than.variation + kLittle;
}

} // namespace

std::optional<double> Proposal::farFromBest() const
{
    return bound && *bound > kWorstBound ? std::optional(std::max(0.0, (cost - *bound) / *bound)) : std::nullopt;
}

Proposal propose(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                 const Progress &progress)
{
    const CutWork cut = cutWork(book, work, rules);
    const SharedOut shared = shareOut(cut.balance, isTimeUp, progress);
    Proposal proposal;
    proposal.wasTimeUp = shared.wasTimeUp;
    proposal.before = reviewOf(book, work);
    Explaining explaining(book, work, cut, shared.sharing);
    proposal.moves = explaining.moves(progress);
    // The last ones are worth least: they are left out while the load would be less even with them.
    Scenario steps;
    for (const ProposedMove &move : proposal.moves)
        steps.steps.push_back(move.step);
    proposal.after = reviewOf(book, after(book, work, steps));
    while (!proposal.moves.empty() && isLessEven(proposal.after.spread, proposal.before.spread)) {
        progress.stopIfCancelled();
        explaining.dropLast();
        proposal.moves.pop_back();
        steps.steps.pop_back();
        ++proposal.leftOut;
        proposal.after = reviewOf(book, after(book, work, steps));
    }
    proposal.cost = explaining.cost();
    proposal.bound = bestPossible(cut.balance, progress);
    return proposal;
}

} // namespace clmrs
