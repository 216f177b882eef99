#include "models/indicators/bursts.h"

namespace clmrs {

namespace {

constexpr std::int64_t kBurstSeconds = 3600;

// Calls use(own, first, last) for each visit of a person: own[first, last) began in the hour from it on.
template <class Use>
void forEachHour(const Casebook &book, Use use)
{
    const auto &visits = book.snapshot->visits;
    const std::size_t people = book.snapshot->personnel.all().size();
    const auto byPerson = RowLists<Visit>::build(
        people, visits.counting().size(), [&](std::uint32_t row) { return visits.all()[row].person.index; },
        [&](Ref<Visit> a, Ref<Visit> b) { return *visits[a].startedAt < *visits[b].startedAt; });
    for (std::uint32_t person = 0; person < people; ++person) {
        const auto own = byPerson.of(person);
        const auto at = [&](std::size_t i) { return visits[own[i]].startedAt->seconds(); };
        for (std::size_t first = 0, last = 0; first < own.size(); ++first) {
            while (last < own.size() && at(last) - at(first) <= kBurstSeconds)
                ++last;
            use(own, first, last);
        }
    }
}

} // namespace

std::vector<BurstVisit> burstVisits(const Casebook &book)
{
    std::vector<BurstVisit> found;
    std::size_t reported = 0; // of the person at hand, everything before this one is
    forEachHour(book, [&](std::span<const Ref<Visit>> own, std::size_t first, std::size_t last) {
        reported = first == 0 ? 0 : reported;
        if (last - first <= kBurstOver)
            return;
        for (std::size_t i = std::max(first, reported); i < last; ++i)
            found.push_back({own[i], static_cast<std::uint32_t>(last - first)});
        reported = std::max(reported, last);
    });
    return found;
}

std::vector<int> visitsInHourAfter(const Casebook &book)
{
    std::vector<int> after(book.snapshot->visits.all().size(), 0);
    forEachHour(book, [&](std::span<const Ref<Visit>> own, std::size_t first, std::size_t last) {
        after[own[first].index] = static_cast<int>(last - first) - 1;
    });
    return after;
}

} // namespace clmrs
