// How each monitor's work went in a period, beside what is usual in the cooperative (issue "Indicators and monitor
// performance panels", 4). Made for all of them at once, because each is read beside the others; it ranks nobody.
#pragma once

#include "models/indicators/faircomparison.h"
#include "models/indicators/fieldtime.h"
#include "models/indicators/handovers.h"
#include "models/indicators/indicatorwalk.h"
#include "models/indicators/syncstate.h"
#include "models/records/problem.h"

namespace clmrs {

// Fewer monitors than these have no usual range (as INDICATORS.md 6 asks of groups of monitors).
inline constexpr int kFewestForRange = 5;
// Visits or children under which a share says nothing about a person, and is not part of a range.
inline constexpr int kFewestUnitsOfPerson = 30;

// The shares of a person's work that are read beside the usual range.
enum class WorkShare : std::uint8_t {
    followUpsOnTime, // of the follow-ups due: done by their day (follow_up_on_time)
    interviewed,     // of the children looked for: interviewed (interview_rate)
    absent,          // … noted as absent
    withPlace,       // of the visits made: with a place
    withFinding      // … that the file check lists, the visit or a note of it
};
inline constexpr std::size_t kWorkShareCount = 5;

struct Share
{
    int part = 0;
    int of = 0;

    bool isSmall() const { return of > 0 && of < kFewestUnitsOfPerson; }
    std::optional<double> value() const { return of > 0 ? std::optional(double(part) / of) : std::nullopt; }
    friend bool operator==(Share, Share) = default;
};

// When visits began, in the cooperative's own time, how long they took, how many fell on a day.
struct VisitTimes
{
    std::array<int, kHoursOfDay> byHour{};
    std::array<int, kDaysOfWeek> byWeekday{}; // Monday first
    std::optional<Quartiles> minutes;         // of visits with an end that is not before their start
    int timed = 0;                            // how many those are
    std::optional<Quartiles> aDay;            // visits on a day with visits
    std::optional<Quartiles> apart;           // minutes from the start of a visit to that of the next of the same day
    int days = 0;                             // with visits
};

// Whether a number of visits says something about a person's work in a span of days.
enum class Worked : std::uint8_t {
    no,     // not yet hired, or left before it began, and without a visit in it
    partly, // hired or left within it; or without a visit, and away in it or silent at its end (kSilentAfterDays)
    whole
};

struct MonitorProfile
{
    Ref<Personnel> person;
    bool isActive = false;          // a monitor on the period's last day: hired, and not left
    std::vector<Ref<Visit>> visits; // made in the period, back-checks left out, by moment
    int visitsYearBefore = 0;       // in the same weeks a year before, up to the as-of day's
    std::vector<int> monthly;       // visits, by MonitorReview::months
    std::vector<Worked> worked;     // in those months, up to the as-of day
    Worked workedPeriod = Worked::whole;
    std::array<Share, kWorkShareCount> shares{};
    std::vector<Ref<Observation>> lookedFor; // the notes behind interviewed and absent, by day
    std::vector<Counted> followUps;          // behind followUpsOnTime, by day; those that fit were on time
    Comparison comparison;                   // without a unit: too few
    PersonSync sync;                         // as of the review's day
    int daysAway = 0;                        // in the period
    VisitTimes times;
    std::optional<double> accuracyM; // median, metres, of visits with an accuracy
    std::vector<Problem> findings;   // of the file check: visits, notes, referrals, sessions of the period
    std::vector<Handover> handovers; // households that came or went

    const Share &share(WorkShare which) const { return shares[static_cast<std::size_t>(which)]; }
    bool isTabletMissing() const { return sync.isSilent(); }
};

struct MonthOfVisits
{
    NamedPeriod month;
    bool isWhole = true;            // not cut by the period's end or the as-of day
    std::optional<Quartiles> usual; // of the active monitors who worked the whole of it; empty where nobody visited
};

struct MonitorReview
{
    Period period;
    Date day = Date::fromDays(0);
    double phi = 1;                        // of the fair comparison
    double shareWithinDistrict = 0;        // of all units compared, 0 to 1
    std::vector<MonthOfVisits> months;     // the twelve up to the period's last day, or all that meet a longer period
    std::optional<Quartiles> usualVisits;  // in the period, likewise
    std::optional<Quartiles> usualMinutes; // of their median lengths
    std::array<std::optional<Quartiles>, kWorkShareCount> usual; // of active monitors with enough units
    std::vector<MonitorProfile> people;                          // active monitors, and whoever else worked in the period; by id

    const std::optional<Quartiles> &usualOf(WorkShare which) const { return usual[static_cast<std::size_t>(which)]; }
    const MonitorProfile *of(Ref<Personnel> person) const; // null: not among them
    // The month is whole, has a usual range, and the person worked the whole of it.
    bool isBesideUsual(const MonitorProfile &profile, std::size_t month) const;
};

// `day` is the as-of day of tablets; `problems` are those of checkFile(). `period.from` is not after `period.to`.
MonitorReview monitorReviewOf(const Casebook &book, const Period &period, Date day, const std::vector<Problem> &problems,
                              const Progress &progress);

} // namespace clmrs
