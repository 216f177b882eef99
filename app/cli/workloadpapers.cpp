#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "app/cli/reassignments.h"
#include "app/cli/rows.h"
#include "models/domain/qstring.h"
#include "models/reports/reassignmentpaper.h"
#include "models/reports/workloadpaper.h"

namespace clmrs {

// Coaching owed and days away stand on it where a logbook is named.
Printed printedWorkload(const Printing &printing)
{
    const WorkloadReview review = workloadOn(*printing.book, *printing.load, monthsAheadOf(printing.call));
    const auto logbook = namedLogbook(printing.call);
    const auto coaching = logbook ? std::optional(coachingAhead(*printing.book, *logbook, review.months)) : std::nullopt;
    return {workloadPaper({*printing.book, *printing.load, review, coaching, Naming::pseudonyms, printing.stamp.locale},
                          printing.stamp)};
}

// A working paper: household codes and heads as written.
Printed printedReassignment(const Printing &printing)
{
    const AcceptedScenario accepted = acceptedScenario(printing.call, *printing.book, printing.load->day);
    const ScenarioReview before = reviewOf(*printing.book, accepted.made.today);
    const ScenarioReview then = reviewOf(*printing.book, accepted.made.then);
    Printed printed{reassignmentPaper({*printing.book, *printing.load, accepted.made.today, accepted.made.then, before, then,
                                       Naming::shown, printing.stamp.locale},
                                      *printing.load, accepted.made, accepted.name, printing.stamp)};
    printed.departure.rows = std::int64_t(accepted.made.rows.size());
    printed.departure.named = true;
    return printed;
}

} // namespace clmrs
