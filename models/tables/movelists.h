// "What moves results here" as a person reads it: of each trait its groups with their means as a table and as a chart a
// result, and the monitors of a group. Values, pure, from any thread.
#pragma once

#include "models/indicators/moves.h"
#include "models/tables/chartspec.h"

namespace clmrs {

using Moves = std::vector<MoveComparison>;

// A group as somebody points at it; as a subject it is what rows and points open.
struct MoveAsked
{
    MoveTrait trait{};
    std::string group; // MoveGroup::code

    friend bool operator==(const MoveAsked &, const MoveAsked &) = default;
};
Subject subjectOf(const MoveAsked &asked);
std::optional<MoveAsked> moveAskedOf(const Subject &subject); // empty: something else

// What is told of a trait, or of the quarters of a season.
std::vector<MoveResult> resultsToldOf(MoveTrait trait);

// How the means are made, and of how many monitors the trait is not known.
QString moveNotes(const MoveComparison &comparison);
QString movesMeaning(MoveTrait trait); // what its results count, a line each
// A row a group, a column a result; what is to be said of all of it is its intro.
PlainList movesTable(const MoveComparison &comparison, const QLocale &locale);
// One a result of which something is said: the mean as a point, its interval as a line through it; of a group with too few
// monitors the name says that nothing is said.
std::vector<ChartSpec> moveCharts(const MoveComparison &comparison, const QLocale &locale);

// The monitors of a group by name, with their marks on the day of `load` and their results; empty where there is no such group in
// the period.
std::optional<PlainList> moveMonitorsList(const Casebook &book, const Caseload &load, const Moves &moves, const MoveAsked &asked,
                                          Naming naming, const QLocale &locale);

} // namespace clmrs
