// What an observation found: the form's word, or the country's rules where the form left it open
// (INDICATORS.md 1 and 4).
#pragma once

#include "models/domain/rulepack.h"
#include "models/records/casesnapshot.h"

namespace clmrs {

inline constexpr int kAdult = 18; // completed years (INDICATORS.md 1)

// Completed years on `day`; from the last day of the written month or year where the precision says
// so, never under 0. Empty where the birth date is missing, after `day`, or more than 120 years ago.
std::optional<int> ageOn(const Child &child, Date day);

inline bool isPositive(Finding finding) { return finding >= Finding::childLabour; }
inline bool isClear(Finding finding) { return finding == Finding::none || finding == Finding::atRisk; }
inline bool isKnown(Finding finding) { return finding >= Finding::none; }

struct DerivedFinding
{
    Finding finding = Finding::unknown;
    Rule rule = Rule::none;
};

class FindingRules
{
public:
    FindingRules(const CaseSnapshot &snapshot, RulePacks packs);

    // The finding that figures use; `unknown` where the form's code is on no list or the rules leave
    // it open, never `missing`.
    Finding of(const Observation &observation) const;
    // What the rules alone say.
    DerivedFinding derive(const Observation &observation) const;
    // The form's finding is listed and lower than the rules' (shown with both).
    bool isBelowRule(const Observation &observation) const;

    // Interviewed or seen, and not in a back-check.
    bool isAssessment(const Observation &observation) const;
    // Any danger code, listed or not.
    bool hasDanger(const Observation &observation) const { return m_dangerClass[observation.danger.value] & kAnyDanger; }
    const RulePacks &packs() const { return m_packs; }

private:
    enum : std::uint8_t { kHazardous = 1, kFarmOrLight = 2 };
    enum : std::uint8_t { kAnyDanger = 1, kWorstForm = 2 };

    DerivedFinding byAge(const RulePack &pack, const Observation &observation, int age, std::uint8_t tasks) const;

    const CaseSnapshot &m_snapshot;
    RulePacks m_packs;
    // By TextId of CaseSnapshot::texts, so that each distinct list of codes is split once.
    std::vector<std::uint8_t> m_dangerClass;
    std::vector<std::vector<std::uint8_t>> m_taskClass; // by pack
};

} // namespace clmrs
