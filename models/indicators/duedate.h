// When somebody must go to a child in scope (INDICATORS.md 2).
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

// From what a due date is reckoned.
enum class DueFrom : std::uint8_t {
    assessment,     // the latest day of assessment
    identification, // … where a programme counts open cases from then
    firstSupport,   // … or from the first support
    missedVisit,    // the latest visit, at which the child was missed: the return visit
    visit,          // the latest visit, of a child never assessed
    registration    // the child's, without a visit
};
struct DueReason
{
    Date on;
    DueFrom from;
    Date since; // the day of what it is reckoned from
    int months; // from there to `on`
};

// Months to the next occasion after a day of assessment; empty where there is none.
std::optional<int> intervalMonths(const Settings &settings, Status status, std::optional<int> age, int followUps);

// Why somebody must go; empty where no due date exists. Reads status, followUps and the dates of a state in scope.
std::optional<DueReason> dueReason(const Casebook &book, const ChildState &state, std::optional<Date> lastVisitOn, Date day);

// Sets dueOn, dueKind, overdue and returnVisitOwed from the rest of the state. `lastVisitOn` is the
// household's latest visit up to `day` that is not a back-check.
void setDueDate(const Casebook &book, ChildState &state, std::optional<Date> lastVisitOn, Date day);

} // namespace clmrs
