// logbook import|export (COMMANDS.md, "The logbook").
#pragma once

#include "app/cli/command.h"

namespace clmrs {

// import LOGBOOK KIND IN.csv|IN.xlsx --file FILE, export LOGBOOK KIND -o OUT.csv|OUT.xlsx, or template KIND -o OUT.csv|OUT.xlsx.
int runLogbook(const Invocation &call);

} // namespace clmrs
