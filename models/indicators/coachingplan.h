// Whom to coach next, and why (issue "Coaching", 2): the sections of INDICATORS.md 8, and within each an order by points of
// one table. A point is a reason to go along, never a mark for anybody. Overdue work gives none while the tablet is missing
// or an absence lies less than Settings::coachingReturnDays back: it may have been done, or nobody was there to do it.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/coaching.h"
#include "models/indicators/signals.h"

namespace clmrs {

inline constexpr int kOnTheWayDays = 7;         // from the day on: visits planned in them make a community "on the way"
inline constexpr double kOnTheWayKm = 10;       // between the two communities, as the crow flies
inline constexpr int kNewlyIdentifiedDays = 90; // up to the day

enum class PlanReason : std::uint8_t {
    needsSupport,
    developing,
    openCases,
    followUpsOverdue,
    visitsOverdue,
    actionsOverdue,
    signals,
    sinceVisit,
    sinceHiring,
    onTheWay,
    away
};
inline constexpr std::size_t kPlanReasonCount = 11;

struct PlanReasonSpec
{
    PlanReason reason;
    std::string_view code;
    int weight; // points for each full step of what is counted
    int step;
    int most;             // points of this reason
    const char *sentence; // translated source texts: why, with the count as %Ln or what planSentence() puts in
    const char *rule;     // %1 the weight, %2 the step, %3 the most
};

std::span<const PlanReasonSpec, kPlanReasonCount> planReasonSpecs();
const PlanReasonSpec &specOf(PlanReason reason);
// "Points: 1 for every 5 open cases, 4 at most."
Sentence planRule(const PlanReasonSpec &spec, const QLocale &locale);

struct PlanPoint
{
    PlanReason reason{};
    int count = 0;
    int points = 0;
};

// A visit of somebody else that is planned near a community in which the monitor is responsible for households.
struct OnTheWay
{
    const Coaching *visit = nullptr;
    Ref<Community> there;  // where it is planned
    Ref<Community> theirs; // the nearest to it of the monitor's
    double kilometres = 0; // between the two; 0: it is the same
};

struct PlanEntry
{
    MonitorCoaching coaching;
    std::vector<PlanPoint> reasons; // those that give points, the most first; `away` last, and with none
    int points = 0;
    std::optional<AwayOn> away; // on the day: after everybody else of the section
    std::optional<OnTheWay> onTheWay;
    const Coaching *planned = nullptr; // the earliest visit planned from the day on and not held; null: none
};

// Of every active monitor: by section; who is away after who is there; more points before fewer; the earlier due day, none
// last; then id. `load` is of the day, `all` the signals of the period that the caller looks at (none: signals say nothing).
// The logbook outlives it.
std::vector<PlanEntry> coachingPlanOn(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook,
                                      const std::vector<Signal> &all);

// Why the monitor stands there, a sentence a reason.
Sentence planSentence(const Casebook &book, const PlanEntry &entry, const PlanPoint &point, const QLocale &locale);

// Coaching visits planned on a day of [from, to], held or not; by that day, then code. The logbook outlives them.
std::vector<const Coaching *> visitsPlannedIn(const LogbookSnapshot &logbook, Date from, Date to);

// What speaks against the day of a planned visit: that it is over on `day`, or that the monitor is away. Nothing is refused.
std::vector<Sentence> planRemarks(const LogbookSnapshot &logbook, const Coaching &planned, Date day, const QLocale &locale);

// A household worth going to together, and why. For the screen: no paper is ordered or chosen by this.
struct SuggestedHousehold
{
    Ref<Household> household;
    int followUpsOverdue = 0;  // children
    int newlyIdentified = 0;   // open cases identified within kNewlyIdentifiedDays, without a follow-up
    std::optional<Date> dueOn; // the earliest of those children
};

struct SuggestedCommunity
{
    Ref<Community> community;
    std::vector<SuggestedHousehold> households; // the earliest due first, then id
    int followUpsOverdue = 0;
    int newlyIdentified = 0;
};

// Where to go along with somebody: of the households that they are responsible for on the caseload's day. Communities with
// most follow-ups overdue first, then with most newly identified, then by id.
std::vector<SuggestedCommunity> suggestedVisits(const Casebook &book, const Caseload &load, Ref<Personnel> person);

} // namespace clmrs
