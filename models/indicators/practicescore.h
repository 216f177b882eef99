// What the marks of a coaching visit say (INDICATORS.md 8).
#pragma once

#include "models/domain/practicelist.h"
#include "models/domain/settings.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

enum class PracticeClass : std::uint8_t { competent, developing, needsSupport };
inline constexpr std::array<std::string_view, 3> kPracticeClassCodes{"competent", "developing", "needs_support"};
constexpr std::string_view practiceClassCode(PracticeClass of) { return kPracticeClassCodes[static_cast<std::size_t>(of)]; }

// By the items of practiceList(); empty: the item has no mark.
using PracticeMarks = std::vector<std::optional<Mark>>;

struct PracticeScore
{
    int points = 0; // the sum of marks
    int marked = 0; // items marked 0, 1 or 2

    // In per cent, 0 to 100; empty where no item is marked so.
    std::optional<double> perCent() const;
    // Without rounding; false where no item is marked so.
    bool reaches(int perCent) const { return marked > 0 && points * 100 >= perCent * 2 * marked; }
};

struct PracticeResult
{
    PracticeScore whole;
    std::vector<PracticeScore> competences;  // by Checklist::competences
    std::vector<std::size_t> criticalPoints; // critical items marked 0: points to work on
    bool offersEscalation = false;           // an item marked 0 is one that may not wait
    bool hasScore = false;                   // enough items are marked for one; what is asked is the whole visit's number
    std::optional<PracticeClass> practiceClass;
};

PracticeResult practiceResult(const PracticeMarks &marks, const Settings &settings);

// A coaching visit that was held, with its marks.
struct HeldVisit
{
    const Coaching *visit;
    PracticeMarks marks;
};

// Those held up to the day, by `held_on`, then code. The logbook outlives them.
std::vector<HeldVisit> visitsHeldBy(const LogbookSnapshot &logbook, Date day);

// The latest held visit of a monitor up to the day, of any kind, at which an item was marked; empty: there is none.
std::optional<HeldVisit> lastMarkedVisit(const LogbookSnapshot &logbook, std::string_view monitor, Date day);
// Marked 0 or 1.
inline bool isWeak(const std::optional<Mark> &mark) { return mark == Mark::notDone || mark == Mark::partly; }
// Items marked 0 or 1, in the list's order.
std::vector<std::size_t> weakItems(const PracticeMarks &marks);
// The short form of a checklist: its critical items, and beside them what was weak the last time; in the list's order.
std::vector<std::size_t> shortForm(const Checklist &list, const PracticeMarks &lastMarks);

} // namespace clmrs
