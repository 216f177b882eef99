// What the page of coaching shows, as one value of one file, day and logbook, made on a worker.
#pragma once

#include "models/indicators/coachingplan.h"
#include "models/indicators/signaltopics.h"
#include "models/indicators/teampractice.h"
#include "models/session/session.h"
#include "models/tables/chartspec.h"

namespace clmrs {

// What rows of the plan point into lives as long as it.
struct CoachingMade
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const LogbookSnapshot> logbook;
    Explained explained;
    std::shared_ptr<const std::vector<Signal>> signalsOfAll; // of the twelve months up to the day
    std::shared_ptr<const std::vector<PlanEntry>> plan;
    SharedPlainList whom;  // the plan as a list, of everybody
    std::string team = {}; // of which supervisor is looked at, by id; empty: everybody

    const PlanEntry *of(std::string_view monitor) const; // null: not active
};

// From what it is made; signals and a plan that are null are worked out.
struct CoachingSource
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const LogbookSnapshot> logbook;
    Explained explained;
    std::shared_ptr<const std::vector<Signal>> signalsOfAll; // of this file and day, with these explained months
    std::shared_ptr<const std::vector<PlanEntry>> plan;      // of those, and of this logbook
    Naming naming;
    QLocale locale;
};

CoachingMade coachingMadeOf(CoachingSource source, const Progress &progress);
// Of what was made before as much as holds for another question.
CoachingSource coachingSource(const CoachingMade &former, const std::shared_ptr<const OpenCase> &opened,
                              const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming, const QLocale &locale);

// How one monitor's practice went on.
struct CourseMade
{
    std::vector<ChartSpec> charts; // the whole, then the competences; empty without a score
    PlainList changes;
};
CourseMade courseMadeOf(const CoachingMade &made, const std::string &monitor, Naming naming, const QLocale &locale);

} // namespace clmrs
