// Supports and referrals in words.
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

QString optional(const char *source, const QString &value) { return value.isEmpty() ? QString() : said(source, {value}); }

QString planWords(const Telling &telling, const Support &plan)
{
    const QString kind = word(telling, plan.kind);
    return plan.plannedOn ? said(QT_TRANSLATE_NOOP("clmrs", "Planned for %1, no delivery recorded: %2."),
                                 {telling.date(*plan.plannedOn), kind})
                          : said(QT_TRANSLATE_NOOP("clmrs", "No day of planning or delivery is recorded: %1."), {kind});
}

QString acknowledgement(const Telling &telling, const Referral &referral)
{
    const bool closed = referral.closedOn && *referral.closedOn <= telling.day;
    if (referral.acknowledgedOn && *referral.acknowledgedOn <= telling.day)
        return said(QT_TRANSLATE_NOOP("clmrs", "Acknowledged on %1."), {telling.date(*referral.acknowledgedOn)});
    return closed ? QString() : said(QT_TRANSLATE_NOOP("clmrs", "Not acknowledged yet."));
}

QString ending(const Telling &telling, const Referral &referral)
{
    if (!referral.closedOn || *referral.closedOn > telling.day)
        return {};
    return sentences({said(QT_TRANSLATE_NOOP("clmrs", "The service closed it on %1."), {telling.date(*referral.closedOn)}),
                      optional(QT_TRANSLATE_NOOP("clmrs", "Outcome: %1."), telling.freeText(referral.outcome))});
}

} // namespace

QString supportWords(const Telling &telling, const Support &support)
{
    return sentences({said(support.child ? QT_TRANSLATE_NOOP("clmrs", "Delivered to the child: %1.")
                                         : QT_TRANSLATE_NOOP("clmrs", "Delivered to the household: %1."),
                           {word(telling, support.kind)}),
                      optional(QT_TRANSLATE_NOOP("clmrs", "Provider: %1."), telling.freeText(support.provider))});
}

QString referralWords(const Telling &telling, const Referral &referral)
{
    const char *source = referral.urgency == Urgency::sameDay
                             ? QT_TRANSLATE_NOOP("clmrs", "Referred to: %1, to be dealt with on the same day.")
                             : QT_TRANSLATE_NOOP("clmrs", "Referred to: %1.");
    return sentences({said(source, {word(telling, referral.system)}),
                      optional(QT_TRANSLATE_NOOP("clmrs", "Reason: %1."), telling.freeText(referral.reason)),
                      optional(QT_TRANSLATE_NOOP("clmrs", "Their file number: %1."), telling.freeText(referral.externalNumber)),
                      acknowledgement(telling, referral), ending(telling, referral)});
}

std::vector<StoryLine> supportLines(const Telling &telling, const StoryIndex &index)
{
    const auto &supports = telling.snapshot().supports;
    std::vector<std::pair<Date, StoryLine>> delivered;
    std::vector<StoryLine> plans;
    const auto addDelivered = [&](std::span<const Ref<Support>> refs) {
        for (const Ref<Support> ref : refs) {
            const Date on = *supports[ref].deliveredOn;
            if (on <= telling.day)
                delivered.push_back({on, {telling.date(on), supportWords(telling, supports[ref])}});
        }
    };
    const auto addPlans = [&](std::span<const Ref<Support>> refs, const QString &label) {
        for (const Ref<Support> ref : refs)
            plans.push_back({label, planWords(telling, supports[ref])});
    };
    const std::uint32_t household = telling.child().household.index;
    addDelivered(telling.book.index.supportsOfChild.of(telling.ref.index));
    addDelivered(telling.book.index.supportsOfHousehold.of(household));
    addPlans(index.plansOfChild.of(telling.ref.index), said(QT_TRANSLATE_NOOP("clmrs", "Plan for the child")));
    addPlans(index.plansOfHousehold.of(household), said(QT_TRANSLATE_NOOP("clmrs", "Plan for the household")));
    std::ranges::stable_sort(delivered, {}, &std::pair<Date, StoryLine>::first);
    std::vector<StoryLine> lines;
    std::ranges::transform(delivered, std::back_inserter(lines), &std::pair<Date, StoryLine>::second);
    lines.insert(lines.end(), plans.begin(), plans.end());
    return lines;
}

std::vector<StoryLine> referralLines(const Telling &telling)
{
    std::vector<StoryLine> lines;
    for (const Ref<Referral> ref : telling.book.index.referralsOfChild.of(telling.ref.index)) {
        const Referral &referral = telling.snapshot().referrals[ref];
        if (*referral.referredOn <= telling.day)
            lines.push_back({telling.date(*referral.referredOn), referralWords(telling, referral)});
    }
    return lines;
}

} // namespace clmrs
