// Whom awareness raising reached: each household in scope and each community, in the twelve months up to a day. A household is
// reached on a day on which it was sensitised during a visit or somebody of it came to a session (INDICATORS.md 5,
// awareness_households).
#pragma once

#include "models/indicators/caseload.h"

#include <array>

namespace clmrs {

inline constexpr int kReachMonths = 12;

enum class Reached : std::uint8_t { never, once, moreOften };
inline constexpr std::array<std::string_view, 3> kReachedCodes{"never", "once", "more_often"};

struct HouseholdReach
{
    Ref<Household> household = {};
    int days = 0;                    // different ones
    std::optional<Date> lastOn = {}; // of visits and sessions
    std::string_view lastTopic = {}; // of the latest session; of the logbook's or the file's texts

    Reached reached() const { return days == 0 ? Reached::never : days == 1 ? Reached::once : Reached::moreOften; }
};

struct CommunityReach
{
    Ref<Community> community = {};
    std::array<std::size_t, kReachedCodes.size()> households{}; // in scope, by Reached
    std::size_t sessions = 0; // held there, or in a village from which it was split or that became part of it
    std::optional<Date> lastSessionOn = {};
    std::string_view lastTopic = {}; // of that session

    std::size_t all() const { return households[0] + households[1] + households[2]; }
};

struct Reach
{
    Date after = Date::fromDays(0);          // later than this day
    Date day = Date::fromDays(0);            // up to this
    std::vector<HouseholdReach> households;  // in scope, by row
    std::vector<CommunityReach> communities; // by row
};

Reach reachOn(const Casebook &book, const Caseload &load);

} // namespace clmrs
