// The plan of support that the logbook keeps for each quarter, beside what the synced file says was delivered.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/period.h"
#include "models/records/logbooksnapshot.h"

#include <map>
#include <span>

namespace clmrs {

enum class PlanState : std::uint8_t { late, open, delivered };
inline constexpr std::array<std::string_view, 3> kPlanStateCodes{"late", "open", "delivered"};

struct PlanItem
{
    PlannedSupport line = {};
    PlanState state = PlanState::open;
    Ref<Child> child = {}; // of the line, as far as the file has it
    Ref<Household> household = {};
    Ref<Community> community = {};
    Ref<Support> delivery = {}; // by which it was delivered

    Date quarter() const { return line.quarter.value_or(Date::fromDays(0)); }
};

// Each line once (of two of one code that written more often holds). Delivered: a support of that kind, for that child, its
// household or whom the line names, was delivered from the quarter's first day up to the day; one delivery answers one line, the
// earlier due first. Late: due before the day, or without a due day the quarter is over. The late first, the longest late of
// them; then the latest quarter, in it the open, the delivered, by due day and code.
std::vector<PlanItem> planOn(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook);

// The lines that are not delivered yet, by whom they are for.
class OpenPlan
{
public:
    explicit OpenPlan(std::span<const PlanItem> plan); // which outlives it

    // Of a child those for it and for its household, of a household those for all of it, of a community likewise; in the order
    // of the plan. Empty references: whoever is no child, of no household.
    std::vector<const PlanItem *> linesFor(Ref<Child> child, Ref<Household> household, Ref<Community> community) const;
    // Of whom a line is for, itself among them where the plan has it.
    std::vector<const PlanItem *> linesFor(const CaseSnapshot &snapshot, const PlannedSupport &line) const;

private:
    std::map<Ref<Child>, std::vector<const PlanItem *>> m_ofChild;
    std::map<Ref<Household>, std::vector<const PlanItem *>> m_ofHousehold;
    std::map<Ref<Community>, std::vector<const PlanItem *>> m_ofCommunity;
};

// The quarter of the season that holds a day.
Period quarterOf(Date day, int seasonStartMonth);
Period quarterFrom(Date first); // three months from its first day

} // namespace clmrs
