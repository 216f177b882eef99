// What print can make: a row a paper, its maker in the file of its subject.
#pragma once

#include "app/cli/command.h"
#include "models/indicators/caseload.h"
#include "models/records/teamrows.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/cells.h"
#include "models/tables/storyindex.h"

#include <array>
#include <functional>

namespace clmrs {

// A paper and what the print record says of it.
struct Printed
{
    Paper paper;
    Departure departure = {};
    std::optional<PrintedRoster> roster = {}; // kept in the logbook with the record
    std::vector<KeptLogo> logos = {};         // of the roster, likewise
    std::vector<Printed> following = {};      // in the same PDF, each with a record of its own
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
    DepartureKind kind;      // in the print record
    bool takesNames = false; // bears names only with --names --reason
};

std::span<const PaperSpec> papers();

// The person that --monitor names. Throws Error where the file has none of that id.
Ref<Personnel> monitorAsked(const Printing &printing);
Subject subjectOf(const Casebook &book, Ref<Personnel> person);

// casepapers.cpp
// A paper about --child: pseudonyms, or names for a reason.
using CasePaperMaker = std::function<Paper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child,
                                           const Stamp &stamp, Naming naming, const QString &reason)>;
Printed casePaperOf(const Printing &printing, const CasePaperMaker &paper);
Date firstOfMonth(const Invocation &call, const char *option); // that an option names; UsageError where it is no month
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
// teampapers.cpp
Printed printedAttendanceSheet(const Printing &printing);
Printed printedInvitationList(const Printing &printing);
Printed printedCertificates(const Printing &printing);
Printed printedHandover(const Printing &printing);
Printed printedRecruitmentSheet(const Printing &printing);
// communitypapers.cpp
Printed printedRosters(const Printing &printing);
Printed printedRosterAgain(const Printing &printing);
Printed printedPlan(const Printing &printing);
Printed printedReferral(const Printing &printing);
// weekpapers.cpp
Printed printedWeek(const Printing &printing);
// workloadpapers.cpp
Printed printedWorkload(const Printing &printing);
Printed printedReassignment(const Printing &printing);

} // namespace clmrs
