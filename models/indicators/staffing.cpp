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

} // namespace

Staffing staffingFor(const Casebook &book, const CarriedWork &work, const ProposalRules &rules, const TimeIsUp &isTimeUp,
                     const Progress &progress)
{
    Staffing staffing;
    staffing.monitors = int(std::ranges::count_if(work.carriers, canTakeMore));
    for (int number = 0;; ++number) {
        const CutWork cut = cutWork(book, after(book, work, {{}, staffing.hires}), rules);
        const SharedOut shared = shareOut(cut.balance, isTimeUp, progress);
        staffing.isEnough = !isAnybodyAbove(cut, shared.sharing);
        if (staffing.isEnough || number == kMostHires || shared.wasTimeUp)
            return staffing;
        const auto place = heaviestAbove(cut, shared.sharing);
        if (!place)
            return staffing; // what is too much may not go to anybody else
        staffing.hires.push_back({.kind = StepKind::hire,
                                  .subject = hireKey(work, number + 1),
                                  .weeklyHours = double(book.settings.workloadWeeklyHours),
                                  .community = std::string(book.snapshot->communities.id(*place))});
    }
}

} // namespace clmrs
