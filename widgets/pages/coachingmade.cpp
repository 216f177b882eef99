#include "widgets/pages/coachingmade.h"

#include "models/indicators/periodchoice.h"
#include "models/tables/coachingcharts.h"
#include "models/tables/coachinglists.h"
#include "models/tables/practicelists.h"

namespace clmrs {

const PlanEntry *CoachingMade::of(std::string_view monitor) const
{
    if (!plan)
        return nullptr;
    const auto found = std::ranges::find(
        *plan, monitor, [this](const PlanEntry &entry) { return opened->book->snapshot->personnel.id(entry.coaching.monitor); });
    return found == plan->end() ? nullptr : &*found;
}

CoachingMade coachingMadeOf(CoachingSource source, const Progress &progress)
{
    const OpenCase &opened = *source.opened;
    const Casebook &book = *opened.book;
    const Date day = opened.load->day;
    if (!source.signalsOfAll) {
        const Period period = periodOf(PeriodChoice::last12Months, day, book.snapshot->cooperative.seasonStartMonth.value_or(1));
        source.signalsOfAll = std::make_shared<const std::vector<Signal>>(signalsOf(book, period, source.explained, progress));
    }
    if (!source.plan)
        source.plan = std::make_shared<const std::vector<PlanEntry>>(
            coachingPlanOn(book, *opened.load, *source.logbook, *source.signalsOfAll));
    SharedPlainList whom = coachingList(book, *opened.load, *source.logbook, *source.plan, source.naming, source.locale);
    return {source.opened, source.logbook, source.explained, source.signalsOfAll, source.plan, std::move(whom), {}};
}

CoachingSource coachingSource(const CoachingMade &former, const std::shared_ptr<const OpenCase> &opened,
                              const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming, const QLocale &locale)
{
    CoachingSource source{opened, logbook, explainedIn(*logbook), nullptr, nullptr, naming, locale};
    if (former.opened == opened && former.explained == source.explained)
        source.signalsOfAll = former.signalsOfAll;
    if (source.signalsOfAll && former.logbook == logbook)
        source.plan = former.plan;
    return source;
}

CourseMade courseMadeOf(const CoachingMade &made, const std::string &monitor, Naming naming, const QLocale &locale)
{
    const Casebook &book = *made.opened->book;
    const PracticeCourse course = practiceCourseOf(*made.logbook, monitor, made.opened->load->day);
    return {courseCharts(course, book.settings, locale), itemChangesList(book, *made.logbook, course, naming, locale)};
}

} // namespace clmrs
