// Whom to coach as a list, and the lists behind the numbers of the coaching page. Values, pure, from any thread.
#pragma once

#include "models/indicators/coachingplan.h"
#include "models/tables/coachingwords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// A part of the plan: of one section, of the team of a supervisor.
struct PlanPart
{
    std::optional<CoachingSection> section = {}; // empty: all of them
    std::string team = {};                       // the supervisor's id; empty: everybody
};
// Everybody, in the planner's order: a row for each entry. Who sits in the row is its target.
PlainList coachingList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook,
                       const std::vector<PlanEntry> &plan, Naming naming, const QLocale &locale);
// Of that list, made of this plan, the rows of a part.
SharedPlainList partOf(const SharedPlainList &whole, const CaseSnapshot &file, const std::vector<PlanEntry> &plan,
                       const PlanPart &only);
int countIn(const CaseSnapshot &file, const std::vector<PlanEntry> &plan, const PlanPart &only);
// Why the monitor stands there, as sentences; in what leaves no place is named.
QStringList reasonTexts(const Casebook &book, const PlanEntry &entry, Naming naming, const QLocale &locale);
// By which rules they weigh, in the same order.
QStringList reasonRules(const PlanEntry &entry, const QLocale &locale);
// Planned and not held, whenever, by day.
std::vector<const Coaching *> plannedVisitsOf(const LogbookSnapshot &logbook, std::string_view monitor);

// A number as somebody points at it.
enum class CoachingNumber : std::uint8_t {
    openActions,    // of a monitor
    overdueActions, // of those
    allActions,     // with those that are done or dropped
    visits,         // held, of a monitor
    marks           // of a visit
};
struct CoachingAsked
{
    CoachingNumber number{};
    std::string of; // id of the monitor, or code of the visit

    friend bool operator==(const CoachingAsked &, const CoachingAsked &) = default;
};
// Rows of actions and visits have their own key; a visit is the subject "coaching" with its code. Empty where the visit is gone.
std::optional<PlainList> coachingNumberList(const Casebook &book, const LogbookSnapshot &logbook, Date day,
                                            const CoachingAsked &asked, Naming naming, const QLocale &locale);

inline constexpr std::string_view kVisitTable = "coaching"; // of a subject that is a visit, by its code

} // namespace clmrs
