// What goes with a monitor's work when somebody else takes it over: households, what was given out, what is planned. For a
// working paper (COMMANDS.md, "What leaves with which names"): of the children their number by status, and no more.
#pragma once

#include "models/indicators/caseload.h"
#include "models/indicators/equipment.h"
#include "models/tables/householdlines.h"

namespace clmrs {

// Fewer households than these: no number by status stands there, because it could be told whose it is.
inline constexpr std::size_t kFewestForStatuses = 5;

struct ComingSession
{
    Date on;
    QString community;
    QString topic;
};

struct Successor
{
    Date from;             // the first day
    Ref<Personnel> person; // empty: nobody
    std::size_t households = 0;
};

// On the day of `load`, not left; of who has left by then those of their last day, registered by it.
std::vector<Ref<Household>> householdsToHandOver(const Casebook &book, const Caseload &load, Ref<Personnel> person);

struct HandoverPack
{
    std::vector<HouseholdLine> households;           // not left
    std::array<int, kStatusCodes.size()> statuses{}; // of their children, left out where the children have left
    bool isTellingStatuses = false;
    std::vector<const Equipment *> pieces; // in hand
    std::vector<ComingSession> sessions;   // by day
    std::vector<Successor> successors;     // that the file knows of, up to half a year ahead; by day
};

// On the day of `load`; of who has left by then the households of their last day. Without a logbook no equipment, and only
// sessions of the file. The logbook outlives it.
HandoverPack handoverPack(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> person,
                          const QLocale &locale, const Progress &progress);

} // namespace clmrs
