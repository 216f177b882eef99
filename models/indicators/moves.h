// What moves results here (issue "Indicators and monitor performance panels", 6; INDICATORS.md 6): groups of monitors by
// what they bring and how they are employed, and the seasons of their visits, each with the mean result of its monitors.
// The monitor is the unit: whoever made few visits weighs as much as whoever made many, once there is enough to say
// something of them at all.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/indicators/period.h"
#include "models/indicators/resampling.h"

#include <QLocale>
#include <array>
#include <vector>

namespace clmrs {

// By what monitors are told apart: as they are in the file, on the period's last day.
enum class MoveTrait : std::uint8_t { sex, education, timeInPost, contract, hours, dedicated, seasonQuarter };
inline constexpr std::size_t kMoveTraitCount = 7;

enum class MoveResult : std::uint8_t {
    identification, // observed / expected (faircomparison.h)
    identified,     // the plain share, where expecting already allows for the season
    followUpsOnTime,
    interviews,
    stoppedLatest
};
inline constexpr std::size_t kMoveResultCount = 5;

inline constexpr int kMoveLeastMonitors = 5;    // of a group; with fewer nothing is said
inline constexpr double kFullTimeHours = 35;    // a week
inline constexpr double kMoveLeastExpected = 5; // children expected of a monitor, besides MoveResultSpec::least

struct MoveTraitSpec
{
    MoveTrait trait;
    std::string_view code;
    const char *title; // translated source texts
};
struct MoveResultSpec
{
    MoveResult result;
    std::string_view code;
    int least;           // children, follow-ups or notes of a monitor, with fewer of which the monitor is left out
    bool ofSeasons;      // said of the quarters of a season
    bool ofTraits;       // … and of what monitors are told apart by
    bool isShare;        // 0 to 1; else a ratio around 1
    const char *title;   // translated source texts
    const char *meaning; // with the minimum sample
};

std::span<const MoveTraitSpec, kMoveTraitCount> moveTraitSpecs();
std::span<const MoveResultSpec, kMoveResultCount> moveResultSpecs();
const MoveTraitSpec &specOf(MoveTrait trait);
const MoveResultSpec &specOf(MoveResult result);

struct MonitorResult
{
    Ref<Personnel> person;
    double value = 0;
};

struct GroupResult
{
    std::vector<MonitorResult> monitors; // with enough to say something of, by id
    std::optional<double> mean;          // of their values; empty under kMoveLeastMonitors
    Interval interval;                   // of a mean, 95 %
};

struct MoveGroup
{
    std::string code;                                  // of the contract's list; of a quarter its first month, YYYY-MM
    const char *label = nullptr;                       // a translated source text; of a quarter none
    Period period;                                     // of the results: the quarter's part of the period, else all of it
    std::array<GroupResult, kMoveResultCount> results; // by MoveResult; empty where it is not said of this trait

    const GroupResult &of(MoveResult result) const { return results[static_cast<std::size_t>(result)]; }
};

struct MoveComparison
{
    MoveTrait trait{};
    std::vector<MoveGroup> groups; // in the order of the list, empty ones too
    int tooLittle = 0;             // active on the period's last day, but with too little for any result: in no group
    int notKnown = 0;              // monitors with some result of whom the trait is not known: in no group
};

// By trait. People whose role is monitor, with whatever they did or owe in the period (INDICATORS.md 3).
// `period.from` is not after `period.to`.
std::vector<MoveComparison> movesOf(const Casebook &book, const Period &period, const Progress &progress);

// In which group of a trait a monitor is on a day: a translated source text; null where it is not known, and of the season.
const char *moveLabelOf(MoveTrait trait, const Personnel &person, Date on);
Sentence moveGroupSentence(const MoveGroup &group, const QLocale &locale); // its label
// Beside every such table: what is compared, and that it names no cause.
Sentence moveUnitSentence();
Sentence moveCauseWarning();
// In place of a mean: too few monitors, and how many there are.
Sentence moveTooFewSentence(const GroupResult &result);

} // namespace clmrs
