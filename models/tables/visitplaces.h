// Where to go along with a monitor: every community of the file, and of one every household; stops of a plan come first, then
// what is suggested, and say why.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/visitstops.h"
#include "models/tables/cells.h"

#include <functional>
#include <map>

namespace clmrs {

struct PlaceOffer
{
    std::string id; // in the synced file
    QString label;  // with what suggests it

    friend bool operator==(const PlaceOffer &, const PlaceOffer &) = default;
};

struct VisitPlaces
{
    std::vector<PlaceOffer> communities;
    // Of a community by its id, then by code; of "" the stops and those that are suggested anywhere. Null: there are none.
    std::function<std::vector<PlaceOffer>(const std::string &community)> householdsOf = nullptr;
    std::function<QString(const std::string &household)> householdLabel = nullptr; // empty: it is not in the file
};
// What it looks at is kept by it.
VisitPlaces visitPlaces(const std::shared_ptr<const Casebook> &book, const Caseload &load, std::string_view monitor,
                        Naming naming, const std::vector<Stop> &stops = {});

} // namespace clmrs
