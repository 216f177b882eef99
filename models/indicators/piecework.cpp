#include "models/indicators/piecework.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace clmrs {

namespace {

constexpr double kMinutesOfHour = 60;
constexpr double kHundred = 100;
constexpr std::size_t kFewHouseholds = 2;
constexpr double kFewOfACommunity = 0.25;
constexpr double kNearKilometres = 10;

double sumOf(const std::vector<double> &months) { return std::accumulate(months.begin(), months.end(), 0.0); }

std::vector<Piece> piecesOf(const CarriedWork &work, const ProposalRules &rules)
{
    std::map<std::tuple<Ref<Community>, int, bool>, Piece> pieces; // the rest before the open cases
    for (std::size_t i = 0; i < work.households.size(); ++i) {
        const CarriedHousehold &household = work.households[i];
        const bool isApart = rules.openCasesStay && !rules.communitiesWhole && household.holder != kNobody;
        const bool isOpen = isApart && household.openCases > 0;
        Piece &piece = pieces[{household.community, household.holder, isOpen}];
        piece.community = household.community;
        piece.holder = household.holder;
        piece.part = isApart ? CommunityPart::withoutOpenCases : CommunityPart::all;
        piece.households.push_back(i);
        piece.inScope += household.inScope ? 1 : 0;
        piece.openCases += std::size_t(household.openCases);
    }
    std::vector<Piece> all;
    for (auto &[key, piece] : pieces) {
        piece.stays = rules.openCasesStay && piece.holder != kNobody && piece.openCases > 0;
        all.push_back(std::move(piece));
    }
    return all;
}

class Cutting
{
public:
    Cutting(const Casebook &book, const CarriedWork &work, const ProposalRules &rules)
        : m_book(book), m_work(work), m_rules(rules)
    {
        for (const CarriedHousehold &household : work.households) {
            ++m_households[household.community];
            if (household.holder != kNobody && canTakeMore(work.carriers[std::size_t(household.holder)]))
                m_holders[household.community].insert(household.holder);
        }
    }

    CutWork cut()
    {
        CutWork cut{piecesOf(m_work, m_rules), {}};
        cut.balance.largestShare = m_rules.largestLoadPercent / kHundred;
        cut.balance.travelWeight = m_rules.nearest ? 1 : 0;
        for (const Carrier &carrier : m_work.carriers)
            cut.balance.carriers.push_back({sumOf(carrier.available.byMonth), 0});
        for (const Piece &piece : cut.pieces)
            cut.balance.pieces.push_back(measured(piece));
        cut.balance.sessions.assign(m_places.size(), double(m_book.settings.workloadSessionHours) * m_work.months.count);
        cut.balance.evenShare = evenShare(cut.balance);
        keepUnderTheLargest(cut.balance);
        return cut;
    }

private:
    // Nobody who may be given households is lifted above the largest load; who is above it already owes no more than before, and
    // takes nothing unless that ends under it.
    void keepUnderTheLargest(Balance &balance) const
    {
        Sharing today;
        for (const BalancePiece &piece : balance.pieces)
            today.push_back(piece.today);
        const std::vector<double> owed = owedOf(balance, today);
        for (std::size_t i = 0; i < owed.size(); ++i) {
            BalanceCarrier &carrier = balance.carriers[i];
            if (canTakeMore(m_work.carriers[i])) {
                carrier.takersCeiling = balance.largestShare * carrier.available;
                carrier.ceiling = std::max(carrier.takersCeiling, owed[i]);
            }
        }
    }

    BalancePiece measured(const Piece &piece)
    {
        BalancePiece measured;
        measured.place = m_places.try_emplace(piece.community, m_places.size()).first->second;
        measured.today = piece.holder;
        double visits = 0;
        for (const std::size_t household : piece.households) {
            const double times = sumOf(m_work.households[household].visits);
            visits += times;
            measured.hours += times * m_work.households[household].hoursEach;
        }
        if (piece.holder != kNobody)
            measured.changing = double(piece.households.size()) * m_rules.minutesAHousehold / kMinutesOfHour;
        for (std::size_t i = 0; i < m_work.carriers.size(); ++i) {
            measured.travel.push_back(visits * travelHours(m_book, &m_work.carriers[i], piece.community));
            measured.mayGoTo.push_back(int(i) == piece.holder || mayGo(piece, m_work.carriers[i]));
        }
        return measured;
    }

    bool mayGo(const Piece &piece, const Carrier &to)
    {
        if (piece.stays || !canTakeMore(to))
            return false;
        if (m_rules.sameLanguage && speaksOneOf(to, languages(piece.community)) == false)
            return false;
        if (isTooFarForSoFew(piece, to))
            return false;
        if (m_rules.refused.empty())
            return true;
        const RefusedMove move{std::string(m_book.snapshot->communities.id(piece.community)),
                               piece.holder == kNobody ? std::string() : m_work.carriers[std::size_t(piece.holder)].key, to.key};
        return std::ranges::find(m_rules.refused, move) == m_rules.refused.end();
    }

    // A few households of a community would bring with them as large a part of its sessions as all the others: they go to nobody
    // who lives further from them than whoever has them, unless it is near. Where nobody has them, than the nearest of those who
    // have the others and may have more.
    bool isTooFarForSoFew(const Piece &piece, const Carrier &to) const
    {
        const std::size_t all = m_households.at(piece.community);
        const std::size_t few = std::max(kFewHouseholds, std::size_t(std::ceil(kFewOfACommunity * double(all))) - 1);
        const std::set<int> holders = piece.holder == kNobody ? holdersOf(piece.community) : std::set{piece.holder};
        if (holders.empty() || piece.households.size() == all || piece.households.size() > few)
            return false;
        const auto now = nearestOf(holders, piece.community);
        const auto then = kilometresTo(m_book, to, piece.community);
        return then && *then > std::max(now.value_or(0), kNearKilometres);
    }

    // Who have households there and may have more.
    std::set<int> holdersOf(Ref<Community> community) const
    {
        const auto found = m_holders.find(community);
        return found == m_holders.end() ? std::set<int>() : found->second;
    }

    std::optional<double> nearestOf(const std::set<int> &carriers, Ref<Community> community) const
    {
        std::optional<double> nearest;
        for (const int carrier : carriers) {
            const auto way = kilometresTo(m_book, m_work.carriers[std::size_t(carrier)], community);
            if (way && (!nearest || *way < *nearest))
                nearest = way;
        }
        return nearest;
    }

    const std::vector<std::string> &languages(Ref<Community> community)
    {
        const auto [found, isNew] = m_languages.try_emplace(community);
        if (isNew)
            found->second = languagesOf(m_book, community, m_work.months.day);
        return found->second;
    }

    // Of all that there is to do, by whoever does it with the least on the way, and of all hours of those who can do it.
    double evenShare(const Balance &balance) const
    {
        double owed = std::accumulate(balance.sessions.begin(), balance.sessions.end(), 0.0);
        for (const BalancePiece &piece : balance.pieces)
            owed += piece.hours + (piece.travel.empty() ? 0 : std::ranges::min(piece.travel));
        double available = 0;
        for (std::size_t i = 0; i < balance.carriers.size(); ++i)
            available += canTakeMore(m_work.carriers[i]) ? balance.carriers[i].available : 0;
        return available > 0 ? std::min(owed / available, balance.largestShare) : 0;
    }

    const Casebook &m_book;
    const CarriedWork &m_work;
    const ProposalRules &m_rules;
    std::map<Ref<Community>, std::size_t> m_places;
    std::map<Ref<Community>, std::size_t> m_households; // how many anybody or nobody holds there
    std::map<Ref<Community>, std::set<int>> m_holders;  // who may have more
    std::map<Ref<Community>, std::vector<std::string>> m_languages;
};

} // namespace

bool canTakeMore(const Carrier &carrier)
{
    return carrier.isMonitor && !carrier.leavesOn && sumOf(carrier.available.byMonth) > 0;
}

CutWork cutWork(const Casebook &book, const CarriedWork &work, const ProposalRules &rules)
{
    return Cutting(book, work, rules).cut();
}

} // namespace clmrs
