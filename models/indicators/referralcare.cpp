#include "models/indicators/referralcare.h"

#include "models/domain/foldedtext.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

namespace clmrs {

namespace {

// The days of a referral, whoever has it.
struct ReferralDays
{
    Date referredOn;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> closedOn;
    Urgency urgency;
};

ReferralDays daysOf(const LogReferral &own) { return {*own.referredOn, own.acknowledgedOn, own.closedOn, own.urgency}; }

// What the file says, and of what it does not say, what the logbook noted of the same referral; that may be null.
ReferralDays daysOf(const Referral &synced, const LogReferral *own)
{
    ReferralDays days{*synced.referredOn, synced.acknowledgedOn, synced.closedOn, synced.urgency.value};
    if (!own)
        return days;
    if (!days.acknowledgedOn)
        days.acknowledgedOn = own->acknowledgedOn;
    if (!days.closedOn)
        days.closedOn = own->closedOn;
    if (days.urgency == Urgency::missing)
        days.urgency = own->urgency;
    return days;
}

void takeDays(ReferralItem &item, const ReferralDays &days, Date day)
{
    const auto by = [day](const std::optional<Date> &on) { return on && *on <= day; };
    const bool isAcknowledged = by(days.acknowledgedOn);
    item.since = days.referredOn;
    if (item.since > day) {
        item.stage = ReferralStage::later;
        return;
    }
    item.stage = by(days.closedOn) ? ReferralStage::closed
                 : isAcknowledged  ? ReferralStage::acknowledged
                                   : ReferralStage::waiting;
    const Date until = isAcknowledged ? *days.acknowledgedOn : by(days.closedOn) ? *days.closedOn : day;
    item.daysWaiting = std::max(0, daysBetween(item.since, until));
    item.isSameDay = item.stage == ReferralStage::waiting && days.urgency == Urgency::sameDay;
    if (by(days.closedOn)) {
        item.reached = CaseStage::closure;
        item.reachedOn = days.closedOn;
    } else if (isAcknowledged) {
        item.reached = CaseStage::intake;
        item.reachedOn = days.acknowledgedOn;
    }
}

class ReferralWalk
{
public:
    ReferralWalk(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook)
        : m_book(book), m_s(*book.snapshot), m_load(load)
    {
        if (!logbook)
            return;
        for (const auto &[code, referral] : referralsByCode(*logbook)) {
            if (referral->referredOn)
                m_own[referral->child.id].push_back(referral);
        }
        for (const ReferralStep &step : logbook->all<ReferralStep>()) {
            if (step.reachedOn && *step.reachedOn <= load.day)
                m_steps[step.referral].push_back(&step);
        }
    }

    std::vector<ReferralItem> run()
    {
        for (const ChildState &state : m_load.children)
            child(state);
        for (ReferralItem &item : m_items)
            takeSteps(item);
        std::ranges::sort(m_items, {}, [&](const ReferralItem &item) {
            const std::int32_t day = item.since.days();
            return std::tuple(item.stage, !item.isSameDay, item.stage == ReferralStage::closed ? -day : day,
                              m_s.children.id(item.child), item.referral, item.own);
        });
        return std::move(m_items);
    }

private:
    void child(const ChildState &state)
    {
        const auto found = m_own.find(m_s.children.id(state.child));
        std::vector<const LogReferral *> own = found == m_own.end() ? std::vector<const LogReferral *>() : found->second;
        const bool isAnswered = state.alertAnswered || std::ranges::any_of(own, [&](const LogReferral *one) {
                                    return state.alertOn && *one->referredOn >= *state.alertOn && *one->referredOn <= m_load.day;
                                });
        if (state.alertOn && !isAnswered)
            m_items.push_back(
                {ReferralStage::alertUnanswered, state.child, {}, *state.alertOn, true, daysBetween(*state.alertOn, m_load.day)});
        for (const Ref<Referral> ref : m_book.index.referralsOfChild.of(state.child.index)) {
            const Referral &referral = m_s.referrals[ref];
            if (*referral.referredOn > m_load.day)
                continue;
            const LogReferral *same = takeOwn(own, referral);
            ReferralItem item{.child = state.child, .referral = ref, .own = same ? same->code : std::string()};
            takeDays(item, daysOf(referral, same), m_load.day);
            m_items.push_back(std::move(item));
        }
        for (const LogReferral *one : own) {
            ReferralItem item{.child = state.child, .own = one->code};
            takeDays(item, daysOf(*one), m_load.day);
            m_items.push_back(std::move(item));
        }
    }

    // The logbook's referral that the synced one is, which then stands with it; null where there is none.
    static const LogReferral *takeOwn(std::vector<const LogReferral *> &own, const Referral &synced)
    {
        const auto same = std::ranges::find_if(own, [&](const LogReferral *one) {
            return one->system == synced.system.value &&
                   std::abs(daysBetween(*one->referredOn, *synced.referredOn)) <= kSameReferralDays;
        });
        if (same == own.end())
            return nullptr;
        const LogReferral *taken = *same;
        own.erase(same);
        return taken;
    }

    void takeSteps(ReferralItem &item) const
    {
        const auto take = [&](std::string_view referral) {
            const auto steps = m_steps.find(referral);
            if (referral.empty() || steps == m_steps.end())
                return;
            for (const ReferralStep *step : steps->second) {
                if (!item.reached || *item.reached < step->stage ||
                    (*item.reached == step->stage && *step->reachedOn < *item.reachedOn)) {
                    item.reached = step->stage;
                    item.reachedOn = step->reachedOn;
                }
            }
        };
        take(item.own);
        take(item.referral ? m_s.referrals.id(item.referral) : std::string_view());
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    const Caseload &m_load;
    std::unordered_map<std::string_view, std::vector<const LogReferral *>> m_own;    // by child, by code
    std::unordered_map<std::string_view, std::vector<const ReferralStep *>> m_steps; // by code or id
    std::vector<ReferralItem> m_items;
};

} // namespace

std::vector<ReferralItem> referralsOn(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook)
{
    return ReferralWalk(book, load, logbook).run();
}

std::map<std::string_view, const LogReferral *> referralsByCode(const LogbookSnapshot &logbook)
{
    std::map<std::string_view, const LogReferral *> byCode;
    for (const LogReferral &referral : logbook.all<LogReferral>()) { // by key
        const LogReferral *&held = byCode[referral.code];
        if (!held || referral.head.rev >= held->head.rev)
            held = &referral;
    }
    return byCode;
}

ReferralSystem nationalSystemOf(std::string_view country)
{
    constexpr std::pair<std::string_view, ReferralSystem> kNational[] = {
        {"CI", ReferralSystem::sostec}, {"GH", ReferralSystem::swims}, {"ZW", ReferralSystem::ncms}};
    const auto found = std::ranges::find(kNational, country, &std::pair<std::string_view, ReferralSystem>::first);
    return found == std::end(kNational) ? ReferralSystem::socialWelfare : found->second;
}

std::vector<const Service *> servicesFor(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Ref<Community> community)
{
    const std::string district = folded(community ? snapshot.text(snapshot.communities[community].district) : std::string_view());
    const ReferralSystem national = nationalSystemOf(snapshot.country());
    std::vector<const Service *> services;
    for (const Service &service : logbook.all<Service>()) {
        if (service.district.empty() || folded(std::string_view(service.district)) == district)
            services.push_back(&service);
    }
    std::ranges::sort(services, {}, [&](const Service *service) {
        return std::tuple(service->system != national, service->district.empty(), std::string_view(service->name),
                          service->head.key);
    });
    return services;
}

} // namespace clmrs
