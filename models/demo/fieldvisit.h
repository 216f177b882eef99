// One visit on somebody's round: when it is made, where the tablet thinks it is, when it arrives.
#pragma once

#include "models/demo/household.h"
#include "models/demo/making.h"
#include "models/demo/schedule.h"

namespace clmrs::demo {

struct FieldVisit
{
    VisitRow row;
    std::size_t person;
    Date day;
};

class FieldVisits
{
public:
    FieldVisits(const Making &making, const Community &community, Random &random);

    // None where the person cannot come within some weeks of `wanted`.
    std::optional<FieldVisit> arrange(const Household &household, VisitKind kind, std::size_t person, Date wanted, Date earliest);

private:
    VisitRow visitRow(const Household &household, VisitKind kind, std::size_t person, Slot slot);
    void place(const Household &household, VisitRow &row, bool atDesk);
    Moment arrivalOf(const VisitRow &row, std::size_t person);

    const Making &m_making;
    const Cooperative &m_coop;
    const Community &m_community;
    Random &m_random;
};

} // namespace clmrs::demo
