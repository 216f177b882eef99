// Where a planned coaching visit goes: the place of its own row first, then its further stops in their order. A value that is
// asked and answered whole; writing it is one Change.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct Stop
{
    Subject community; // of a household the one where it is; empty: not known
    Subject household; // empty: it is the community

    const Subject &where() const { return household.id.empty() ? community : household; }
    friend bool operator==(const Stop &, const Stop &) = default;
};

// A community or a household; of this the community as the file has it.
Stop stopAt(const CaseSnapshot &file, const Subject &where);

// The rows of its further stops, in their order.
std::vector<VisitStop> furtherStops(const LogbookSnapshot &logbook, std::string_view visit);
// Each place once. None: nobody has decided.
std::vector<Stop> stopsOf(const CaseSnapshot &file, const LogbookSnapshot &logbook, const Coaching &visit);
// Of them, in their order, each once.
std::vector<Subject> stopCommunities(const std::vector<Stop> &stops);

struct VisitPlan
{
    Coaching visit;          // its community and household are those of the first stop
    std::vector<Stop> stops; // each place once
};
// `further` are the rows that there were: what somebody else wrote since is not written over. Without edits where nothing is
// another.
Change planChange(const char *what, const std::optional<Coaching> &before, const std::vector<VisitStop> &further, VisitPlan plan);
Change planRemoval(const LogbookSnapshot &logbook, const Coaching &visit);
// What is written beside the row of a planned visit that is entered: held at another place than the first of several stops, it
// keeps this as one of them.
std::vector<AnyEdit> stopsOnceHeld(const LogbookSnapshot &logbook, const Coaching &before, const Coaching &held);

} // namespace clmrs
