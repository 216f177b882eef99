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

std::vector<PlaceOffer> householdsIn(const Casebook &book, const std::vector<SuggestedCommunity> &suggested,
                                     const std::string &community, Naming naming)
{
    const CaseSnapshot &file = *book.snapshot;
    std::vector<PlaceOffer> offers = suggestedHouseholds(book, suggested, community, naming);
    const auto there = rowOfId(file.communities, community);
    if (!there)
        return offers;
    const auto isSuggested = [&offers, count = offers.size()](const std::string &id) {
        const auto end = offers.begin() + std::ptrdiff_t(count);
        return std::ranges::find(offers.begin(), end, id, &PlaceOffer::id) != end;
    };
    const std::size_t first = offers.size();
    for (std::uint32_t i = 0; i < file.households.counting().size(); ++i) {
        const Ref<Household> household{i};
        if (file.households[household].community != *there)
            continue;
        std::string id(file.households.id(household));
        if (!isSuggested(id))
            offers.push_back({std::move(id), codeOrId(book, household, naming)});
    }
    std::ranges::sort(offers.begin() + std::ptrdiff_t(first), offers.end(), {},
                      [](const PlaceOffer &one) { return std::tie(one.label, one.id); });
    return offers;
}

} // namespace

VisitPlaces visitPlaces(const std::shared_ptr<const Casebook> &book, const Caseload &load, std::string_view monitor,
                        Naming naming)
{
    const CaseSnapshot &file = *book->snapshot;
    const auto person = rowOfId(file.personnel, monitor);
    auto suggested = person ? suggestedVisits(*book, load, *person) : std::vector<SuggestedCommunity>();
    VisitPlaces places;
    for (const SuggestedCommunity &one : suggested)
        places.communities.push_back(
            {std::string(file.communities.id(one.community)),
             suggestedText(lineOf(file, file.communities[one.community].name), one.followUpsOverdue, one.newlyIdentified)});
    for (std::uint32_t i = 0; i < file.communities.counting().size(); ++i) {
        const Ref<Community> community{i};
        if (std::ranges::find(suggested, community, &SuggestedCommunity::community) == suggested.end())
            places.communities.push_back(
                {std::string(file.communities.id(community)), lineOf(file, file.communities[community].name)});
    }
    places.householdsOf = [book, suggested = std::move(suggested), naming](const std::string &community) {
        return householdsIn(*book, suggested, community, naming);
    };
    places.householdLabel = [book, naming](const std::string &id) {
        const auto household = rowOfId(book->snapshot->households, id);
        return household ? codeOrId(*book, *household, naming) : QString();
    };
    return places;
}

} // namespace clmrs
