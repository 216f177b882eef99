#include "models/indicators/findings.h"

namespace clmrs {

namespace {

constexpr int kOldestAge = 120;

Date latestBirth(const Child &child)
{
    switch (child.birthPrecision.value) {
    case BirthPrecision::month:
        return child.birthDate->lastOfMonth();
    case BirthPrecision::year:
        return child.birthDate->lastOfYear();
    default:
        return *child.birthDate;
    }
}

} // namespace

std::optional<int> ageOn(const Child &child, Date day)
{
    if (!child.birthDate || *child.birthDate > day)
        return std::nullopt;
    const int age = std::max(0, completedYears(latestBirth(child), day));
    return age > kOldestAge ? std::nullopt : std::optional(age);
}

FindingRules::FindingRules(const CaseSnapshot &snapshot, RulePacks packs)
    : m_snapshot(snapshot), m_packs(std::move(packs)), m_dangerClass(snapshot.texts.size(), 0),
      m_taskClass(m_packs.all().size(), std::vector<std::uint8_t>(snapshot.texts.size(), 0))
{
    std::vector<bool> known(snapshot.texts.size(), false);
    for (const Observation &observation : snapshot.observations.all()) {
        forEachCode(snapshot.text(observation.danger), [&](std::string_view code) {
            m_dangerClass[observation.danger.value] |= kAnyDanger;
            if (code == "coercion" || code == "trafficking")
                m_dangerClass[observation.danger.value] |= kWorstForm;
        });
        if (!observation.tasks || known[observation.tasks.value])
            continue;
        known[observation.tasks.value] = true;
        for (std::size_t pack = 0; pack < m_packs.all().size(); ++pack) {
            forEachCode(snapshot.text(observation.tasks), [&](std::string_view code) {
                std::uint8_t &taskClass = m_taskClass[pack][observation.tasks.value];
                taskClass |= m_packs.all()[pack].isHazardous(code) ? kHazardous : 0;
                taskClass |= m_packs.all()[pack].isFarmOrLight(code) ? kFarmOrLight : 0;
            });
        }
    }
}

Finding FindingRules::of(const Observation &observation) const
{
    const Finding given = observation.finding;
    if (given == Finding::missing)
        return derive(observation).finding;
    return given == Finding::none && hasDanger(observation) ? Finding::atRisk : given;
}

DerivedFinding FindingRules::derive(const Observation &observation) const
{
    const Visit &visit = m_snapshot.visits[observation.visit];
    const Date day = visit.startedAt->day();
    const RulePack *pack = m_packs.on(day);
    if (!pack)
        return {};
    const std::uint8_t danger = m_dangerClass[observation.danger.value];
    const std::uint8_t tasks = m_taskClass[static_cast<std::size_t>(pack - m_packs.all().data())][observation.tasks.value];
    const auto age = ageOn(m_snapshot.children[observation.child], day);
    if (danger & kWorstForm)
        return {Finding::worstForm, Rule::worstForm};
    if ((tasks & kHazardous) && (!age || *age < kAdult))
        return {Finding::hazardous, Rule::hazardous};
    if (age) {
        const DerivedFinding byHours = byAge(*pack, observation, *age, tasks);
        if (byHours.rule != Rule::none)
            return byHours;
    }
    if (!observation.hoursWeek && !observation.tasksAsked)
        return {Finding::unknown, Rule::hoursUnasked};
    if (danger & kAnyDanger)
        return {Finding::atRisk, Rule::anyDanger};
    if (!age)
        return {Finding::none, Rule::ageUnknown};
    const bool schoolAge = *age >= pack->schoolFromAge && *age <= pack->schoolToAge;
    if (schoolAge && observation.attendsSchool == false)
        return {Finding::atRisk, Rule::schooling};
    return {Finding::none, Rule::nothingFound};
}

DerivedFinding FindingRules::byAge(const RulePack &pack, const Observation &observation, int age, std::uint8_t tasks) const
{
    const double hours = observation.hoursWeek.value_or(0);
    if (age < pack.lightWorkFromAge)
        return hours >= 1 || (tasks & kFarmOrLight) ? DerivedFinding{Finding::childLabour, Rule::belowLightWork}
                                                    : DerivedFinding{};
    if (age < pack.minimumAge)
        return observation.hoursWeek && hours >= pack.weeklyCapHours ? DerivedFinding{Finding::childLabour, Rule::lightWork}
                                                                     : DerivedFinding{};
    if (age < kAdult)
        return observation.hoursWeek && hours >= pack.fullTimeHours ? DerivedFinding{Finding::childLabour, Rule::fullTime}
                                                                    : DerivedFinding{};
    return {};
}

bool FindingRules::isBelowRule(const Observation &observation) const
{
    const Finding given = observation.finding;
    return isKnown(given) && given < derive(observation).finding;
}

bool FindingRules::isAssessment(const Observation &observation) const
{
    const bool met = observation.presence == Presence::interviewed || observation.presence == Presence::seen;
    return met && m_snapshot.visits[observation.visit].kind != VisitKind::backCheck;
}

} // namespace clmrs
