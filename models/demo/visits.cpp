#include "models/demo/visits.h"

#include "models/demo/personnel.h"
#include "models/demo/register.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

constexpr int kUnderFive = 5;
constexpr int kBetweenVisits = 12; // days, at least

} // namespace

HouseholdLife::HouseholdLife(const Making &making, const Community &community, Household &household, Random &random)
    : m_making(making), m_coop(making.coop), m_community(community), m_household(household), m_random(random),
      m_fieldVisits(making, community, random), m_support(making, random), m_care(making, random)
{
}

void HouseholdLife::live(const Household *neighbour)
{
    enrol(neighbour);
    decideLeaving();
    while (m_next && *m_next <= m_coop.until)
        goWhenDue();
    end();
}

// Most are registered at a visit; a few come from the farmers' list and wait for the first one.
void HouseholdLife::enrol(const Household *neighbour)
{
    const Date wished = m_household.registeredOn;
    std::optional<FieldVisit> visit;
    const auto person = m_coop.responsibleFor(m_community, wished);
    if (person && !m_household.isDuplicate && !m_random.chance(0.05))
        visit = m_fieldVisits.arrange(m_household, VisitKind::registration, *person, wished, m_community.joinedOn);
    if (visit)
        m_household.registeredOn = visit->day;
    addChildren(m_coop, m_household, neighbour, m_making.quotas, m_random);
    if (visit)
        carryOut(*visit);
    else if (!m_household.isDuplicate && !m_random.chance(0.3))
        m_next = m_household.registeredOn.addDays(m_random.between(25, 150));
}

void HouseholdLife::decideLeaving()
{
    const int days = daysBetween(m_household.registeredOn, m_coop.until);
    if (days < 140 || !m_random.chance(0.05))
        return;
    m_household.leftOn = m_household.registeredOn.addDays(m_random.between(120, days - 10));
    if (m_random.chance(0.13))
        m_backOn = m_household.leftOn->addDays(m_random.between(60, 200));
}

bool HouseholdLife::isAway(Date day) const
{
    return m_household.leftOn && *m_household.leftOn <= day && !(m_backOn && *m_backOn <= day);
}

void HouseholdLife::goWhenDue()
{
    Date wanted = m_coop.inSeason(*m_next, m_random);
    m_next.reset();
    if (isAway(wanted)) {
        if (!m_backOn)
            return;
        wanted = *m_backOn;
    }
    const auto person = whoGoes(wanted);
    const Date earliest = m_last ? m_last->addDays(kBetweenVisits) : m_household.registeredOn.addDays(1);
    auto visit = person ? m_fieldVisits.arrange(m_household, kindOfVisit(), *person, wanted, earliest) : std::nullopt;
    if (visit && !isAway(visit->day))
        carryOut(*visit);
    else
        m_next = wanted.addDays(m_random.between(30, 75));
}

VisitKind HouseholdLife::kindOfVisit()
{
    if (m_random.chance(0.07))
        return VisitKind::farm;
    return hasOpenCase(m_last.value_or(m_household.registeredOn)) ? VisitKind::followUp : VisitKind::monitoring;
}

std::optional<std::size_t> HouseholdLife::whoGoes(Date day)
{
    const auto &own = m_household.ownTenure;
    const auto responsible = own && own->from <= day ? own->person : m_coop.responsibleFor(m_community, day);
    const bool isThere = responsible && worksOn(m_coop.people[*responsible], day);
    if (!m_random.chance(isThere ? 0.04 : 0.3))
        return responsible;
    const std::size_t colleague = m_random.pick(m_coop.monitorsOfSection[m_community.section]);
    return worksOn(m_coop.people[colleague], day) ? colleague : responsible;
}

// Who has left keeps the tablet for a while, and somebody goes on using it.
void HouseholdLife::pretendLeaver(FieldVisit &visit)
{
    for (const Tenure &tenure : m_community.tenures) {
        const Person &person = m_coop.people[tenure.person];
        const bool justLeft = person.leftOn && *person.leftOn < visit.day && visit.day <= person.leftOn->addDays(120);
        if (justLeft && m_random.chance(0.15))
            visit.row.person = person.id;
    }
}

void HouseholdLife::carryOut(FieldVisit &visit)
{
    pretendLeaver(visit);
    bool somebodyMissed = false;
    if (m_household.consent != Consent::refused) {
        for (Child &child : m_household.children)
            somebodyMissed = observe(visit, child) || somebodyMissed;
    }
    if (m_random.chance(0.03))
        checkBack(visit);
    m_last = visit.day;
    m_lastId = visit.row.id;
    m_next = nextAfter(visit.day, somebodyMissed);
    if (m_making.quotas.take(Oddity::visitSentTwice, m_household.number)) {
        VisitRow again = visit.row;
        again.id = m_random.uuid();
        m_making.writer.add(again, m_coop.stampAfter(visit.row.receivedAt.day(), m_random));
    }
    spoil(visit.row, m_household.number, m_making.quotas);
    m_making.writer.add(visit.row);
}

bool HouseholdLife::wouldMeet(const Child &child, Date day)
{
    const int age = child.ageOn(day);
    if (!child.isThere(day) || age >= 18)
        return false;
    return age >= kUnderFive || m_random.chance(0.1);
}

bool HouseholdLife::observe(const FieldVisit &visit, Child &child)
{
    if (!wouldMeet(child, visit.day))
        return false;
    if (!child.isWritten) {
        child.isWritten = true;
        child.registeredOn = visit.day;
    }
    const Met met = meet(child, meetingAt(visit), m_making.quotas, m_random);
    addObservation(visit, child, met.row);
    follow(visit, child, met);
    return met.row.presence == Presence::absent;
}

Meeting HouseholdLife::meetingAt(const FieldVisit &visit) const
{
    const auto secondOfDay = visit.row.startedAt.seconds() - momentOn(visit.day, 0, 0).seconds();
    return {.country = m_coop.country,
            .household = m_household,
            .person = m_coop.people[visit.person],
            .kind = visit.row.kind,
            .day = visit.day,
            .localHour = static_cast<int>(secondOfDay / 3600) + m_coop.country.hoursFromUtc};
}

void HouseholdLife::addObservation(const FieldVisit &visit, const Child &child, ObservationRow row)
{
    row.id = m_random.uuid();
    row.visit = visit.row.id;
    row.child = child.id;
    spoil(row, m_household.number, m_making.quotas);
    m_making.writer.add(row, visit.row.receivedAt);
}

void HouseholdLife::follow(const FieldVisit &visit, Child &child, const Met &met)
{
    if (met.isNewCase) {
        m_support.forNewCase(m_household, child, visit.day);
        if (m_random.chance(0.12))
            m_care.referToService(child, visit.person, visit.day);
    }
    if (met.isNewRisk)
        m_support.forNewRisk(m_household, child, visit.day);
    if (met.row.danger && !m_random.chance(0.08))
        m_care.refer(m_household, child, visit.person, *met.row.danger, visit.day);
    m_care.closeIfStopped(child, visit.day);
}

// The supervisor asks again.
void HouseholdLife::checkBack(const FieldVisit &visit)
{
    const std::size_t supervisor = m_coop.people[visit.person].supervisor.value_or(0);
    const Date wanted = visit.day.addDays(m_random.between(5, 25));
    auto back = m_fieldVisits.arrange(m_household, VisitKind::backCheck, supervisor, wanted, visit.day.addDays(2));
    if (!back || isAway(back->day))
        return;
    int asked = 0;
    for (const Child &child : m_household.children) {
        const bool wasMet =
            child.course.lastSeenOn == visit.day && child.ageOn(back->day) >= kUnderFive && child.isThere(back->day);
        if (wasMet && asked++ < 2)
            addObservation(*back, child, hearAgain(child, meetingAt(*back), m_random));
    }
    m_making.writer.add(back->row);
}

bool HouseholdLife::hasOpenCase(Date day) const
{
    return std::any_of(m_household.children.begin(), m_household.children.end(), [day](const Child &child) {
        return child.course.isOpen() && child.isThere(day) && child.ageOn(day) < 18;
    });
}

// Cases at about six months, others once a year, a missed child within weeks; some are forgotten.
Date HouseholdLife::nextAfter(Date day, bool somebodyMissed)
{
    if (m_household.consent == Consent::refused)
        return day.addDays(m_random.between(400, 800));
    const bool isForgotten = m_random.chance(0.06);
    const int extra = isForgotten ? m_random.between(120, 240) : 0;
    if (somebodyMissed && m_random.chance(0.6))
        return day.addDays(m_random.between(16, 45));
    if (hasOpenCase(day))
        return day.addDays(extra + (m_random.chance(0.62) ? m_random.between(138, 180) : m_random.between(181, 270)));
    return day.addDays(extra + m_random.between(210, 365));
}

// Somebody sees a hurt child on the way, writes it down, and nobody does anything about it.
void HouseholdLife::seeHurt(const Child &child, Date wanted)
{
    const std::size_t supervisor = m_coop.people[m_coop.firstMonitor].supervisor.value_or(0);
    auto visit = m_fieldVisits.arrange(m_household, VisitKind::backCheck, supervisor, wanted, wanted.addDays(-3));
    if (!visit)
        return;
    ObservationRow row = hearAgain(child, meetingAt(*visit), m_random);
    row.danger = m_random.chance(0.75) ? "injury" : "abuse";
    row.finding = std::max(row.finding, Finding::atRisk);
    addObservation(*visit, child, std::move(row));
    m_making.writer.add(visit->row);
}

// One case closed too soon, and some where the alert was lost; none of them with a service by then.
void HouseholdLife::forgetAlert(const Child &child)
{
    const Course &course = child.course;
    const auto since = course.closedOn ? course.closedOn : course.lastSeenOn;
    if (!since || m_coop.until.addDays(-30) < *since || (course.referredOn && *since <= *course.referredOn))
        return;
    const bool isStopped = course.closedOn && course.clearStreak >= 2;
    const bool isRecent = course.isOpen() && m_coop.until.addDays(-120) < *since;
    if ((isStopped && m_making.quotas.take(Oddity::alertAfterClosure, m_household.number)) ||
        (isRecent && m_making.quotas.take(Oddity::forgottenAlert, m_household.number)))
        seeHurt(child, since->addDays(m_random.between(8, 20)));
}

void HouseholdLife::end()
{
    for (Child &child : m_household.children) {
        forgetAlert(child);
        if (child.isWritten)
            m_care.closeAtEnd(m_household, child);
    }
    if (hasOpenCase(m_coop.until) && !isAway(m_coop.until) && m_making.quotas.take(Oddity::refusedWithCase, m_household.number))
        m_household.consent = Consent::refused;
    writeHousehold(m_making, m_community, m_household, m_random);
    if (!m_lastId.empty() && !m_household.children.empty())
        writeLostRows(m_making, m_household, m_lastId, m_random);
}

} // namespace clmrs::demo
