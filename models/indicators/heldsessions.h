// Awareness sessions that were held, each once: those of the synced file, and those of the logbook until a person links a
// synced one to them (COMMANDS.md, "The logbook").
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

#include <map>

namespace clmrs {

// A held session as the logbook has it, with the ids of the synced file.
struct HeldMeeting
{
    std::string code = {};
    std::string community = {};
    std::string facilitator = {}; // empty: not said
    std::string topic = {};
    Date heldOn = Date::fromDays(0);
    std::int64_t women = 0;
    std::int64_t men = 0;
    std::int64_t girls = 0;
    std::int64_t boys = 0;
    std::vector<std::string> households = {}; // somebody of them came; sorted, each once
    std::vector<std::string> linkedTo = {};   // synced sessions

    friend bool operator==(const HeldMeeting &, const HeldMeeting &) = default;
};

// Of two sessions of one code the one written more often holds, then the greater key.
std::map<std::string_view, const LogSession *> sessionsByCode(const LogbookSnapshot &logbook);
// By code.
std::vector<HeldMeeting> heldMeetings(const LogbookSnapshot &logbook);

struct HeldSession
{
    Ref<AwarenessSession> synced = {}; // empty: of the logbook alone
    std::string_view code = {};        // of the logbook, else the id
    Ref<Community> community = {};
    Ref<Personnel> facilitator = {};
    std::string_view topic = {};
    Date heldOn = Date::fromDays(0);
    std::int64_t women = 0;
    std::int64_t men = 0;
    std::int64_t girls = 0;
    std::int64_t boys = 0;
    std::vector<Ref<Household>> households = {}; // somebody of them came, as the file or a linked session of the logbook says

    bool isOfLogbook() const { return !synced; }
    std::int64_t heads() const { return women + men + girls + boys; }
};

// Those of the file in its order, then those of the logbook alone, by code. Both outlive this.
class HeldSessions
{
public:
    HeldSessions(const CaseSnapshot &snapshot, std::span<const HeldMeeting> meetings);

    std::span<const HeldSession> all() const { return m_all; }
    // Of the logbook alone, held from one day to another.
    std::size_t ofLogbookAlone(Date from, Date to) const;

private:
    std::vector<HeldSession> m_all;
};

// The session of the logbook that is planned or was held there on that topic and day; of several that which was written most
// often. Null where there is none.
const LogSession *sessionFor(const LogbookSnapshot &logbook, std::string_view community, std::string_view topic, Date day);

// The synced sessions that may be the same as one of the logbook: held in its community on its topic at most
// kLinkDays before or after it; the nearest first, then by id.
inline constexpr int kLinkDays = 3;
std::vector<Ref<AwarenessSession>> mayBeLinked(const CaseSnapshot &snapshot, const LogSession &session);

} // namespace clmrs
