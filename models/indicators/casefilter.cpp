#include "models/indicators/casefilter.h"

namespace clmrs {

namespace {

template <class T>
bool isAmong(const std::vector<T> &chosen, const auto &value)
{
    return chosen.empty() || std::ranges::find(chosen, value) != chosen.end();
}

template <class E>
std::uint32_t bitsOf(const std::vector<E> &chosen)
{
    std::uint32_t bits = 0;
    for (const E value : chosen)
        bits |= 1U << static_cast<unsigned>(value);
    return bits;
}

template <class E>
bool isIn(std::uint32_t bits, E value)
{
    return bits == 0 || (bits >> static_cast<unsigned>(value) & 1U) != 0;
}

// Whoever supervises the person; a supervisor who looks after households stands for themself.
bool fitsSupervisor(const CaseSnapshot &snapshot, Ref<Personnel> person, const std::vector<std::string> &chosen)
{
    if (chosen.empty())
        return true;
    if (!person)
        return isAmong(chosen, std::string_view());
    const Ref<Personnel> supervisor = snapshot.personnel[person].supervisor;
    return isAmong(chosen, supervisor ? snapshot.personnel.id(supervisor) : std::string_view()) ||
           isAmong(chosen, snapshot.personnel.id(person));
}

} // namespace

AgeBand ageBandOf(std::optional<int> age)
{
    if (!age)
        return AgeBand::unknown;
    if (*age < 5)
        return AgeBand::under5;
    if (*age < 12)
        return AgeBand::from5;
    if (*age < 15)
        return AgeBand::from12;
    return *age < 18 ? AgeBand::from15 : AgeBand::adult;
}

SexChoice sexChoiceOf(const Child &child)
{
    return child.sex == Sex::female ? SexChoice::girl : child.sex == Sex::male ? SexChoice::boy : SexChoice::unknown;
}

bool CaseFilter::concernsChildren() const
{
    CaseFilter places;
    places.monitors = monitors;
    places.supervisors = supervisors;
    places.communities = communities;
    places.sections = sections;
    return *this != places;
}

CaseFilterTest::CaseFilterTest(const Casebook &book, const Caseload &load, const CaseFilter &filter)
    : m_snapshot(*book.snapshot), m_load(load), m_statuses(bitsOf(filter.statuses)), m_sexes(bitsOf(filter.sexes)),
      m_ages(bitsOf(filter.ages)), m_facts(filter.facts), m_dueAsked(filter.dueFromDays || filter.dueToDays)
{
    const auto people = static_cast<std::uint32_t>(m_snapshot.personnel.all().size());
    for (std::uint32_t i = 0; i <= people; ++i) {
        const Ref<Personnel> person = i < people ? Ref<Personnel>{i} : Ref<Personnel>();
        const std::string_view id = person ? m_snapshot.personnel.id(person) : std::string_view();
        m_personFits.push_back(isAmong(filter.monitors, id) && fitsSupervisor(m_snapshot, person, filter.supervisors));
    }
    for (std::uint32_t i = 0; i < m_snapshot.communities.all().size(); ++i) {
        const Ref<Community> community{i};
        m_communityFits.push_back(isAmong(filter.communities, m_snapshot.communities.id(community)) &&
                                  isAmong(filter.sections, m_snapshot.text(m_snapshot.communities[community].section)));
    }
    if (filter.dueFromDays)
        m_dueFrom = load.day.addDays(*filter.dueFromDays);
    if (filter.dueToDays)
        m_dueTo = load.day.addDays(*filter.dueToDays);
}

bool CaseFilterTest::fits(const ChildState &child) const
{
    return fitsState(child) && fitsPlace(m_snapshot.children[child.child].household);
}

bool CaseFilterTest::fitsPlace(Ref<Household> household) const
{
    const Ref<Personnel> person = m_load.households[household.index].responsible;
    return m_personFits[person ? person.index : m_personFits.size() - 1] &&
           m_communityFits[m_snapshot.households[household].community.index];
}

bool CaseFilterTest::fitsState(const ChildState &child) const
{
    if (!isIn(m_statuses, child.status) || !fitsFacts(child.facts, m_facts))
        return false;
    if (m_dueAsked && (!child.dueOn || (m_dueFrom && *child.dueOn < *m_dueFrom) || (m_dueTo && *child.dueOn > *m_dueTo)))
        return false;
    return isIn(m_ages, ageBandOf(child.age)) && (m_sexes == 0 || isIn(m_sexes, sexChoiceOf(m_snapshot.children[child.child])));
}

} // namespace clmrs
