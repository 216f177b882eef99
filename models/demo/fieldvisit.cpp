#include "models/demo/fieldvisit.h"

#include "models/demo/personnel.h"

#include <algorithm>
#include <cmath>

namespace clmrs::demo {

namespace {

constexpr std::array<Share<std::optional<bool>>, 3> kConsents{{{true, 94}, {std::nullopt, 5}, {false, 1}}};

double roundedDegrees(double degrees) { return std::round(degrees * 1e6) / 1e6; }

} // namespace

FieldVisits::FieldVisits(const Making &making, const Community &community, Random &random)
    : m_making(making), m_coop(making.coop), m_community(community), m_random(random)
{
}

std::optional<FieldVisit> FieldVisits::arrange(const Household &household, VisitKind kind, std::size_t person, Date wanted,
                                               Date earliest)
{
    const auto slot = m_making.schedule.claim(person, wanted, earliest);
    if (!slot)
        return std::nullopt;
    return FieldVisit{.row = visitRow(household, kind, person, *slot), .person = person, .day = slot->day};
}

VisitRow FieldVisits::visitRow(const Household &household, VisitKind kind, std::size_t person, Slot slot)
{
    const Person &who = m_coop.people[person];
    const bool atDesk = who.deskDay && *who.deskDay == slot.day;
    const Moment start = startOf(m_coop, person, slot, m_random);
    const int seconds = minutesOf(m_coop, person, slot, m_random) * 60 + m_random.between(0, 59);
    VisitRow row{.id = m_random.uuid(),
                 .household = household.id,
                 .person = who.id,
                 .kind = kind,
                 .startedAt = start,
                 .endedAt = Moment::fromSeconds(start.seconds() + seconds),
                 .receivedAt = start};
    row.receivedAt = arrivalOf(row, person);
    place(household, row, atDesk);
    if (!m_random.chance(0.05))
        row.announced = kind != VisitKind::farm && kind != VisitKind::backCheck && m_random.chance(0.65);
    row.consent = household.consent == Consent::refused ? false : drawn(m_random, kConsents);
    if (!m_random.chance(0.04))
        row.awareness =
            row.consent != false && kind != VisitKind::backCheck && m_random.chance(kind == VisitKind::registration ? 0.5 : 0.62);
    return row;
}

// Hours where there is a network, days where there is none, weeks now and then.
Moment FieldVisits::arrivalOf(const VisitRow &row, std::size_t person)
{
    static constexpr std::array<Share<int>, 4> kWithinHours{{{9, 62}, {70, 24}, {250, 11}, {620, 3}}};
    const int seconds = m_random.between(20 * 60, drawn(m_random, kWithinHours) * 3600);
    const Moment later = Moment::fromSeconds(row.endedAt.seconds() + seconds);
    return std::min(later, lastSyncOf(m_coop.people[person]));
}

void FieldVisits::place(const Household &household, VisitRow &row, bool atDesk)
{
    const int accuracy = 3 + static_cast<int>(std::abs(m_random.bell()) * 5.5);
    const double metres = row.kind == VisitKind::farm ? 700 : accuracy * 0.6;
    const Offset off = scattered(m_coop.country, atDesk ? 15 : metres, m_random);
    if (m_random.chance(0.03))
        return;
    row.latitude = roundedDegrees((atDesk ? m_community.latitude : household.latitude) + off.latitude);
    row.longitude = roundedDegrees((atDesk ? m_community.longitude : household.longitude) + off.longitude);
    row.accuracy = accuracy;
}

} // namespace clmrs::demo
