#include "models/indicators/piecework.h"

#include <algorithm>
#include <map>

namespace clmrs {

namespace {

// Hours of pieces of those above the largest share, and of nobody, by community; the heaviest, of equals the first.
std::optional<Ref<Community>> heaviestAbove(const CutWork &cut, const Sharing &sharing)
{
    const std::vector<double> owed = owedOf(cut.balance, sharing);
    std::map<Ref<Community>, double> hours;
    for (std::size_t i = 0; i < cut.pieces.size(); ++i) {
        const int holder = sharing[i];
        const bool isAbove = holder < 0 || owed[std::size_t(holder)] >
                                               cut.balance.largestShare * cut.balance.carriers[std::size_t(holder)].available;
        if (isAbove && !cut.pieces[i].stays)
            hours[cut.pieces[i].community] += cut.balance.pieces[i].hours;
    }
    const auto heaviest = std::ranges::max_element(hours, {}, [](const auto &entry) { return entry.second; });
    return heaviest == hours.end() ? std::nullopt : std::optional(heaviest->first);
}

bool isAnybodyAbove(const CutWork &cut, const Sharing &sharing)
{
    constexpr double kLittle = 1e-6;
    const std::vector<double> owed = owedOf(cut.balance, sharing);
    for (std::size_t i = 0; i < owed.size(); ++i) {
        if (owed[i] > cut.balance.largestShare * cut.balance.carriers[i].available + kLittle)
            return true;
    }
    return std::ranges::any_of(sharing, [](int holder) { return holder < 0; });
}

// Who carries least of those who could be done without; empty: nobody is there.
std::optional<int> leastLoaded(const CutWork &cut, const CarriedWork &work)
{
    Sharing today;
    for (const Piece &piece : cut.pieces)
        today.push_back(piece.holder);
    const std::vector<double> owed = owedOf(cut.balance, today);
    std::optional<int> least;
    for (std::size_t i = 0; i < owed.size(); ++i) {
        if (canTakeMore(work.carriers[i]) && (!least || owed[i] < owed[std::size_t(*least)]))
            least = int(i);
    }
    return least;
}

std::vector<Ref<Community>> homesOf(const CarriedWork &work)
{
    std::vector<Ref<Community>> homes;
    for (const Carrier &carrier : work.carriers) {
        if (canTakeMore(carrier))
            homes.push_back(carrier.community);
    }
    std::ranges::sort(homes);
    return homes;
}

// How many are enough, when all of them are, and where they live.
void askDownwards(const Casebook &book, CarriedWork work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                  const Progress &progress, Staffing &staffing)
{
    while (staffing.fewest > 0) {
        const auto least = leastLoaded(cutWork(book, work, rules), work);
        const ScenarioStep leaves{
            .kind = StepKind::leaves, .subject = work.carriers[std::size_t(*least)].key, .from = work.months.day};
        work = after(book, std::move(work), {{}, {leaves}});
        const CutWork cut = cutWork(book, work, rules);
        const SharedOut shared = shareOut(cut.balance, isTimeUp, progress);
        if (isAnybodyAbove(cut, shared.sharing)) {
            staffing.isFewestSure = !shared.wasTimeUp;
            return;
        }
        --staffing.fewest;
        staffing.homesOfFewest = homesOf(work);
    }
}

} // namespace

Staffing staffingFor(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                     const Progress &progress)
{
    Staffing staffing;
    staffing.monitors = staffing.fewest = int(std::ranges::count_if(work.carriers, canTakeMore));
    for (int number = 0;; ++number) {
        const CutWork cut = cutWork(book, after(book, work, {{}, staffing.hires}), rules);
        const SharedOut shared = shareOut(cut.balance, isTimeUp, progress);
        if (!isAnybodyAbove(cut, shared.sharing)) {
            if (number == 0)
                askDownwards(book, work, rules, isTimeUp, progress, staffing);
            return staffing;
        }
        const auto place = heaviestAbove(cut, shared.sharing);
        staffing.end = shared.wasTimeUp ? StaffingEnd::time : !place ? StaffingEnd::rules : StaffingEnd::limit;
        if (staffing.end != StaffingEnd::limit || number == kMostHires)
            return staffing;
        staffing.end = StaffingEnd::enough;
        staffing.hires.push_back({.kind = StepKind::hire,
                                  .subject = hireKey(work, number + 1),
                                  .weeklyHours = double(book.settings.workloadWeeklyHours),
                                  .community = std::string(book.snapshot->communities.id(*place))});
    }
}

} // namespace clmrs
