#include "models/demo/schedule.h"

#include "models/demo/personnel.h"

namespace clmrs::demo {

namespace {

constexpr int kJoinRoundBefore = 9;
constexpr int kJoinRoundAfter = 21;
constexpr int kLatestAfter = 40;
constexpr int kMinutesPerVisit = 95; // with the way there
constexpr int kDeskVisits = 12;
constexpr int kDeskReach = 25;

bool isHoliday(Date day)
{
    const YearMonthDay d = day.ymd();
    return (d.month == 12 && d.day >= 24) || (d.month == 1 && d.day <= 2);
}

// A number for one person's one day, the same whenever asked.
int dayNumber(std::size_t person, Date day, int below)
{
    const std::uint64_t mixed = static_cast<std::uint64_t>(day.days()) * 0x9e3779b97f4a7c15ULL + person * 0xbf58476d1ce4e5b9ULL;
    return static_cast<int>((mixed >> 33) % static_cast<std::uint64_t>(below));
}

// Two to six.
int mostVisits(const Person &person, std::size_t index, Date day) { return person.pace + dayNumber(index, day, 4); }

// Short days may begin late, so that all end by the evening.
int firstMinute(const Person &person, std::size_t index, Date day)
{
    const int room = std::min(150, 507 - kMinutesPerVisit * (mostVisits(person, index, day) - 1));
    return 7 * 60 + 15 + dayNumber(index + 1, day, room);
}

bool isDeskDay(const Person &person, Date day) { return person.deskDay && *person.deskDay == day; }

} // namespace

Schedule::Schedule(const Cooperative &coop)
    : m_coop(coop), m_first(coop.start), m_days(static_cast<std::size_t>(daysBetween(coop.start, coop.until)) + 1),
      m_visits(coop.people.size() * m_days, 0)
{
}

std::optional<Slot> Schedule::claim(std::size_t person, Date wanted, Date earliest)
{
    const Person &who = m_coop.people[person];
    if (who.deskDay && std::abs(daysBetween(wanted, *who.deskDay)) <= kDeskReach && hasRoom(person, *who.deskDay) &&
        earliest <= *who.deskDay)
        return take(person, *who.deskDay);
    const Date from = std::max(earliest, wanted.addDays(-kJoinRoundBefore));
    for (Date day = from; day <= wanted.addDays(kJoinRoundAfter); day = day.addDays(1)) {
        if (isRound(person, day))
            return take(person, day);
    }
    const Date wish = isWeekday(wanted) ? wanted : wanted.addDays(1 + dayNumber(person, wanted, 5));
    for (Date day = std::max(earliest, wish); day <= wanted.addDays(kLatestAfter); day = day.addDays(1)) {
        if (hasRoom(person, day))
            return take(person, day);
    }
    return std::nullopt;
}

int Schedule::visitsOn(std::size_t person, Date day) const
{
    return m_visits[person * m_days + static_cast<std::size_t>(daysBetween(m_first, day))];
}

bool Schedule::hasRoom(std::size_t person, Date day) const
{
    const Person &who = m_coop.people[person];
    if (day < m_first || day > m_coop.until || !worksOn(who, day))
        return false;
    if (isDeskDay(who, day))
        return visitsOn(person, day) < kDeskVisits;
    const bool isWorkday = isWeekday(day) || (isWeekday(day.addDays(-1)) && dayNumber(person, day, 8) == 0);
    return isWorkday && !isHoliday(day) && visitsOn(person, day) < mostVisits(who, person, day);
}

bool Schedule::isRound(std::size_t person, Date day) const { return hasRoom(person, day) && visitsOn(person, day) > 0; }

Slot Schedule::take(std::size_t person, Date day)
{
    std::uint8_t &made = m_visits[person * m_days + static_cast<std::size_t>(daysBetween(m_first, day))];
    return {.day = day, .order = made++};
}

Moment startOf(const Cooperative &coop, std::size_t person, Slot slot, Random &random)
{
    const bool atDesk = isDeskDay(coop.people[person], slot.day);
    const int localMinute =
        atDesk ? 14 * 60 + 5 * slot.order
               : firstMinute(coop.people[person], person, slot.day) + kMinutesPerVisit * slot.order + random.between(0, 18);
    const Moment start = momentOn(slot.day, -coop.country.hoursFromUtc, localMinute);
    return Moment::fromSeconds(start.seconds() + random.between(0, 59));
}

int minutesOf(const Cooperative &coop, std::size_t person, Slot slot, Random &random)
{
    return isDeskDay(coop.people[person], slot.day) ? random.between(4, 5) : random.between(35, 75);
}

} // namespace clmrs::demo
