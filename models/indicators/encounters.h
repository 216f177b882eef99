// Every observation and every visit with what figures ask of them, worked out once for a case file: whose work on which day,
// the age then, the finding that counts (INDICATORS.md 1 and 4). Nothing here depends on an as-of day or a period.
#pragma once

#include "models/indicators/caseindex.h"
#include "models/indicators/findings.h"

namespace clmrs {

inline constexpr int kFirstWorkingAge = 5; // "5-17 then" (INDICATORS.md 5)
inline constexpr int kUnknownAge = -1;

struct Encounter
{
    Date day = Date::fromDays(0); // of the visit
    Ref<Observation> observation;
    Ref<Visit> visit;
    Ref<Personnel> person;              // whose work it is; empty: nobody known
    Finding finding = Finding::unknown; // of an assessment, else unknown
    std::int8_t age = kUnknownAge;      // completed years on that day
    std::int8_t school = -1;            // attends: 0 or 1; -1 not known
    bool isBackCheck = false;
    bool isAssessment = false;
    bool isInterview = false; // presence "interviewed", also in a back-check
    bool hasDanger = false;   // any danger code

    bool isAged(int from, int to) const { return age >= from && age <= to; }
    bool isAged5To17() const { return isAged(kFirstWorkingAge, kAdult - 1); }
    // INDICATORS.md 1, "Protection alert".
    bool isAlert() const { return hasDanger || (isAssessment && finding == Finding::worstForm); }
};

class Encounters
{
public:
    Encounters(const CaseSnapshot &snapshot, const CaseIndex &index, const FindingRules &rules);

    // By the visit's moment, then the observation's id; of any child, kept-out ones too.
    std::span<const Encounter> of(Ref<Child> child) const
    {
        return std::span(m_all).subspan(m_starts[child.index], m_starts[child.index + 1] - m_starts[child.index]);
    }

private:
    std::vector<Encounter> m_all;
    std::vector<std::uint32_t> m_starts;
};

// A visit that counts, as figures ask for it.
struct HouseholdVisit
{
    Date day = Date::fromDays(0);
    Ref<Visit> visit;
    Ref<Personnel> person; // empty: nobody known
    bool isBackCheck = false;
    bool sensitised = false; // the household heard of child labour
};

class HouseholdVisits
{
public:
    HouseholdVisits(const CaseSnapshot &snapshot, const CaseIndex &index);

    // By the visit's moment, then its id, back-checks too.
    std::span<const HouseholdVisit> of(Ref<Household> household) const
    {
        if (!household)
            return {};
        return std::span(m_all).subspan(m_starts[household.index], m_starts[household.index + 1] - m_starts[household.index]);
    }

private:
    std::vector<HouseholdVisit> m_all;
    std::vector<std::uint32_t> m_starts;
};

} // namespace clmrs
