#include "models/indicators/proposal.h"

#include "models/indicators/piecework.h"
#include "models/indicators/sharingstate.h"

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
        : m_book(book), m_work(work), m_cut(cut), m_wanted(std::move(wanted)), m_now(cut.balance)
    {
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
        m_now.move(m_order.back(), m_cut.balance.pieces[m_order.back()].today);
        m_order.pop_back();
    }

    double cost() const { return costOf(m_cut.balance, m_now.sharing()); }

    bool isAnybodyLifted() const
    {
        const std::vector<double> owed = owedOf(m_cut.balance, m_now.sharing());
        const std::vector<std::size_t> taken = takenBy(m_cut.balance, m_now.sharing());
        for (std::size_t i = 0; i < owed.size(); ++i) {
            if (owed[i] > ceilingOf(m_cut.balance.carriers[i], taken[i] > 0) + kCeilingRounding)
                return true;
        }
        return false;
    }

    // The last step of all: those moves, by their number, are not made.
    void leave(const std::vector<std::size_t> &moves)
    {
        for (const std::size_t move : moves)
            m_now.move(m_order[move], m_cut.balance.pieces[m_order[move]].today);
    }

    // Carriers who may be given households and are above the largest load.
    std::vector<int> above() const
    {
        const std::vector<double> owed = owedOf(m_cut.balance, m_now.sharing());
        std::vector<int> carriers;
        for (std::size_t i = 0; i < owed.size(); ++i) {
            const double most = m_cut.balance.largestShare * m_cut.balance.carriers[i].available;
            if (canTakeMore(m_work.carriers[i]) && owed[i] > most + kCeilingRounding)
                carriers.push_back(int(i));
        }
        return carriers;
    }

private:
    bool isBlocked(std::size_t piece) const
    {
        return std::ranges::any_of(m_now.beside(piece), [&](std::size_t i) {
            return i != piece && m_now.of(i) != m_wanted[i] && m_now.of(i) == m_wanted[piece];
        });
    }

    std::optional<std::size_t> worthMost()
    {
        std::optional<std::size_t> best;
        double least = 0;
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            const int before = m_now.of(i);
            if (before == m_wanted[i] || isBlocked(i))
                continue;
            const double more = m_now.move(i, m_wanted[i]);
            m_now.move(i, before);
            if (!best || more < least - kLittle) {
                best = i;
                least = more;
            }
        }
        return best;
    }

    std::optional<double> shareOf(int carrier) const
    {
        if (carrier == kNobody || m_cut.balance.carriers[std::size_t(carrier)].available <= 0)
            return std::nullopt;
        return m_now.owed()[std::size_t(carrier)] / m_cut.balance.carriers[std::size_t(carrier)].available;
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
        move.from = m_now.of(at);
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
        move.fromBefore = shareOf(move.from);
        move.toBefore = shareOf(move.to);
        m_now.move(at, m_wanted[at]);
        move.fromAfter = shareOf(move.from);
        move.toAfter = shareOf(move.to);
        move.reason = reasonOf(move);
        return move;
    }

    const Casebook &m_book;
    const CarriedWork &m_work;
    const CutWork &m_cut;
    Sharing m_wanted;
    SharingState m_now;
    std::vector<std::size_t> m_order; // pieces, by move
};

bool isLessEven(const LoadSpread &spread, const LoadSpread &than)
{
    return spread.variation && than.variation && *spread.variation > *than.variation + kLittle;
}

// Where nobody was above the largest load, what only evens out is not asked for; but all of it is where the others would lift
// somebody above it, or leave the load less even, without it.
void askForWhatIsNeeded(Proposal &proposal, const Casebook &book, const CarriedWork &work, Explaining &explaining)
{
    std::vector<std::size_t> eveners;
    Scenario others;
    for (std::size_t i = 0; i < proposal.moves.size() && !proposal.wasAnybodyAbove; ++i) {
        if (proposal.moves[i].reason == MoveReason::evener)
            eveners.push_back(i);
        else
            others.steps.push_back(proposal.moves[i].step);
    }
    explaining.leave(eveners);
    if (eveners.empty() || explaining.isAnybodyLifted() ||
        isLessEven(reviewOf(book, after(book, work, others)).spread, proposal.before.spread))
        return;
    for (const std::size_t move : eveners)
        proposal.moves[move].isAskedFor = false;
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
    proposal.isAnybodyThere = std::ranges::any_of(work.carriers, canTakeMore);
    proposal.largestLoadPercent = rules.largestLoadPercent;
    proposal.before = reviewOf(book, work);
    Explaining explaining(book, work, cut, shared.sharing);
    proposal.wasAnybodyAbove = !explaining.above().empty();
    proposal.moves = explaining.moves(progress);
    // The last ones are worth least: they are left out while the load would be less even with them, or somebody is lifted above
    // the largest load because another move was left out before; one by one, and once the time is up half of them at once.
    Scenario steps;
    for (const ProposedMove &move : proposal.moves)
        steps.steps.push_back(move.step);
    proposal.after = reviewOf(book, after(book, work, steps));
    while (!proposal.moves.empty() &&
           (explaining.isAnybodyLifted() || isLessEven(proposal.after.spread, proposal.before.spread))) {
        progress.stopIfCancelled();
        proposal.wasTimeUp = proposal.wasTimeUp || isTimeUp();
        std::vector<ProposedMove> &leftOut = explaining.isAnybodyLifted() ? proposal.leftOutAbove : proposal.leftOut;
        const std::size_t dropped = proposal.wasTimeUp ? (proposal.moves.size() + 1) / 2 : 1;
        for (std::size_t i = 0; i < dropped; ++i)
            explaining.dropLast();
        const auto first = proposal.moves.end() - std::ptrdiff_t(dropped);
        leftOut.insert(leftOut.begin(), first, proposal.moves.end());
        proposal.moves.erase(first, proposal.moves.end());
        steps.steps.resize(proposal.moves.size());
        proposal.after = reviewOf(book, after(book, work, steps));
    }
    proposal.cost = explaining.cost();
    proposal.above = explaining.above();
    const Bound bound = bestPossible(cut.balance, isTimeUp, progress);
    proposal.bound = bound.cost;
    proposal.boundEnd = bound.end;
    askForWhatIsNeeded(proposal, book, work, explaining);
    return proposal;
}

} // namespace clmrs
