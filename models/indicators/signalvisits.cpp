// Signals in the times and places of visits; back-checks only where the file check counts them too.
#include "models/domain/place.h"
#include "models/indicators/bursts.h"
#include "models/indicators/signalparts.h"

#include <cmath>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

// A place rounded to kOnePlaceDecimals; empty where it is no place.
using RoundedPlace = std::optional<std::pair<std::int64_t, std::int64_t>>;

RoundedPlace roundedPlace(std::optional<double> latitude, std::optional<double> longitude)
{
    const auto place = plausiblePlace(latitude, longitude);
    if (!place)
        return std::nullopt;
    const double steps = std::pow(10.0, kOnePlaceDecimals);
    return std::pair(std::llround(place->latitude * steps), std::llround(place->longitude * steps));
}

// How many of them live apart: each whose own place is not known, and each different place of the others.
int livingApart(const CaseSnapshot &snapshot, const std::set<Ref<Household>> &households)
{
    std::set<RoundedPlace> places;
    int unknown = 0;
    for (const Ref<Household> ref : households) {
        const RoundedPlace own = roundedPlace(snapshot.households[ref].latitude, snapshot.households[ref].longitude);
        if (own)
            places.insert(own);
        else
            ++unknown;
    }
    return unknown + static_cast<int>(places.size());
}

} // namespace

void gatherManyInAnHour(SignalSearch &search)
{
    const auto &visits = search.book.snapshot->visits;
    std::vector<bool> inBurst(visits.counting().size(), false);
    for (const BurstVisit &burst : burstVisits(search.book))
        inBurst[burst.visit.index] = true;
    const std::vector<int> after = visitsInHourAfter(search.book);
    for (std::uint32_t i = 0; i < visits.counting().size(); ++i)
        search.add(visits.all()[i].person, i, visits.all()[i].startedAt->day(), inBurst[i], after[i]);
}

// Of visits with a place, by whom in which month at which place.
void gatherOnePlace(SignalSearch &search)
{
    const CaseSnapshot &s = *search.book.snapshot;
    std::map<std::tuple<Ref<Personnel>, std::string, RoundedPlace>, std::vector<Ref<Visit>>> together;
    for (std::uint32_t i = 0; i < s.visits.counting().size(); ++i) {
        const Visit &visit = s.visits.all()[i];
        const RoundedPlace place = roundedPlace(visit.latitude, visit.longitude);
        const Date on = visit.startedAt->day();
        if (place && visit.person && visit.kind != VisitKind::backCheck && search.period.holds(on))
            together[{visit.person, monthCode(on), place}].push_back({i});
    }
    for (const auto &[key, visits] : together) {
        std::set<Ref<Household>> households;
        for (const Ref<Visit> visit : visits)
            households.insert(s.visits[visit].household);
        const int apart = livingApart(s, households);
        for (const Ref<Visit> visit : visits)
            search.add(std::get<0>(key), visit.index, s.visits[visit].startedAt->day(), apart >= kOnePlaceHouseholds, apart - 1);
    }
}

void gatherVeryShort(SignalSearch &search)
{
    constexpr std::int64_t kSeconds = 60;
    const auto visits = search.book.snapshot->visits.counting();
    for (std::uint32_t i = 0; i < visits.size(); ++i) {
        const Visit &visit = visits[i];
        if (!visit.endedAt || *visit.endedAt < *visit.startedAt || visit.kind == VisitKind::backCheck)
            continue;
        const std::int64_t lasted = visit.endedAt->seconds() - visit.startedAt->seconds();
        search.add(visit.person, i, visit.startedAt->day(), lasted < kVeryShortMinutes * kSeconds);
    }
}

} // namespace clmrs
