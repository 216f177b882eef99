// What is on its way to a printer or a file; it is recorded before it leaves. COMMANDS.md, "What leaves with which names".
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/session/session.h"
#include "models/tables/cells.h"

#include <functional>

namespace clmrs {

// Names of the team, codes and heads as written.
struct WorkingPaper
{
    const char *file;   // what its file is called before the day
    DepartureKind kind; // in the print record
    Subject subject;    // whom it is about; of a team: empty
    std::function<Paper(const OpenCase &opened, const Stamp &stamp, const Progress &progress)> make;
    bool isNamed = true; // false: nobody stands on it
};

// Any paper that is no working or case paper: pseudonyms, or names as the screen shows them, for a reason.
struct NamedPaper
{
    const char *file;
    DepartureKind kind;
    Subject subject; // of nobody in particular: empty
    std::function<Paper(const OpenCase &opened, const Stamp &stamp, Naming naming, const Progress &progress)> make;
};

// Days on their way into a calendar file.
struct CalendarOnItsWay
{
    int rows = 0;
    std::function<QByteArray(const OpenCase &opened, Naming naming)> make;
};

} // namespace clmrs
