// A working paper on its way to a printer: names of the team, codes and heads as written (COMMANDS.md, "What leaves with which
// names"). It is recorded with its number before it leaves.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/session/session.h"

#include <functional>

namespace clmrs {

struct WorkingPaper
{
    const char *file; // what its file is called before the day
    Subject subject;  // whom it is about; of a team: empty
    std::function<Paper(const OpenCase &opened, const Stamp &stamp, const Progress &progress)> make;
    bool isNamed = true; // false: nobody stands on it
};

} // namespace clmrs
