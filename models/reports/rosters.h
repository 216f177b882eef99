// Attendance lists as they are ordered: of several communities in one go, or a list that was printed before once more.
#pragma once

#include "models/domain/progress.h"
#include "models/reports/rosterpaper.h"

namespace clmrs {

struct RosterOrder
{
    std::vector<Ref<Community>> communities = {};
    Date heldOn = Date::fromDays(0);
    std::string topic = {};
    Audience audience = Audience::missing; // of a session that neither logbook nor file has
    bool onlyNeverReached = false;         // households that awareness raising did not reach in twelve months
    int blankRows = kLeastBlankRows;
};

struct MadeRoster
{
    Paper paper;
    PrintedRoster kept;               // for the logbook
    std::vector<KeptLogo> logos = {}; // on it, and on none before it in the same go
};

// What a session is called over its list: as the logbook plans it, else the file, else it is written by hand. Not the audience,
// where neither has it.
RosterHead rosterHeadFor(const CaseSnapshot &snapshot, const LogbookSnapshot *logbook, Ref<Community> community, Date heldOn,
                         const std::string &topic);

// One a community, in the order asked for. `logbook` may be null.
std::vector<MadeRoster> rostersOf(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook,
                                  const RosterOrder &order, const RosterLook &look, const Stamp &stamp, const Progress &progress);

// The list of that number with the rows that it had. Throws Error where the file has its community no longer.
Paper rosterAgain(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const PrintedRoster &roster,
                  RosterLook look, const Stamp &stamp);

// "2 4-5" as numbers of pages from 0, each once. Throws Error naming what is none.
std::vector<std::size_t> pagesTyped(const QString &typed);

} // namespace clmrs
