// Which training would answer what was seen (INDICATORS.md 9): a gap in somebody's coaching, the same gap in a team, findings
// of the file check. Offered, never made by itself.
#pragma once

#include "models/indicators/training.h"
#include "models/records/problem.h"

#include <algorithm>
#include <map>

namespace clmrs {

// An item of the practice checklist that is marked 0 or 1 at each of a monitor's latest two held visits with a score.
struct PracticeGap
{
    std::size_t item = 0; // of practiceList()
    std::array<Mark, 2> marks{};
    std::array<const Coaching *, 2> visits{}; // the later one last
};

// By the monitor's id, each by item. Who has fewer than two such visits has none. The logbook outlives them.
std::map<std::string_view, std::vector<PracticeGap>> practiceGaps(const LogbookSnapshot &logbook, Date day,
                                                                  const Settings &settings);

// What became of a point that a training serves, with somebody who passed it: marked 0 to 2 at the latest scored visit before its
// day and at the latest one after it. The logbook outlives it.
struct PointSince
{
    const Training *training = nullptr;
    std::string_view monitor; // an id
    std::size_t item = 0;     // of practiceList()
    Mark before = Mark::notDone;
    Mark after = Mark::notDone;
    Date beforeOn = Date::fromDays(0); // of the visits
    Date afterOn = Date::fromDays(0);
};

// Of trainings held by the day; by monitor, then training and item.
std::vector<PointSince> pointsSinceTraining(const LogbookSnapshot &logbook, Date day, const Settings &settings);

// How many of the points of a training.
struct TrainingEffect
{
    int better = 0;
    int same = 0;
    int lower = 0;

    bool isKnown() const { return better + same + lower > 0; }
    friend bool operator==(const TrainingEffect &, const TrainingEffect &) = default;
};

// By the training's code, of those held by the day of which something is known. It names no cause: other things happen, too.
std::map<std::string_view, TrainingEffect> trainingEffects(const LogbookSnapshot &logbook, Date day, const Settings &settings);

enum class SuggestionCause : std::uint8_t {
    team,     // at least a third of a supervisor's monitors show the gap: one training for all
    monitor,  // of one monitor
    findings, // of the file check, enough of a kind by one monitor in the latest kFindingDays
};

inline constexpr int kFindingDays = 90;

// A point to be learnt by one of them, and what is agreed about it already.
struct SuggestedPoint
{
    Ref<Personnel> monitor;
    std::size_t item = 0;                 // of practiceList()
    const AgreedAction *action = nullptr; // open on the day, the one agreed first; null: none is
    std::optional<Date> agreedOn = {};    // of the action; empty: nobody knows when
};

struct TrainingSuggestion
{
    SuggestionCause cause = SuggestionCause::monitor;
    Ref<Personnel> person; // the monitor; of a team its supervisor, empty: the monitors without one
    const TrainingModule *trainingModule = nullptr;
    std::vector<std::size_t> items;       // that the module serves, of practiceList(), in order
    std::vector<Ref<Personnel>> monitors; // who shows it and has not passed the module since, by id
    std::size_t teamSize = 0;             // of a team
    std::vector<std::pair<ProblemCode, int>> findings;
    // The next training of the module after the day to which one of them is invited, else the next one; null: none is planned.
    const Training *planned = nullptr;
    std::vector<Ref<Personnel>> invited; // of `monitors`, to any such training
    std::vector<SuggestedPoint> points;  // of each of `monitors`, by monitor and item

    bool isPlannedForAll() const { return invited.size() == monitors.size(); }
    bool isAgreedForAll() const
    {
        return std::ranges::all_of(points, [](const SuggestedPoint &point) { return point.action != nullptr; });
    }
};

// Of active monitors: teams first, then by person and module; what a training for all teaches is not suggested to one of them
// again. `problems` are those of checkFile().
std::vector<TrainingSuggestion> trainingSuggestions(const Casebook &book, const LogbookSnapshot &logbook,
                                                    const std::vector<Problem> &problems, Date day);

} // namespace clmrs
