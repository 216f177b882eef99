// Support as it stands on a day: who is identified or at risk and has none, what was planned and is late, what was delivered.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/period.h"

#include <map>

namespace clmrs {

enum class SupportState : std::uint8_t { missing, late, planned, delivered };
inline constexpr std::array<std::string_view, 4> kSupportStateCodes{"missing", "late", "planned", "delivered"};

struct SupportItem
{
    SupportState state = SupportState::missing;
    Ref<Support> support = {};     // empty: missing
    Ref<Child> child = {};         // of a support for a child; of a missing one, who has none
    Ref<Household> household = {}; // the child's, or that of the support; empty: of a community
    Ref<Community> community = {};
    int daysLate = 0;

    bool operator==(const SupportItem &) const = default;
};

// Missing: open and stable cases without support since they were identified, as in the view of that name, and children in scope
// at risk without support since they were first found so (INDICATORS.md 5, support_rate and support_rate_at_risk); those out of
// school first, since access to school works best, then by child. Late, planned: not delivered by the day, by planned day; a
// support with neither day is planned. Delivered: by day, latest first.
std::vector<SupportItem> supportOn(const Casebook &book, const Caseload &load, const Progress &progress);

// Whether a child went to school when that was last asked, up to a day; empty: it never was.
std::optional<bool> schoolOn(const Casebook &book, Ref<Child> child, Date day);

// What was planned for a period, and what of it was delivered by a day, by kind in the contract's order.
struct PlannedKind
{
    SupportKind kind = SupportKind::missing;
    std::size_t planned = 0;
    std::size_t delivered = 0;                     // of those
    std::map<std::string_view, double> costs = {}; // of those delivered, by currency
};
std::vector<PlannedKind> plannedFor(const CaseSnapshot &snapshot, const Period &period, Date day);

} // namespace clmrs
