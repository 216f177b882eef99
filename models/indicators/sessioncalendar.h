// Awareness sessions of the file and of the logbook in one calendar: planned, held, not held. Those that a person linked are one.
#pragma once

#include "models/indicators/course.h"
#include "models/indicators/period.h"

namespace clmrs {

enum class SessionState : std::uint8_t { planned, held, notHeld, notEntered };
inline constexpr std::array<std::string_view, 4> kSessionStateCodes{"planned", "held", "not_held", "not_entered"};

struct SessionItem
{
    Ref<AwarenessSession> synced = {}; // empty: of the logbook alone
    std::string own = {};              // its code in the logbook; empty: of the file alone
    SessionState state = SessionState::planned;
    Ref<Community> community = {};
    Ref<Personnel> facilitator = {};
    std::string topic = {};
    Audience audience = Audience::missing;
    std::string language = {};
    std::optional<Date> plannedOn = {};
    std::optional<Date> heldOn = {};
    std::string notHeldReason = {}; // empty: none was given
    std::optional<std::int64_t> women = {};
    std::optional<std::int64_t> men = {};
    std::optional<std::int64_t> girls = {};
    std::optional<std::int64_t> boys = {};
    std::optional<std::int64_t> households = {}; // of which somebody came; empty: no attendance is known

    // When it was held, or was to be; empty: neither is known.
    std::optional<Date> on() const { return heldOn ? heldOn : plannedOn; }
    // Who came to a session that was held; empty: nobody was counted.
    std::optional<std::int64_t> heads() const;
    std::string_view id(const CaseSnapshot &snapshot) const
    {
        return synced ? snapshot.sessions.id(synced) : std::string_view(own);
    }
};

// Held or planned in the period, as of the day: what is held later is planned. Not held is what somebody gave a reason for; of
// what was planned before the day, nothing more being known, nothing is entered. Of communities of the file. By day, then by id;
// `logbook` may be null.
std::vector<SessionItem> sessionsIn(const Casebook &book, const LogbookSnapshot *logbook, const Period &period, Date day);

} // namespace clmrs
