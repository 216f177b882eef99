// How a monitor's practice went on: visit after visit, and item by item before and after something was done about it, beside
// how the same item went on where nothing was (issue "Coaching", 4).
#pragma once

#include "models/indicators/practicescore.h"

namespace clmrs {

// Fewer monitors than these to compare with: too few to tell.
inline constexpr int kFewestBeside = 5;

// Something that was done about an item: an action agreed on it, or a training that lists it and that the monitor attended.
struct PracticeStep
{
    Date day;                             // of the visit at which it was agreed, without one its own; or of the training
    const AgreedAction *action = nullptr; // one of the two
    const TrainingModule *trainingModule = nullptr;
};

// Two marks (0-2) of an item that follow each other, with what was done about it from the first visit to before the second.
struct ItemChange
{
    std::size_t item = 0;
    const Coaching *before = nullptr;
    Mark first = Mark::notDone;
    const Coaching *after = nullptr; // null: not seen again yet
    Mark second = Mark::notDone;     // … then without a meaning
    std::vector<PracticeStep> steps; // by day; never empty
    // The others: of each monitor about whose item nothing was done until then, as far as days are known, the earliest two marks
    // that follow each other and begin with the same one.
    int beside = 0;
    int besidePoints = 0; // sum of their changes

    int change() const { return static_cast<int>(second) - static_cast<int>(first); }
    bool tooFewBeside() const { return beside < kFewestBeside; }
    double besideMean() const { return double(besidePoints) / beside; } // asked for only where they are enough
};

struct PracticeCourse
{
    std::vector<HeldVisit> visits;   // with a mark, by day; of every kind
    std::vector<ItemChange> changes; // by item, then day
};

// Of one monitor, up to the day. The logbook outlives it.
PracticeCourse practiceCourseOf(const LogbookSnapshot &logbook, std::string_view monitor, Date day);

} // namespace clmrs
