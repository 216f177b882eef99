// What delivered supports cost, by season, community and currency; amounts in different currencies are never added.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/period.h"

namespace clmrs {

struct SupportCost
{
    Period season = {};            // whole, also that which runs
    Ref<Community> community = {}; // empty: all of them
    std::string_view currency = {};
    std::size_t delivered = 0;   // supports
    std::size_t withoutCost = 0; // of these
    double cost = 0;
};

// Delivered up to the caseload's day. The latest season first; in it all communities together, then each in the file's order; by
// currency, those without one first.
std::vector<SupportCost> supportCosts(const Casebook &book, const Caseload &load);

struct KindCost
{
    SupportKind kind = SupportKind::missing;
    std::string_view currency = {};
    std::size_t delivered = 0;
    double cost = 0;
};
// Of one season, by kind in the contract's order, then currency.
std::vector<KindCost> kindCosts(const CaseSnapshot &snapshot, const Period &season, Date day);

} // namespace clmrs
