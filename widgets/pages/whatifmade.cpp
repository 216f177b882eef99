#include "widgets/pages/whatifmade.h"

namespace clmrs {

std::shared_ptr<const WorkToday> workTodayOf(const std::shared_ptr<const OpenCase> &opened, int months)
{
    CarriedWork work = carriedWork(*opened->book, *opened->load, {opened->load->day, months});
    ScenarioReview review = reviewOf(*opened->book, work);
    return std::make_shared<const WorkToday>(WorkToday{opened, std::move(work), std::move(review)});
}

WhatIfMade whatIfMadeOf(const std::shared_ptr<const WorkToday> &today, const Scenario &scenario, Naming naming,
                        const QLocale &locale)
{
    WhatIfMade made;
    made.today = today;
    made.scenario = scenario;
    made.then = after(*today->opened->book, today->work, scenario);
    made.review = reviewOf(*today->opened->book, made.then);
    const ScenarioTelling telling = made.telling(naming, locale);
    made.units = scenarioUnits(telling);
    made.steps = scenarioSteps(telling, scenario);
    made.choices = scenarioChoices(telling);
    made.sentences = scenarioSentences(telling);
    made.overdue = overdueAheadChart(telling);
    return made;
}

} // namespace clmrs
