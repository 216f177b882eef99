// Children handed to other services, as it stands on a day; protection alerts without an answer come first.
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

// In the order in which they want somebody.
enum class ReferralStage : std::uint8_t { alertUnanswered, waiting, acknowledged, closed };
inline constexpr std::array<std::string_view, 4> kReferralStageCodes{"alert_unanswered", "waiting", "acknowledged", "closed"};

struct ReferralItem
{
    ReferralStage stage = ReferralStage::waiting;
    Ref<Child> child = {};
    Ref<Referral> referral = {};    // empty: an alert that nobody answered
    Date since = Date::fromDays(0); // of the alert, or referred on
    bool isSameDay = false;         // urgent, and not acknowledged
    int daysWaiting = 0;            // until it was acknowledged, else until the day

    bool operator==(const ReferralItem &) const = default;
};

// Of children known on the day. By stage, the urgent before the others, the longest first, then by child; closed ones the latest
// first.
std::vector<ReferralItem> referralsOn(const Casebook &book, const Caseload &load);

} // namespace clmrs
