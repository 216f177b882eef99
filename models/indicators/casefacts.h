// What a list may ask of a child on a day with yes or no, beyond its status; each a row of one table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace clmrs {

enum class CaseFact : std::uint8_t {
    inScope, // INDICATORS.md 1
    unansweredAlert,
    alert,
    followUpOverdue,
    visitOverdue,
    returnVisitOwed,
    neverAssessed,
    noSupport, // INDICATORS.md 5, the rest of support_rate
    absentTwice,
    relapse,
    leftWhileOpen,
    turning18
};

// A set of facts.
struct CaseFacts
{
    std::uint32_t bits = 0;

    constexpr CaseFacts() = default;
    constexpr CaseFacts(std::initializer_list<CaseFact> facts)
    {
        for (const CaseFact fact : facts)
            set(fact, true);
    }
    constexpr void set(CaseFact fact, bool holds)
    {
        const std::uint32_t bit = 1U << static_cast<unsigned>(fact);
        bits = holds ? bits | bit : bits & ~bit;
    }
    constexpr bool has(CaseFact fact) const { return bits >> static_cast<unsigned>(fact) & 1U; }
    friend constexpr bool operator==(CaseFacts, CaseFacts) = default;
};

// Facts of one group are alternatives of each other in a filter; groups combine.
enum class CaseFactGroup : std::uint8_t { scope, alert, due, returning, assessed, support, absence, relapse, leaving, age };

struct CaseFactSpec
{
    CaseFact fact;
    CaseFactGroup group;
    std::string_view code; // in a saved view
    const char *label;     // translated source texts
    const char *meaning;
};

std::span<const CaseFactSpec> caseFactSpecs();

// Every group that `wanted` names has one of its wanted facts in `facts`.
bool fitsFacts(CaseFacts facts, CaseFacts wanted);

} // namespace clmrs
