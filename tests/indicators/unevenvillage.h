// One who has all the work and one who has none: what proposals and staffing are asked of.
#pragma once

#include "support/toldvillage.h"

#include "models/indicators/scenario.h"

namespace clmrs {

inline constexpr const char *kDay = "2026-10-31";
inline const TimeIsUp kNever = [] { return false; };

inline CarriedWork workOf(const Casebook &book, const std::vector<ScenarioStep> &steps = {})
{
    return after(book, carriedWork(book, caseloadOn(book, day(kDay), Progress()), {day(kDay), 6}), {"", steps});
}

// m holds 4 communities with a household each, n none; both live nowhere known.
inline constexpr const char *kUneven =
    "community c2; community c3; community c4; household h2 in=c2; household h3 in=c3; household h4 in=c4; "
    "child k2 in=h2; child k3 in=h3; child k4 in=h4; assign m; assign m community=c2; "
    "assign m community=c3; assign m community=c4; person m weekly_hours=10; person n weekly_hours=10; "
    "met 2026-06-30 k hazardous; met 2026-02-28 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3; "
    "met 2026-02-28 k4 at_risk to=h4";

} // namespace clmrs
