// Handing a child to a service, and closing its case.
#pragma once

#include "models/demo/household.h"
#include "models/demo/making.h"

namespace clmrs::demo {

class Care
{
public:
    Care(const Making &making, Random &random);

    // To the service for children, the health post or the police.
    void refer(const Household &household, Child &child, std::size_t monitor, std::string_view danger, Date day);
    // To the school or the social services.
    void referToService(Child &child, std::size_t monitor, Date day);
    // After two clear follow-ups, now and then.
    void closeIfStopped(Child &child, Date day);
    void closeAtEnd(const Household &household, Child &child);

private:
    struct Handover
    {
        ReferralSystem system;
        Urgency urgency;
        std::string_view reason;
        Date on;
        bool isHeard = true;
    };
    void writeReferral(Child &child, std::size_t monitor, const Handover &handover);
    void close(Child &child, Date day, ClosureReason reason);

    const Making &m_making;
    Random &m_random;
};

} // namespace clmrs::demo
