#include "models/indicators/scenario.h"

#include <algorithm>

namespace clmrs {

namespace {

class Steps
{
public:
    Steps(const Casebook &book, CarriedWork &work) : m_book(book), m_work(work) {}

    void take(const ScenarioStep &step)
    {
        switch (step.kind) {
        case StepKind::moveCommunity:
            moveCommunity(step);
            break;
        case StepKind::moveHousehold:
            moveHousehold(step);
            break;
        case StepKind::leaves:
            leave(step);
            break;
        case StepKind::away:
            beAway(step);
            break;
        case StepKind::hours:
            change(step.subject, [&](Carrier &carrier) {
                carrier.available.weekly = step.weeklyHours;
                carrier.available.isAssumed = false;
            });
            break;
        case StepKind::hire:
            hire(step);
            break;
        }
    }

private:
    // Empty: the step names somebody who is not there.
    std::optional<int> carrierNamed(const std::string &key) const
    {
        const int carrier = m_work.carrierOf(key);
        return carrier == kNobody && !key.empty() ? std::nullopt : std::optional(carrier);
    }

    void moveCommunity(const ScenarioStep &step)
    {
        const auto community = m_book.snapshot->communities.find(step.subject);
        const auto from = carrierNamed(step.holder);
        const auto to = carrierNamed(step.to);
        if (!community || !from || !to)
            return;
        for (CarriedHousehold &household : m_work.households) {
            const bool isOfPart = step.part == CommunityPart::all || household.openCases == 0;
            if (household.community == *community && household.holder == *from && isOfPart)
                household.holder = *to;
        }
    }

    void moveHousehold(const ScenarioStep &step)
    {
        const auto to = carrierNamed(step.to);
        const auto row = m_book.snapshot->households.find(step.subject);
        if (!to || !row)
            return;
        const auto at = std::ranges::find(m_work.households, *row, &CarriedHousehold::household);
        if (at != m_work.households.end())
            at->holder = *to;
    }

    void leave(const ScenarioStep &step)
    {
        const int leaver = m_work.carrierOf(step.subject);
        if (leaver == kNobody || !step.from)
            return;
        change(step.subject, [&](Carrier &carrier) {
            carrier.leavesOn = step.from;
            carrier.away.spans.push_back({step.subject, *step.from, std::nullopt, AwayKind::other});
        });
        for (CarriedHousehold &household : m_work.households) {
            if (household.holder == leaver)
                household.holder = kNobody;
        }
    }

    void beAway(const ScenarioStep &step)
    {
        if (step.from)
            change(step.subject, [&](Carrier &carrier) {
                carrier.away.spans.push_back({step.subject, *step.from, step.until, AwayKind::other});
            });
    }

    void hire(const ScenarioStep &step)
    {
        if (step.subject.empty() || m_work.carrierOf(step.subject) != kNobody)
            return;
        Carrier carrier;
        carrier.key = step.subject;
        carrier.isMonitor = true;
        carrier.community = m_book.snapshot->communities.find(step.community).value_or(Ref<Community>());
        carrier.languages = step.languages;
        carrier.available.weekly = step.weeklyHours;
        m_work.carriers.push_back(std::move(carrier));
        change(step.subject, [](Carrier &) {});
    }

    // Hours follow from weekly hours and days away.
    template <class Edit>
    void change(const std::string &key, const Edit &edit)
    {
        const int carrier = m_work.carrierOf(key);
        if (carrier == kNobody)
            return;
        Carrier &changed = m_work.carriers[std::size_t(carrier)];
        edit(changed);
        std::ranges::stable_sort(changed.away.spans, {}, &AwaySpan::from);
        const bool isAssumed = changed.available.isAssumed;
        changed.available = availableHours(changed.available.weekly, changed.away, m_work.months, m_book.settings);
        changed.available.isAssumed = isAssumed;
    }

    const Casebook &m_book;
    CarriedWork &m_work;
};

} // namespace

std::string hireKey(const CarriedWork &work, int number)
{
    for (int at = number;; ++at) {
        std::string key = "new-" + std::to_string(at);
        if (work.carrierOf(key) == kNobody)
            return key;
    }
}

CarriedWork after(const Casebook &book, CarriedWork today, const Scenario &scenario)
{
    Steps steps(book, today);
    for (const ScenarioStep &step : scenario.steps)
        steps.take(step);
    return today;
}

} // namespace clmrs
