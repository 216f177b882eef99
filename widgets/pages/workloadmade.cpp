#include "widgets/pages/workloadmade.h"

#include "models/tables/workloadcharts.h"

namespace clmrs {

WorkloadMade workloadMadeOf(const std::shared_ptr<const OpenCase> &opened, const std::shared_ptr<const LogbookSnapshot> &logbook,
                            int months, const std::shared_ptr<const WorkToday> &former, Naming naming, const QLocale &locale)
{
    WorkloadMade made;
    made.opened = opened;
    made.logbook = logbook;
    made.review = std::make_shared<const WorkloadReview>(workloadOn(*opened->book, *opened->load, months));
    if (logbook)
        made.coaching = coachingAhead(*opened->book, *logbook, made.review->months);
    const WorkloadTelling telling = made.telling(naming, locale);
    made.people = workloadPeople(telling);
    made.teams = workloadTeams(telling);
    made.months = workloadMonths(telling);
    made.assumptions = workloadAssumptions(opened->book->settings);
    made.hours = hoursAheadChart(telling, made.review->all);
    made.due = dueAheadChart(telling, made.review->all);
    const bool holds = former && former->opened == opened && former->work.months.count == months;
    made.work = holds ? former : workTodayOf(opened, months);
    return made;
}

} // namespace clmrs
