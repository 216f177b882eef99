// The life of one household with the system, from its registration to the last day.
#pragma once

#include "models/demo/care.h"
#include "models/demo/course.h"
#include "models/demo/fieldvisit.h"
#include "models/demo/support.h"

namespace clmrs::demo {

class HouseholdLife
{
public:
    HouseholdLife(const Making &making, const Community &community, Household &household, Random &random);

    // `neighbour`: the household made before it in the same community, if any.
    void live(const Household *neighbour);

private:
    void enrol(const Household *neighbour);
    void decideLeaving();
    bool isAway(Date day) const;
    void goWhenDue();
    VisitKind kindOfVisit();
    std::optional<std::size_t> whoGoes(Date day);
    void pretendLeaver(FieldVisit &visit);
    void carryOut(FieldVisit &visit);
    bool observe(const FieldVisit &visit, Child &child);
    void follow(const FieldVisit &visit, Child &child, const Met &met);
    bool wouldMeet(const Child &child, Date day);
    void checkBack(const FieldVisit &visit);
    Date nextAfter(Date day, bool somebodyMissed);
    bool hasOpenCase(Date day) const;
    Meeting meetingAt(const FieldVisit &visit) const;
    void addObservation(const FieldVisit &visit, const Child &child, ObservationRow row);

    void end();
    void forgetAlert(const Child &child);
    void seeHurt(const Child &child, Date wanted);

    const Making &m_making;
    const Cooperative &m_coop;
    const Community &m_community;
    Household &m_household;
    Random &m_random;
    FieldVisits m_fieldVisits;
    Support m_support;
    Care m_care;
    std::optional<Date> m_next;
    std::optional<Date> m_last; // visit
    std::string m_lastId;       // of that visit
    std::optional<Date> m_backOn;
};

} // namespace clmrs::demo
