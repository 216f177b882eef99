#include "models/indicators/referralcare.h"

#include <algorithm>
#include <tuple>

namespace clmrs {

namespace {

ReferralItem itemOf(const Referral &referral, Ref<Referral> ref, Date day)
{
    const auto by = [day](const std::optional<Date> &on) { return on && *on <= day; };
    ReferralItem item{.child = referral.child, .referral = ref, .since = *referral.referredOn};
    const bool isAcknowledged = by(referral.acknowledgedOn);
    item.stage = by(referral.closedOn) ? ReferralStage::closed
                 : isAcknowledged      ? ReferralStage::acknowledged
                                       : ReferralStage::waiting;
    const Date until = isAcknowledged ? *referral.acknowledgedOn : by(referral.closedOn) ? *referral.closedOn : day;
    item.daysWaiting = std::max(0, daysBetween(item.since, until));
    item.isSameDay = item.stage == ReferralStage::waiting && referral.urgency == Urgency::sameDay;
    return item;
}

} // namespace

std::vector<ReferralItem> referralsOn(const Casebook &book, const Caseload &load)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<ReferralItem> items;
    for (const ChildState &state : load.children) {
        if (state.alertOn && !state.alertAnswered)
            items.push_back(
                {ReferralStage::alertUnanswered, state.child, {}, *state.alertOn, true, daysBetween(*state.alertOn, load.day)});
        for (const Ref<Referral> ref : book.index.referralsOfChild.of(state.child.index)) {
            if (*s.referrals[ref].referredOn <= load.day)
                items.push_back(itemOf(s.referrals[ref], ref, load.day));
        }
    }
    std::ranges::sort(items, {}, [&](const ReferralItem &item) {
        const std::int32_t day = item.since.days();
        return std::tuple(item.stage, !item.isSameDay, item.stage == ReferralStage::closed ? -day : day,
                          s.children.id(item.child), item.referral);
    });
    return items;
}

} // namespace clmrs
