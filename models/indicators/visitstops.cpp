#include "models/indicators/visitstops.h"

#include <algorithm>

namespace clmrs {

namespace {

const char kHousehold[] = "household";
const char kCommunity[] = "community";

bool isSame(const Subject &a, const Subject &b) { return a.table == b.table && a.id == b.id; }

Subject communityOf(const CaseSnapshot &file, const Subject &household)
{
    const auto row = file.households.find(household.id);
    const Ref<Community> community = row ? file.households[*row].community : Ref<Community>();
    if (!community)
        return {};
    return {kCommunity, std::string(file.communities.id(community)), std::string(file.text(file.communities[community].name))};
}

Stop firstOf(const Coaching &visit) { return {visit.community, visit.household}; }

// A household of the community that was planned is what was meant by it.
bool isWithin(const Stop &held, const Stop &planned)
{
    return isSame(held.where(), planned.where()) || (planned.household.id.empty() && isSame(held.community, planned.community));
}

void addOnce(std::vector<Stop> &stops, Stop stop)
{
    const auto isIt = [&stop](const Stop &one) { return isSame(one.where(), stop.where()); };
    if (!stop.where().id.empty() && std::ranges::none_of(stops, isIt))
        stops.push_back(std::move(stop));
}

// What makes the rows of the further stops say all of `stops` but the first.
std::vector<AnyEdit> furtherEdits(const std::string &visit, const std::vector<VisitStop> &further, const std::vector<Stop> &stops)
{
    std::vector<AnyEdit> edits;
    std::vector<bool> isThere(stops.size());
    for (const VisitStop &row : further) {
        const auto found = std::ranges::find_if(stops, [&row](const Stop &one) { return isSame(one.where(), row.where); });
        const auto place = std::size_t(found - stops.begin());
        const bool isKept = place > 0 && place < stops.size() && !isThere[place];
        if (isKept)
            isThere[place] = true;
        VisitStop moved = row;
        moved.place = std::int64_t(place);
        if (!isKept || moved != row)
            edits.push_back(Edit<VisitStop>{row, isKept ? std::optional(moved) : std::nullopt});
    }
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (!isThere[i])
            edits.push_back(Edit<VisitStop>{std::nullopt, VisitStop{{}, visit, std::int64_t(i), stops[i].where()}});
    }
    return edits;
}

} // namespace

Stop stopAt(const CaseSnapshot &file, const Subject &where)
{
    return where.table == kHousehold ? Stop{communityOf(file, where), where} : Stop{where, {}};
}

std::vector<VisitStop> furtherStops(const LogbookSnapshot &logbook, std::string_view visit)
{
    std::vector<VisitStop> stops;
    std::ranges::copy_if(logbook.all<VisitStop>(), std::back_inserter(stops),
                         [visit](const VisitStop &stop) { return stop.visit == visit; });
    std::ranges::sort(stops, {}, [](const VisitStop &stop) { return std::tuple(!stop.place, stop.place, stop.head.key); });
    return stops;
}

std::vector<Stop> stopsOf(const CaseSnapshot &file, const LogbookSnapshot &logbook, const Coaching &visit)
{
    std::vector<Stop> stops;
    addOnce(stops, firstOf(visit));
    for (const VisitStop &stop : furtherStops(logbook, visit.code))
        addOnce(stops, stopAt(file, stop.where));
    return stops;
}

std::vector<Subject> stopCommunities(const std::vector<Stop> &stops)
{
    std::vector<Subject> communities;
    for (const Stop &stop : stops) {
        const auto isIt = [&stop](const Subject &one) { return isSame(one, stop.community); };
        if (!stop.community.id.empty() && std::ranges::none_of(communities, isIt))
            communities.push_back(stop.community);
    }
    return communities;
}

// The row of the visit goes along with its stops: of two who change one plan the second is refused, and nothing is mixed.
Change planChange(const char *what, const std::optional<Coaching> &before, const std::vector<VisitStop> &further, VisitPlan plan)
{
    const Stop first = plan.stops.empty() ? Stop() : plan.stops.front();
    plan.visit.community = first.community;
    plan.visit.household = first.household;
    Change change{what, furtherEdits(plan.visit.code, further, plan.stops)};
    if (!change.edits.empty() || !before || *before != plan.visit)
        change.edits.push_back(Edit<Coaching>{before, plan.visit});
    return change;
}

Change planRemoval(const LogbookSnapshot &logbook, const Coaching &visit)
{
    Change change{QT_TRANSLATE_NOOP("clmrs", "remove a plan"), {}};
    change.edits.push_back(Edit<Coaching>{visit, std::nullopt});
    for (const VisitStop &stop : furtherStops(logbook, visit.code))
        change.edits.push_back(Edit<VisitStop>{stop, std::nullopt});
    return change;
}

std::vector<AnyEdit> stopsOnceHeld(const LogbookSnapshot &logbook, const Coaching &before, const Coaching &held)
{
    const std::vector<VisitStop> further = furtherStops(logbook, before.code);
    std::vector<Stop> stops{firstOf(held)};
    addOnce(stops, firstOf(before));
    const bool isAmongThem =
        std::ranges::any_of(further, [&stops](const VisitStop &row) { return isSame(row.where, stops.front().where()); });
    if (further.empty() || isWithin(stops.front(), firstOf(before)) || (before.heldOn && !isAmongThem))
        return {};
    for (const VisitStop &row : further)
        addOnce(stops, row.where.table == kHousehold ? Stop{{}, row.where} : Stop{row.where, {}});
    return furtherEdits(held.code, further, stops);
}

} // namespace clmrs
