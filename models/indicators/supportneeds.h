// What is thought of first for a child without support, and why: rules as rows, each with the source that stands behind it.
// Advice to be talked over with the family, never a decision.
#pragma once

#include "models/indicators/caseload.h"

#include <span>
#include <vector>

namespace clmrs {

// What is known of a child when supports are weighed.
struct ChildNeeds
{
    std::optional<bool> attendsSchool = {}; // when that was last asked
    std::optional<int> age = {};
    std::size_t foundInHousehold = 0; // open cases of the household, itself among them
    bool hasOpenAlert = false;
};

struct NeedSpec
{
    std::string_view code;
    SupportKind kind; // missing: none of the contract's supports
    const char *what; // translated source texts
    const char *fact; // of the child, by which the rule fits: short
    const char *why;  // the fact and what stands behind the rule
    bool (*fits)(const ChildNeeds &needs);
};

// In the order in which they are thought of.
std::span<const NeedSpec> needSpecs();
std::vector<const NeedSpec *> needsFor(const ChildNeeds &needs);

// Of the children of a caseload.
class SupportNeeds
{
public:
    SupportNeeds(const Casebook &book, const Caseload &load);

    ChildNeeds of(Ref<Child> child) const;

private:
    const Casebook &m_book;
    const Caseload &m_load;
    std::vector<const ChildState *> m_states;    // by child; null: not in the caseload
    std::vector<std::size_t> m_foundInHousehold; // by household
};

} // namespace clmrs
