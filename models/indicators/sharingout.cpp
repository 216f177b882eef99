#include "models/indicators/sharingout.h"

#include "models/indicators/sharingstate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace clmrs {

namespace {

constexpr std::size_t kStepsAPiece = 2'000;
constexpr std::size_t kLeastSteps = 50'000;
constexpr std::size_t kMostSteps = 400'000;
constexpr std::size_t kAskEvery = 1'000;
constexpr std::size_t kPiecesBetween = 16; // two looks at the time, each against everybody
constexpr double kLastHeat = 0.01;         // hours
constexpr double kWorthIt = 1e-9;          // hours: rounding is no reason to move anybody
constexpr unsigned kExchanges = 3;         // of this many tries one exchanges two pieces
constexpr unsigned kThreesome = 6;         // … one moves three at once: under ceilings two may have to go that one can come
constexpr int kPermille = 1000;

class Search
{
public:
    Search(const Balance &balance, const TimeIsUp &isTimeUp, const Progress &progress)
        : m_balance(balance), m_isTimeUp(isTimeUp), m_progress(progress), m_state(balance), m_choices(balance.pieces.size())
    {
        for (std::size_t i = 0; i < balance.pieces.size(); ++i) {
            for (std::size_t carrier = 0; carrier < balance.carriers.size(); ++carrier) {
                if (balance.pieces[i].mayGoTo[carrier])
                    m_choices[i].push_back(int(carrier));
            }
            if (balance.pieces[i].today < 0)
                m_choices[i].push_back(-1); // it may stay with nobody, that others find somebody
            if (m_choices[i].size() > 1)
                m_movable.push_back(i);
        }
    }

    SharedOut run()
    {
        const Sharing asItStands = m_state.sharing();
        const double costNow = m_state.cost();
        giveHomes();
        descend();
        Sharing best = m_state.sharing();
        double least = m_state.cost();
        if (!m_movable.empty())
            anneal(best, least);
        m_state.weighCeilings(kAboveCeiling);
        m_state.become(best);
        descend();
        m_state.become(m_state.sharing()); // without what rounding has left
        return m_state.cost() < costNow - kWorthIt ? SharedOut{m_state.sharing(), m_state.cost(), m_wasTimeUp}
                                                   : SharedOut{asItStands, costNow, m_wasTimeUp};
    }

private:
    // The heaviest first, each to where it costs least.
    void giveHomes()
    {
        std::vector<std::size_t> homeless;
        std::ranges::copy_if(m_movable, std::back_inserter(homeless), [&](std::size_t piece) { return m_state.of(piece) < 0; });
        std::ranges::stable_sort(homeless, std::greater<>(), [&](std::size_t piece) { return m_balance.pieces[piece].hours; });
        for (const std::size_t piece : homeless) {
            if (stopsNowAndThen())
                return;
            moveToBest(piece);
        }
    }

    bool moveToBest(std::size_t piece)
    {
        const int from = m_state.of(piece);
        int best = from;
        double least = -kWorthIt;
        for (const int to : m_choices[piece]) {
            if (to == from)
                continue;
            const double more = m_state.move(piece, to);
            if (more < least) {
                least = more;
                best = to;
            }
            m_state.move(piece, from);
        }
        if (best != from)
            m_state.move(piece, best);
        return best != from;
    }

    bool mayExchange(std::size_t a, std::size_t b) const
    {
        const int atA = m_state.of(a);
        const int atB = m_state.of(b);
        return atA != atB && mayBeWith(a, atB) && mayBeWith(b, atA);
    }

    bool mayBeWith(std::size_t piece, int carrier) const
    {
        const BalancePiece &one = m_balance.pieces[piece];
        return carrier < 0 ? one.today < 0 : bool(one.mayGoTo[std::size_t(carrier)]);
    }

    double exchange(std::size_t a, std::size_t b)
    {
        const int atA = m_state.of(a);
        const int atB = m_state.of(b);
        return m_state.move(a, atB) + m_state.move(b, atA);
    }

    bool exchangeOnce()
    {
        for (std::size_t i = 0; i < m_movable.size(); ++i) {
            if (stopsNowAndThen())
                return false;
            for (std::size_t j = i + 1; j < m_movable.size(); ++j) {
                const std::size_t a = m_movable[i];
                const std::size_t b = m_movable[j];
                if (!mayExchange(a, b))
                    continue;
                if (exchange(a, b) < -kWorthIt)
                    return true;
                exchange(a, b);
            }
        }
        return false;
    }

    bool stops()
    {
        m_progress.stopIfCancelled();
        m_wasTimeUp = m_wasTimeUp || m_isTimeUp();
        return m_wasTimeUp;
    }

    // Between two pieces there may be thousands of people to weigh.
    bool stopsNowAndThen() { return m_wasTimeUp || (++m_weighed % kPiecesBetween == 0 && stops()); }

    void descend()
    {
        bool isBetter = true;
        while (isBetter && !stops()) {
            isBetter = false;
            for (const std::size_t piece : m_movable) {
                if (stopsNowAndThen())
                    return;
                isBetter = moveToBest(piece) || isBetter;
            }
            if (!isBetter)
                isBetter = exchangeOnce();
        }
    }

    double chance() { return double(m_engine() >> 11) * 0x1.0p-53; }
    std::size_t oneOf(std::size_t count) { return std::size_t(m_engine() % count); }

    bool isCloseToCeilings() const
    {
        double heaviest = 0;
        for (const BalancePiece &piece : m_balance.pieces)
            heaviest = std::max(heaviest, piece.hours);
        for (std::size_t i = 0; i < m_balance.carriers.size(); ++i) {
            if (m_state.owed()[i] + heaviest > m_balance.carriers[i].ceiling)
                return true;
        }
        return false;
    }

    void anneal(Sharing &best, double &least)
    {
        const std::size_t steps = std::clamp(kStepsAPiece * m_movable.size(), kLeastSteps, kMostSteps);
        double hours = 0;
        for (const std::size_t piece : m_movable)
            hours += m_balance.pieces[piece].hours / double(m_movable.size());
        double heat = std::max(hours * kOverWeight / 2, 2 * kLastHeat); // half of what a usual piece costs where it is too much
        // Close to ceilings it has to pass through what they forbid, and what stays with nobody is a choice too.
        if (isCloseToCeilings())
            heat = kHomeless;
        m_state.weighCeilings(kHomeless);
        const double cooling = std::pow(kLastHeat / heat, 1.0 / double(steps));
        for (std::size_t step = 0; step < steps; ++step, heat *= cooling) {
            if (step % kAskEvery == 0) {
                if (stops())
                    return;
                m_progress.at({QT_TRANSLATE_NOOP("clmrs", "Looking for a better balance")}, int(step * kPermille / steps));
            }
            tryOne(heat);
            if (m_state.isUnderCeilings() && m_state.cost() < least - kWorthIt) {
                least = m_state.cost();
                best = m_state.sharing();
            }
        }
    }

    bool isTaken(double more, double heat) { return more <= 0 || chance() < std::exp(-more / heat); }

    void tryThree(double heat)
    {
        std::array<std::pair<std::size_t, int>, 3> moved; // which, and from where
        double more = 0;
        for (auto &[piece, from] : moved) {
            piece = m_movable[oneOf(m_movable.size())];
            from = m_state.of(piece);
            more += m_state.move(piece, m_choices[piece][oneOf(m_choices[piece].size())]);
        }
        if (isTaken(more, heat))
            return;
        for (std::size_t i = moved.size(); i-- > 0;)
            m_state.move(moved[i].first, moved[i].second);
    }

    void tryOne(double heat)
    {
        if (m_engine() % kThreesome == 0) {
            tryThree(heat);
            return;
        }
        const std::size_t piece = m_movable[oneOf(m_movable.size())];
        const int from = m_state.of(piece);
        if (m_engine() % kExchanges == 0) {
            const std::size_t other = m_movable[oneOf(m_movable.size())];
            if (mayExchange(piece, other) && !isTaken(exchange(piece, other), heat))
                exchange(piece, other);
            return;
        }
        const int to = m_choices[piece][oneOf(m_choices[piece].size())];
        if (to != from && !isTaken(m_state.move(piece, to), heat))
            m_state.move(piece, from);
    }

    const Balance &m_balance;
    const TimeIsUp &m_isTimeUp;
    const Progress &m_progress;
    SharingState m_state;
    std::vector<std::vector<int>> m_choices; // by piece
    std::vector<std::size_t> m_movable;
    std::mt19937_64 m_engine{kSharingSeed};
    std::size_t m_weighed = 0;
    bool m_wasTimeUp = false;
};

} // namespace

SharedOut shareOut(const Balance &balance, const TimeIsUp &isTimeUp, const Progress &progress)
{
    return Search(balance, isTimeUp, progress).run();
}

} // namespace clmrs
