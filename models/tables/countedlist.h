// The list behind a number: each thing that it counted, as many rows as the number says.
#pragma once

#include "models/indicators/coreactivities.h"
#include "models/indicators/indicators.h"
#include "models/tables/cells.h"
#include "models/tables/indicatortable.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// What was counted in one figure of a grouping; of a rate those that fit first, each with the word of its side.
struct CountedQuestion
{
    Indicator indicator{};
    Period period;
    GroupBy by = GroupBy::none;
    std::string group;
};

// As what a point of a chart opens, and back; empty where it is not one.
Subject subjectOf(const CountedQuestion &question);
std::optional<CountedQuestion> countedQuestionOf(const Subject &subject);

PlainList countedList(const Casebook &book, const CountedQuestion &question, Naming naming, const QLocale &locale,
                      const Progress &progress);

// The evidence that an activity of the Core Criteria was shown, the latest day first.
PlainList evidenceList(const Casebook &book, const ShownActivity &activity, Naming naming, const QLocale &locale);
inline constexpr std::string_view kActivityTarget = "activity";
// The three counts, and each activity with its first and last day. Rows open {"indicator", code} or {kActivityTarget, number}.
PlainList coreCriteriaList(const IndicatorTable &table, std::span<const ShownActivity> activities, const QLocale &locale);
const char *coreActivityTitle(CoreActivity activity); // translated source texts
const char *coreActivityRule(CoreActivity activity);  // what shows it

} // namespace clmrs
