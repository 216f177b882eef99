// What the window asks about the logbook, answered by real dialogues.
#pragma once

#include "widgets/windowservices.h"

namespace clmrs {

void addLogbookServices(WindowServices &services);

} // namespace clmrs
