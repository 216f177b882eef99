// What the page of the workload shows, as one value of one file, day, logbook and number of months, made on a worker.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/session/session.h"
#include "models/tables/chartspec.h"
#include "models/tables/workloadlists.h"
#include "widgets/pages/whatifmade.h"

namespace clmrs {

struct WorkloadMade
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const LogbookSnapshot> logbook; // null: none is open
    std::shared_ptr<const WorkloadReview> review;
    std::optional<std::vector<CoachingAhead>> coaching;
    SharedPlainList people;
    SharedPlainList teams;
    SharedPlainList months;
    SharedPlainList assumptions;
    ChartSpec hours;
    ChartSpec due;
    std::shared_ptr<const WorkToday> work; // from which a scenario starts

    // Under another naming than the lists were made; `locale` outlives it.
    WorkloadTelling telling(Naming naming, const QLocale &locale) const
    {
        return {*opened->book, *opened->load, *review, coaching, naming, locale};
    }
};

// `former` is what a scenario started from before; of the same file, day and months it goes on holding. It may be null.
WorkloadMade workloadMadeOf(const std::shared_ptr<const OpenCase> &opened, const std::shared_ptr<const LogbookSnapshot> &logbook,
                            int months, const std::shared_ptr<const WorkToday> &former, Naming naming, const QLocale &locale);

} // namespace clmrs
