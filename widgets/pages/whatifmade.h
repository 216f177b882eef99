// What the parts on what if show, as one value of one file, day, number of months and scenario, made on a worker.
#pragma once

#include "models/session/session.h"
#include "models/tables/scenarionumbers.h"

namespace clmrs {

// The work of today, from which every scenario starts.
struct WorkToday
{
    std::shared_ptr<const OpenCase> opened;
    CarriedWork work;
    ScenarioReview review;
};
std::shared_ptr<const WorkToday> workTodayOf(const std::shared_ptr<const OpenCase> &opened, int months);

struct WhatIfMade
{
    std::shared_ptr<const WorkToday> today;
    Scenario scenario;
    CarriedWork then;
    ScenarioReview review; // of `then`
    SharedPlainList units;
    SharedPlainList steps;
    ScenarioChoices choices; // of another step
    std::vector<ScenarioSentence> sentences;
    ChartSpec overdue;

    // `locale` outlives it.
    ScenarioTelling telling(Naming naming, const QLocale &locale) const
    {
        return {*today->opened->book, *today->opened->load, today->work, then, today->review, review, naming, locale};
    }
};

WhatIfMade whatIfMadeOf(const std::shared_ptr<const WorkToday> &today, const Scenario &scenario, Naming naming,
                        const QLocale &locale);

} // namespace clmrs
