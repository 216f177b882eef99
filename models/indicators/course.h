// The course of one child up to a day: occasions, follow-ups, status, alert (INDICATORS.md 1).
#pragma once

#include "models/domain/pseudonym.h"
#include "models/domain/settings.h"
#include "models/indicators/awaydays.h"
#include "models/indicators/encounters.h"
#include "models/indicators/heldsessions.h"

#include <memory>
#include <span>

namespace clmrs {

// In the contract's order: the first that fits.
enum class Status : std::uint8_t {
    closed,
    agedOut,
    left,
    inChildLabour,
    clearOnce,
    stable,
    atRisk,
    notIdentified,
    neverAssessed
};
inline constexpr std::array<std::string_view, 9> kStatusCodes{
    "closed", "aged_out", "left", "in_child_labour", "clear_once", "stable", "at_risk", "not_identified", "never_assessed"};
constexpr std::string_view statusCode(Status status) { return kStatusCodes[static_cast<std::size_t>(status)]; }
constexpr bool isOpenCase(Status status) { return status == Status::inChildLabour || status == Status::clearOnce; }

// All assessments of a child on one day.
struct Occasion
{
    Date day;
    Finding finding;       // the most serious known one; unknown where none is known
    Ref<Visit> visit;      // of the assessment that gave the finding
    Ref<Personnel> person; // whose work that was; empty: nobody known
    bool counts = false;   // a counting follow-up, or the identification
    // After this occasion, from the identification on.
    int followUpsSoFar = 0;
    int streakSoFar = 0;
};

struct Course
{
    std::vector<Occasion> occasions; // in order, up to the day
    std::optional<Date> identifiedOn;
    std::optional<Date> lastAssessedOn;
    int followUps = 0;         // days of assessment after identification
    int countingFollowUps = 0; // those that count
    int clearStreak = 0;
    bool relapse = false;
    std::optional<Date> alertOn;
    bool alertAnswered = false;

    void clear();
    // What of it an earlier day knew: each occasion tells how things stood after it.
    std::span<const Occasion> upTo(Date earlier) const;
};

// What stands over a case file: most of it from the logbook.
struct BookRules
{
    Settings settings = {};
    PseudonymKey pseudonymKey = {};  // under it codes and names become pseudonyms; changes no figure
    std::vector<AwaySpan> away = {}; // shown with the monitor
    std::vector<HeldMeeting> meetings = {};

    bool operator==(const BookRules &) const = default;
};

// Everything that the figures of one case file are computed from; immutable, shared between threads.
struct Casebook
{
    Casebook(std::shared_ptr<const CaseSnapshot> read, BookRules inForce, RulePacks packs);

    std::shared_ptr<const CaseSnapshot> snapshot;
    Settings settings;
    PseudonymKey pseudonymKey;
    std::vector<AwaySpan> away;
    std::vector<HeldMeeting> meetings;
    HeldSessions held;
    CaseIndex index;
    FindingRules rules;
    Encounters encounters;
    HouseholdVisits visits;
};

// With the built-in or configured rule pack of the file's country. Throws Error for one that cannot be used.
std::shared_ptr<const Casebook> makeCasebook(std::shared_ptr<const CaseSnapshot> snapshot, BookRules rules);

Course courseOf(const Casebook &book, Ref<Child> child, Date day);
// The same into `course`, whose room is used again: for walks over many children.
void readCourse(const Casebook &book, Ref<Child> child, Date day, Course &course);

// There is a closure up to the day, and no positive day after the latest. `course` is read up to the day or a later one.
bool isClosed(const Casebook &book, Ref<Child> child, const Course &course, Date day);
// The latest closure up to the day; of several on one day, the one with the greater id. Empty: there is none.
Ref<Closure> latestClosure(const Casebook &book, Ref<Child> child, Date day);
// A referral of the child is dated in [from, to].
bool isReferred(const Casebook &book, Ref<Child> child, Date from, Date to);

} // namespace clmrs
