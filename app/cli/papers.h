// What print can make: a row a paper, its maker in the file of its subject.
#pragma once

#include "app/cli/command.h"
#include "models/indicators/caseload.h"
#include "models/records/logrows.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

#include <array>

namespace clmrs {

// A paper and what the print record says of it.
struct Printed
{
    Paper paper;
    Departure departure = {};
};

struct Printing
{
    const Invocation &call;
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    Stamp stamp;
};

struct PaperSpec
{
    const char *name;
    const char *usage;   // after FILE
    const char *summary; // a translated source text
    std::array<const char *, 3> needs;
    Printed (*make)(const Printing &printing);
    bool takesNames = false; // bears names only with --names --reason
};

// The person that --monitor names. Throws Error where the file has none of that id.
Ref<Personnel> monitorAsked(const Printing &printing);
Subject subjectOf(const Casebook &book, Ref<Personnel> person);

// casepapers.cpp
Printed printedList(const Printing &printing);
Printed printedChild(const Printing &printing);
Printed printedVisits(const Printing &printing);
// periodpapers.cpp
Printed printedIndicators(const Printing &printing);
Printed printedBriefing(const Printing &printing);
Printed printedMonitor(const Printing &printing);
// coachingpapers.cpp
Printed printedChecklist(const Printing &printing);
Printed printedRoute(const Printing &printing);
Printed printedSupervisionSheet(const Printing &printing);
// workloadpapers.cpp
Printed printedWorkload(const Printing &printing);
Printed printedReassignment(const Printing &printing);

} // namespace clmrs
