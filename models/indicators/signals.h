// Signals to look into (issue "Indicators and monitor performance panels", 5): facts about the records of a monitor that
// chance alone would seldom give in this cooperative. A fact, a count, the usual range: a reason to ask, never an answer.
//
// Whoever has a number of cases in a month, or in the whole period, is compared with all others: with what probability
// would chance alone give as much at the others' rate (chance.h)? The rate is that of the same month where the others have
// kSignalLeastOthersUnits things counted by kSignalLeastOthers of them, else that of the whole period; where that is not
// enough either, nothing is said. Half a case is added to the others' (and one thing counted), so that what nobody else
// ever had is rare and not impossible. A share inside the usual range is no signal, however many things were counted.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/indicators/period.h"
#include "models/indicators/statistics.h"

#include <QLocale>
#include <set>
#include <tuple>
#include <vector>

namespace clmrs {

enum class SignalKind : std::uint8_t {
    manyInAnHour,
    onePlace,
    veryShort,
    roundHours,
    firstOfMonth,
    roundAges,
    noAbsences,
    noFindings,
    tooClose,
    belowRule,
    closedEarly,
    longSilence
};
inline constexpr std::size_t kSignalKindCount = 12;

inline constexpr int kVeryShortMinutes = 10;      // a visit under this long; ended before it began: its length is not known
inline constexpr int kOnePlaceHouseholds = 3;     // different households at one place in one month
inline constexpr int kOnePlaceDecimals = 4;       // of a degree: a place is about 11 m wide
inline constexpr int kRoundHours = 5;             // hours noted that are a multiple of this; 0 hours are left out
inline constexpr int kSilenceDays = 28;           // days there, one after another, without a visit
inline constexpr int kClosedEarlyStreak = 2;      // clear follow-ups in a row that a case is closed after
inline constexpr int kRoundAges[] = {10, 12, 15}; // among children of kRoundAgesFrom to kRoundAgesTo (after Whipple's index)
inline constexpr int kRoundAgesFrom = 8;
inline constexpr int kRoundAgesTo = 17;

// Where nothing but chance is at work, fewer than one month in 100 shows an ordinary signal of a kind, fewer than one in
// 100,000 a very strong one.
inline constexpr double kSignalChance = 0.01;
inline constexpr double kVeryStrongChance = 0.00001;
inline constexpr int kSignalLeastOthersUnits = 30;
inline constexpr int kSignalLeastOthers = 2; // persons, or shared tablets

// What the probability is of.
enum class SignalTest : std::uint8_t {
    often,  // as many cases or more: the binomial tail
    never,  // none at all: the same at the other end
    crowd,  // as many together as in the fullest hour or place: the Poisson tail, once in all that was counted
    silence // as many days in a row without a visit, at the others' share of days with one
};

enum class SignalCaseKind : std::uint8_t { visit, observation, child, closure };

struct SignalSpec
{
    SignalKind kind;
    std::string_view code;
    SignalTest test;
    SignalCaseKind cases;
    int least;           // things counted by a person in a month or period; with fewer nothing is said
    const char *title;   // translated source texts
    const char *meaning; // the rule with its threshold
    const char *fact;    // %1 the count, %2 of how many
};

std::span<const SignalSpec, kSignalKindCount> signalSpecs();
const SignalSpec &specOf(SignalKind kind);

// One of the cases behind a number.
struct SignalCase
{
    std::uint32_t row = 0; // in the snapshot's table of SignalSpec::cases
    Date on = Date::fromDays(0);

    friend bool operator==(const SignalCase &, const SignalCase &) = default;
};

// Whose a signal is: a person, or everybody whose records came from tablets that they share (sync_state). Then it is of
// the tablet, which is named first: who made which visit is not certain.
struct SignalOwner
{
    std::vector<Ref<Personnel>> people; // by id
    std::vector<std::string> tablets;   // shared ones, by id; empty: the one person's own

    bool isTablet() const { return !tablets.empty(); }
};

enum class SignalStrength : std::uint8_t { ordinary, veryStrong };

// What holds in one month, or in the whole period.
struct SignalFact
{
    Period period;
    int count = 0; // cases; of a silence: its days
    int of = 0;    // things counted; of a silence: days there
    // Of the others: their share (of a silence: of days with a visit), and what most of them have, shares from 0 to 1 (of a
    // silence: days). Over the whole period, of those with SignalSpec::least; from five of them on without the outer
    // tenth, at least one, at either end: one who differs does not hide the next. Empty of fewer than kSignalLeastOthers.
    double usualShare = 0;
    std::optional<Interval> usual;
    double chance = 1; // how often chance alone gives it here, 0 to 1
    SignalStrength strength = SignalStrength::ordinary;
    bool explained = false;        // set aside by what the monitor said
    std::vector<SignalCase> cases; // by day and row; of `never` everything counted, of a silence the visit before it
};

struct Signal
{
    SignalKind kind{};
    SignalOwner owner;
    std::optional<SignalFact> whole; // of the period, without the days that are explained; explained where those hold it all
    std::vector<SignalFact> months;  // those that show it, explained ones too, in order
    // In two consecutive months, or very strong in one or in the whole: only then is it shown elsewhere than in its list.
    // What is explained does not count.
    bool showsElsewhere = false;

    bool isSetAside() const { return (!whole || whole->explained) && std::ranges::all_of(months, &SignalFact::explained); }
};

// Days whose signal of a kind the monitor has explained: a calendar month, or another period as a whole. Of a shared tablet,
// any of its people may have. What lies in them is not heard in any whole period; a month is set aside by words to it alone.
struct ExplainedDays
{
    std::string person; // id in the synced file
    SignalKind kind{};
    Period days;

    bool isMonth() const { return days.from.ymd().day == 1 && days.to == days.from.lastOfMonth(); }
    friend bool operator==(const ExplainedDays &, const ExplainedDays &) = default;
    friend bool operator<(const ExplainedDays &a, const ExplainedDays &b)
    {
        return std::tie(a.person, a.kind, a.days.from, a.days.to) < std::tie(b.person, b.kind, b.days.from, b.days.to);
    }
};
using Explained = std::set<ExplainedDays>;

// By kind, then the first person's id: never by how strong. Work by nobody known is left out.
// `period.from` is not after `period.to`.
std::vector<Signal> signalsOf(const Casebook &book, const Period &period, const Explained &explained, const Progress &progress);

// The age that a person is told on a day: of somebody of whom only the year is written, the years between the two.
std::optional<int> toldAge(const Child &child, Date day);

// In the order in which they are said: the shared tablet (where it is one), the fact, what is usual, how often chance
// alone gives it. `fact` is of `signal`.
std::vector<Sentence> signalSentences(const Signal &signal, const SignalFact &fact, const QLocale &locale);

} // namespace clmrs
