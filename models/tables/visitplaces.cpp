#include "models/tables/visitplaces.h"

#include "models/domain/qstring.h"
#include "models/indicators/coachingplan.h"
#include "models/tables/storywords.h"

#include <algorithm>

namespace clmrs {

namespace {

// Not every household has been given a code.
QString codeOrId(const Casebook &book, Ref<Household> household, Naming naming)
{
    const QString code = householdCode(book, household, naming);
    return code.isEmpty() ? qstring(book.snapshot->households.id(household)) : code;
}

QString suggestedText(const QString &place, int overdue, int identified)
{
    const QLocale locale;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2 overdue, %3 newly identified"),
                {place, locale.toString(overdue), locale.toString(identified)});
}

// The suggested ones of a community in their order, or of all.
std::vector<PlaceOffer> suggestedHouseholds(const Casebook &book, const std::vector<SuggestedCommunity> &suggested,
                                            const std::string &community, Naming naming)
{
    std::vector<PlaceOffer> offers;
    for (const SuggestedCommunity &there : suggested) {
        if (!community.empty() && book.snapshot->communities.id(there.community) != community)
            continue;
        for (const SuggestedHousehold &one : there.households)
            offers.push_back({std::string(book.snapshot->households.id(one.household)),
                              suggestedText(codeOrId(book, one.household, naming), one.followUpsOverdue, one.newlyIdentified)});
    }
    return offers;
}

QString stopLabel(const QString &place) { return said(QT_TRANSLATE_NOOP("clmrs", "%1: on the plan"), {place}); }

// The stops of a community, or of all.
std::vector<PlaceOffer> plannedHouseholds(const Casebook &book, const std::vector<Stop> &stops, const std::string &community,
                                          Naming naming)
{
    std::vector<PlaceOffer> offers;
    for (const Stop &stop : stops) {
        const auto household = book.snapshot->households.find(stop.household.id);
        if (household && (community.empty() || stop.community.id == community))
            offers.push_back({stop.household.id, stopLabel(codeOrId(book, *household, naming))});
    }
    return offers;
}

bool isOffered(const std::vector<PlaceOffer> &offers, const std::string &id)
{
    return std::ranges::find(offers, id, &PlaceOffer::id) != offers.end();
}

// What is offered already stays as it is.
void addTo(std::vector<PlaceOffer> &offers, std::vector<PlaceOffer> others)
{
    std::erase_if(others, [&offers](const PlaceOffer &one) { return isOffered(offers, one.id); });
    std::ranges::move(others, std::back_inserter(offers));
}

std::vector<PlaceOffer> everyHousehold(const Casebook &book, const std::string &community, Naming naming)
{
    const CaseSnapshot &file = *book.snapshot;
    const auto there = file.communities.find(community);
    std::vector<PlaceOffer> offers;
    for (std::uint32_t i = 0; there && i < file.households.counting().size(); ++i) {
        const Ref<Household> household{i};
        if (file.households[household].community == *there)
            offers.push_back({std::string(file.households.id(household)), codeOrId(book, household, naming)});
    }
    std::ranges::sort(offers, {}, [](const PlaceOffer &one) { return std::tie(one.label, one.id); });
    return offers;
}

std::vector<PlaceOffer> everyCommunity(const CaseSnapshot &file)
{
    std::vector<PlaceOffer> offers;
    for (std::uint32_t i = 0; i < file.communities.counting().size(); ++i) {
        const Ref<Community> community{i};
        offers.push_back({std::string(file.communities.id(community)), lineOf(file, file.communities[community].name)});
    }
    return offers;
}

std::vector<PlaceOffer> plannedCommunities(const CaseSnapshot &file, const std::vector<Stop> &stops)
{
    std::vector<PlaceOffer> offers;
    for (const Subject &one : stopCommunities(stops)) {
        if (const auto community = file.communities.find(one.id))
            offers.push_back({one.id, stopLabel(lineOf(file, file.communities[*community].name))});
    }
    return offers;
}

std::vector<PlaceOffer> suggestedCommunities(const CaseSnapshot &file, const std::vector<SuggestedCommunity> &suggested)
{
    std::vector<PlaceOffer> offers;
    offers.reserve(suggested.size());
    for (const SuggestedCommunity &one : suggested)
        offers.push_back(
            {std::string(file.communities.id(one.community)),
             suggestedText(lineOf(file, file.communities[one.community].name), one.followUpsOverdue, one.newlyIdentified)});
    return offers;
}

} // namespace

VisitPlaces visitPlaces(const std::shared_ptr<const Casebook> &book, const Caseload &load, std::string_view monitor,
                        Naming naming, const std::vector<Stop> &stops)
{
    const CaseSnapshot &file = *book->snapshot;
    const auto person = file.personnel.find(monitor);
    auto suggested = person ? suggestedVisits(*book, load, *person) : std::vector<SuggestedCommunity>();
    VisitPlaces places;
    places.communities = plannedCommunities(file, stops);
    addTo(places.communities, suggestedCommunities(file, suggested));
    addTo(places.communities, everyCommunity(file));
    places.householdsOf = [book, suggested = std::move(suggested), naming, stops](const std::string &community) {
        std::vector<PlaceOffer> offers = plannedHouseholds(*book, stops, community, naming);
        addTo(offers, suggestedHouseholds(*book, suggested, community, naming));
        addTo(offers, everyHousehold(*book, community, naming));
        return offers;
    };
    places.householdLabel = [book, naming](const std::string &id) {
        const auto household = book->snapshot->households.find(id);
        return household ? codeOrId(*book, *household, naming) : QString();
    };
    return places;
}

} // namespace clmrs
