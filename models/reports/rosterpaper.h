// The attendance list of an awareness session, to be signed where it is held: a working paper. It holds the households that
// are invited (head's name and code as written), room for others who come, a tally. Children are counted, never named, and
// nothing on it comes from what is known of a child. Outlines, no fills. Numbered.
#pragma once

#include "models/reports/letterhead.h"
#include "models/reports/stamp.h"
#include "models/tables/printedrosters.h"

namespace clmrs {

struct RosterHead
{
    Ref<Community> community = {};
    Date heldOn = Date::fromDays(0);
    std::string topic = {}; // its code
    Audience audience = Audience::missing;
    QString facilitator = {}; // empty: a line to write on
    QString language = {};    // empty: a line to write on
    QString place = {};       // where in the community; empty: a line to write on
};

// A session of children has no list of names at all: groups with those who accompany them. `number` is that of a list that is
// printed again; empty: a new one.
Paper rosterPaper(const Casebook &book, const Caseload &load, const RosterHead &head, const std::vector<RosterRow> &invited,
                  int blankRows, const Stamp &stamp, const RosterLook &look = {}, const QString &number = {});

} // namespace clmrs
