// The accepted scenario of a logbook, as the command line prints and exports it.
#pragma once

#include "app/cli/command.h"
#include "models/exchange/tablewriter.h"
#include "models/indicators/reassignment.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct AcceptedScenario
{
    QString name; // as it stands on the list to sign
    Reassignments made;
};

// The one that --scenario names, else the accepted one written last, of the logbook that --logbook names. Throws Error where
// there is none, UsageError without a logbook.
// `day` is the one on which the file is asked what of it has arrived.
AcceptedScenario acceptedScenario(const Invocation &call, const Casebook &book, Date day);

std::span<const std::string_view> assignmentFields(); // those of `assignment` (CASE_DATABASE.md)
void writeReassignments(const Invocation &call, const Casebook &book, TableWriter &writer);

} // namespace clmrs
