// Closed periods as a person reads them: which there are, what their figures were, what would be another today and why. Pure,
// from any thread; ids that no longer stand in the file become pseudonyms.
#pragma once

#include "models/indicators/frozenfigures.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/cells.h"
#include "models/tables/plainlist.h"

#include <memory>

namespace clmrs {

// Of the book's cooperative, the latest days first, reopened ones last.
PlainList closedPeriodsList(const LogbookSnapshot &logbook, const Casebook &book, Naming naming, const QLocale &locale);

inline constexpr std::string_view kFrozenFigureTarget = "frozen_figure";

// A closed figure as somebody points at it; as a subject it is what its row opens.
struct FrozenAsked
{
    std::size_t grouping = 0; // of kFrozenGroupings
    Indicator indicator{};
    std::string group;

    friend bool operator==(const FrozenAsked &, const FrozenAsked &) = default;
};
Subject subjectOf(const FrozenAsked &asked);
std::optional<FrozenAsked> frozenAskedOf(const Subject &subject); // empty: something else

// What was counted in a closed figure, by day; rows open their child or household.
PlainList frozenRowsList(const FrozenFigures &frozen, const FrozenAsked &asked, const Casebook &book, Naming naming,
                         const QLocale &locale);

// By number of kFrozenGroupings; a row opens what it counted.
PlainList frozenFiguresList(const FrozenFigures &frozen, std::size_t grouping, const Casebook &book, Naming naming,
                            const QLocale &locale);

struct ClosedComparison
{
    std::shared_ptr<const Casebook> now;
    Period period;
    Moment fileAsOf = Moment::fromSeconds(0);
    std::vector<FrozenChange> changes;
};

inline constexpr std::string_view kFrozenChangeTarget = "frozen_change";

// Rows open {kFrozenChangeTarget, number of the change}.
PlainList comparisonList(const ClosedComparison &comparison, Naming naming, const QLocale &locale);
// What came, went, or counts otherwise in one figure. Rows open their child or household.
PlainList changedRowsList(const ClosedComparison &comparison, std::size_t change, Naming naming, const QLocale &locale);

} // namespace clmrs
