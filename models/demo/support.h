// Help for children, families and communities, and what it costs.
#pragma once

#include "models/demo/household.h"
#include "models/demo/making.h"

namespace clmrs::demo {

class Support
{
public:
    Support(const Making &making, Random &random);

    void forNewCase(const Household &household, Child &child, Date day);
    void forNewRisk(const Household &household, Child &child, Date day);
    void forCommunity(const Community &community, Date day);

private:
    void plan(const Household &household, Child &child, Date day, int earliest, int latest);
    void deliver(SupportRow &row, Date day, int priceFrom, int priceTo);
    void write(SupportRow row, std::size_t household);

    const Making &m_making;
    const Cooperative &m_coop;
    Random &m_random;
};

} // namespace clmrs::demo
