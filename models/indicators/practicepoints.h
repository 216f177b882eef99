// What a monitor's marks say to begin a talk with, by the rules of one table: what went up, what is done well, what was not done,
// what stays weak. Each is what was marked and when; none says why.
#pragma once

#include "models/indicators/practicescore.h"
#include "models/indicators/standsout.h"

namespace clmrs {

inline constexpr int kPracticePointMonths = 12;    // up to the day: what was marked before them is no more said
inline constexpr int kFewestItemsOfCompetence = 2; // marked 0, 1 or 2, for its score to be said

// In the order in which they are said: of either kind the first ones, kMostPoints at most.
enum class PracticePointCode : std::uint8_t { wentUp, bestCompetence, criticalNotDone, staysWeak, weakestCompetence };
inline constexpr std::size_t kPracticePointCount = 5;

struct PracticePoint
{
    PracticePointCode code{};
    std::size_t which = 0; // an item of practiceList(), or a competence of it
    Date on = Date::fromDays(0);
    std::optional<Mark> mark = {};   // of an item: at its latest visit
    std::optional<Date> before = {}; // … and at the one before
    std::optional<Mark> markBefore = {};
    PracticeScore score = {}; // of a competence
};

struct PracticePointSpec
{
    PracticePointCode code;
    PointKind kind;
    const char *title; // translated source texts: a few words
    const char *rule;  // when it is said
};

std::span<const PracticePointSpec, kPracticePointCount> practicePointSpecs();
const PracticePointSpec &specOf(PracticePointCode code);

struct PracticePoints
{
    std::vector<PracticePoint> strengths; // at most kMostPoints each
    std::vector<PracticePoint> questions;
};

// Of the visits of every kind up to the day. Marks of an item are those 0, 1 or 2; a competence is of the latest visit with a
// score.
PracticePoints practicePointsOf(const LogbookSnapshot &logbook, std::string_view monitor, Date day, const Settings &settings);

} // namespace clmrs
