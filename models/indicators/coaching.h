// Whom to coach, and when (INDICATORS.md 8).
#pragma once

#include "models/indicators/course.h"
#include "models/indicators/practicescore.h"

namespace clmrs {

enum class CoachingSection : std::uint8_t { never, overdue, next30Days, future };
inline constexpr std::array<std::string_view, 4> kCoachingSectionCodes{"never", "overdue", "next_30_days", "future"};
constexpr std::string_view coachingSectionCode(CoachingSection of) { return kCoachingSectionCodes[static_cast<std::size_t>(of)]; }

struct MonitorCoaching
{
    Ref<Personnel> monitor;
    CoachingSection section = CoachingSection::never;
    // The latest held visit of kind `accompanied` with a class; null: there is none. All that follows up to the due day
    // is of it.
    const Coaching *visit = nullptr;
    PracticeResult result;
    std::optional<Date> nextDueOn;                    // empty: away until further notice
    std::vector<const AgreedAction *> openActions;    // by key
    std::vector<const AgreedAction *> overdueActions; // of those
};

// Months from an accompanied visit of this class to the next one.
int coachingIntervalMonths(PracticeClass practiceClass, const Settings &settings);
// Of every active monitor, by id. The logbook outlives it.
std::vector<MonitorCoaching> coachingOn(const Casebook &book, const LogbookSnapshot &logbook, Date day);

} // namespace clmrs
