// Who is where on which day: visits are made in rounds of a few a day, never two at once.
#pragma once

#include "models/demo/cooperative.h"

namespace clmrs::demo {

struct Slot
{
    Date day;
    int order; // of the day, from 0
};

class Schedule
{
public:
    explicit Schedule(const Cooperative &coop);

    // A free place in the person's days, best on a day that already has visits near `wanted`, and
    // not before `earliest`; none where the person cannot come within some weeks.
    std::optional<Slot> claim(std::size_t person, Date wanted, Date earliest);

private:
    int visitsOn(std::size_t person, Date day) const;
    bool hasRoom(std::size_t person, Date day) const;
    bool isRound(std::size_t person, Date day) const;
    Slot take(std::size_t person, Date day);

    const Cooperative &m_coop;
    Date m_first;
    std::size_t m_days;
    std::vector<std::uint8_t> m_visits; // by person, then by day
};

Moment startOf(const Cooperative &coop, std::size_t person, Slot slot, Random &random);
int minutesOf(const Cooperative &coop, std::size_t person, Slot slot, Random &random);

} // namespace clmrs::demo
