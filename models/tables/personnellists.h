// The personnel as a person reads it: each monitor's employment, and the team in numbers, each with the list behind it. Nobody
// is ordered by any of it but by name, and of fewer than five monitors no share is said.
#pragma once

#include "models/indicators/personnel.h"
#include "models/tables/plainlist.h"

namespace clmrs {

PlainList personnelList(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Naming naming,
                        const QLocale &locale);

// What it is made of; worked out once.
struct TeamReview
{
    Date day = Date::fromDays(0);
    std::array<TeamCount, kTeamFactCount> facts; // by TeamFact
    std::size_t monitors = 0;                    // active on the day
    std::vector<SeasonTurnover> seasons;
    Recruitment recruitment;
};
TeamReview teamReview(const Casebook &book, const Caseload &load, const Progress &progress);

// Rows are placed; the list behind one is teamNumberList() of its place.
PlainList teamList(const TeamReview &review, const Settings &settings, const QLocale &locale);
inline constexpr int kLeftThisSeason = int(kTeamFactCount) + 1; // a place: who left in the season that is not over
PlainList teamNumberList(const Casebook &book, const TeamReview &review, int place, Naming naming, const QLocale &locale);

} // namespace clmrs
