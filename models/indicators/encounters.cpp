#include "models/indicators/encounters.h"

namespace clmrs {

namespace {

Encounter encounterOf(const CaseSnapshot &snapshot, const FindingRules &rules, Ref<Observation> ref)
{
    const Observation &observation = snapshot.observations[ref];
    const Visit &visit = snapshot.visits[observation.visit];
    Encounter met;
    met.day = visit.startedAt->day();
    met.observation = ref;
    met.visit = observation.visit;
    met.person = visit.person;
    met.age = static_cast<std::int8_t>(ageOn(snapshot.children[observation.child], met.day).value_or(kUnknownAge));
    met.school = observation.attendsSchool ? static_cast<std::int8_t>(*observation.attendsSchool) : std::int8_t(-1);
    met.isBackCheck = visit.kind == VisitKind::backCheck;
    met.isAssessment = rules.isAssessment(observation);
    met.isInterview = observation.presence == Presence::interviewed;
    met.hasDanger = rules.hasDanger(observation);
    met.finding = met.isAssessment ? rules.of(observation) : Finding::unknown;
    return met;
}

} // namespace

Encounters::Encounters(const CaseSnapshot &snapshot, const CaseIndex &index, const FindingRules &rules)
{
    const std::size_t children = snapshot.children.all().size();
    m_all.reserve(snapshot.observations.all().size());
    m_starts.reserve(children + 1);
    m_starts.push_back(0);
    for (std::uint32_t child = 0; child < children; ++child) {
        for (const Ref<Observation> ref : index.observationsOfChild.of(child))
            m_all.push_back(encounterOf(snapshot, rules, ref));
        m_starts.push_back(static_cast<std::uint32_t>(m_all.size()));
    }
}

HouseholdVisits::HouseholdVisits(const CaseSnapshot &snapshot, const CaseIndex &index)
{
    const std::size_t households = snapshot.households.all().size();
    m_all.reserve(snapshot.visits.counting().size());
    m_starts.reserve(households + 1);
    m_starts.push_back(0);
    for (std::uint32_t household = 0; household < households; ++household) {
        for (const Ref<Visit> ref : index.visitsOfHousehold.of(household)) {
            const Visit &visit = snapshot.visits[ref];
            m_all.push_back(
                {visit.startedAt->day(), ref, visit.person, visit.kind == VisitKind::backCheck, visit.awareness.value_or(false)});
        }
        m_starts.push_back(static_cast<std::uint32_t>(m_all.size()));
    }
}

} // namespace clmrs
