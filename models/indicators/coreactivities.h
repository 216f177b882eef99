// Which activities that ICI's Core Criteria ask for were shown in the 24 months up to a day, with the evidence of each
// (INDICATORS.md 5, `core_…`). After public summaries, not ICI's wording.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/indicators/indicatorcatalogue.h"

#include <vector>

namespace clmrs {

inline constexpr int kCoreMonths = 24;

enum class CoreActivity : std::uint8_t {
    supportAndAwareness, // a held session or a delivered support
    identification,      // an assessment
    followUp             // a follow-up day of an identified child
};
inline constexpr std::size_t kCoreActivityCount = 3;

struct CoreEvidence
{
    enum Kind : std::uint8_t { session, support, assessment, followUp };

    Kind kind = session;
    std::uint32_t row = 0; // of the support; of a session: in Casebook::held; of the others: the child
    Date on = Date::fromDays(0);
};

struct ShownActivity
{
    CoreActivity activity{};
    std::vector<CoreEvidence> evidence; // by day; empty: not shown

    bool isShown() const { return !evidence.empty(); }
    std::optional<Date> first() const { return isShown() ? std::optional(evidence.front().on) : std::nullopt; }
    std::optional<Date> last() const { return isShown() ? std::optional(evidence.back().on) : std::nullopt; }
};

// Later than the day 24 months before `to`, up to it. Children whose household refuses are left out, as everywhere.
std::array<ShownActivity, kCoreActivityCount> coreActivities(const Casebook &book, Date to, const Progress &progress);

} // namespace clmrs
