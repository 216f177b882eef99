#include "models/indicators/handovers.h"

#include "models/indicators/responsibility.h"

#include <map>
#include <tuple>

namespace clmrs {

namespace {

// The days of a period on which who is responsible may become another.
class TurningDays
{
public:
    TurningDays(const CaseSnapshot &snapshot, const Period &period) : m_snapshot(snapshot), m_period(period) {}

    void add(std::span<const Ref<Assignment>> assignments)
    {
        for (const Ref<Assignment> ref : assignments) {
            const Assignment &assignment = m_snapshot.assignments[ref];
            add(*assignment.startsOn);
            if (assignment.endsOn)
                add(assignment.endsOn->addDays(1));
            if (const std::optional<Date> leftOn = m_snapshot.personnel[assignment.person].leftOn)
                add(*leftOn);
        }
    }

    const std::vector<Date> &inOrder()
    {
        std::sort(m_days.begin(), m_days.end());
        m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
        return m_days;
    }

private:
    void add(Date day)
    {
        if (m_period.holds(day))
            m_days.push_back(day);
    }

    const CaseSnapshot &m_snapshot;
    const Period m_period;
    std::vector<Date> m_days;
};

bool isThere(const Household &household, Date day)
{
    return *household.registeredOn < day && !(household.leftOn && *household.leftOn <= day);
}

} // namespace

std::vector<Handover> handoversIn(const Casebook &book, const Period &period, const Progress &progress)
{
    constexpr std::uint32_t kLookEvery = 4096;
    const CaseSnapshot &snapshot = *book.snapshot;
    std::map<std::tuple<Date, Ref<Personnel>, Ref<Personnel>>, std::vector<Ref<Household>>> found;
    for (std::uint32_t i = 0; i < snapshot.households.counting().size(); ++i) {
        if (i % kLookEvery == 0)
            progress.stopIfCancelled();
        const Household &household = snapshot.households.counting()[i];
        TurningDays days(snapshot, period);
        days.add(book.index.assignmentsOfHousehold.of(i));
        days.add(book.index.assignmentsOfCommunity.of(household.community.index));
        for (const Date day : days.inOrder()) {
            const Ref<Personnel> from = responsibleOn(book, {i}, day.addDays(-1));
            const Ref<Personnel> to = responsibleOn(book, {i}, day);
            if (from != to && isThere(household, day))
                found[{day, from, to}].push_back({i});
        }
    }
    std::vector<Handover> handovers;
    handovers.reserve(found.size());
    for (auto &[key, households] : found)
        handovers.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(households)});
    return handovers;
}

} // namespace clmrs
