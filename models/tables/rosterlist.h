// Who is invited to an awareness session of a community: its households in scope, by head and code, so that neither who
// stands there nor the order tells anything of a child (COMMANDS.md, "What leaves with which names").
#pragma once

#include "models/indicators/reach.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/cells.h"

#include <span>
#include <vector>

namespace clmrs {

// A household; of one that stands in the file under several codes, all of them.
struct RosterRow
{
    std::vector<Ref<Household>> households = {}; // the first by code; its head's name stands on the row
    QString codes = {};
    QString head = {};
};

// By head, then code, as a reader of the locale expects it. `findings` are those of the file check: of them, the
// households that may be one make one row.
std::vector<RosterRow> invitedTo(const Casebook &book, const Caseload &load, Ref<Community> community,
                                 std::span<const Problem> findings, const QLocale &locale);
// Those of whom awareness raising reached nobody under any code in the twelve months.
std::vector<RosterRow> neverReachedOf(std::vector<RosterRow> invited, const Reach &reach);

} // namespace clmrs
