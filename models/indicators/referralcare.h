// Children handed to other services, as it stands on a day; protection alerts without an answer come first. Those of the synced
// file, and those of the logbook that it does not have yet.
#pragma once

#include "models/indicators/caseload.h"
#include "models/records/logbooksnapshot.h"

#include <map>

namespace clmrs {

// In the order in which they want somebody.
enum class ReferralStage : std::uint8_t { alertUnanswered, waiting, acknowledged, later, closed };
inline constexpr std::array<std::string_view, 5> kReferralStageCodes{"alert_unanswered", "waiting", "acknowledged", "later",
                                                                     "closed"};

struct ReferralItem
{
    ReferralStage stage = ReferralStage::waiting;
    Ref<Child> child = {};
    Ref<Referral> referral = {};    // empty: of the logbook alone, or an alert that nobody answered
    Date since = Date::fromDays(0); // of the alert, or referred on
    bool isSameDay = false;         // urgent, and not acknowledged
    int daysWaiting = 0;            // until it was acknowledged, else until the day
    std::string own = {};           // its code in the logbook; empty: the logbook does not have it
    // How far the service has come, as somebody noted, else as the days of the referral say; empty: not known.
    std::optional<CaseStage> reached = {};
    std::optional<Date> reachedOn = {};

    bool isAlert() const { return stage == ReferralStage::alertUnanswered; }
    bool operator==(const ReferralItem &) const = default;
};

inline constexpr int kSameReferralDays = 7;

// Of children known on the day. By stage, the urgent before the others, the longest first, then by child; closed ones the latest
// first. A referral of the logbook is the synced one of the same child and service at most kSameReferralDays before or after it,
// and then stands once, with what the logbook noted of what the file does not say. An alert that a referral of the logbook
// answers stands as that referral. One of the logbook that is dated after the day waits for nothing yet and answers nothing, but
// is there. `logbook` may be null.
std::vector<ReferralItem> referralsOn(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook = nullptr);

// Of two of one code that written more often holds.
std::map<std::string_view, const LogReferral *> referralsByCode(const LogbookSnapshot &logbook);

// To whom children of a community can be referred: services of its district and those that are everywhere, the country's national
// system first, then by name.
std::vector<const Service *> servicesFor(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Ref<Community> community);
// The service of the contract's list that is the country's national system.
ReferralSystem nationalSystemOf(std::string_view country);

} // namespace clmrs
