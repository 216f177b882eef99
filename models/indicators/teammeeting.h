// A meeting of a team while it is written down: who was there, the topics, what was decided, and what became of what earlier
// meetings decided. A value, kept as a draft; saving it is one Change.
#pragma once

#include "models/indicators/visitentry.h"

namespace clmrs {

struct MeetingEntry
{
    TeamMeeting meeting; // its head is that of the row in the logbook; without a key: a new one
    std::vector<Subject> present;
    std::vector<TeamDecision> decided;  // at this meeting; new ones have no key
    std::vector<ActionReturn> returned; // of decisions carried on, by their keys; not among them: stays open

    friend bool operator==(const MeetingEntry &, const MeetingEntry &) = default;
};

// A new meeting of the team of this supervisor (empty: of everybody), or one that is planned or was held.
MeetingEntry newMeeting(const Subject &supervisor, Date day);
MeetingEntry meetingEntryOf(const LogbookSnapshot &logbook, const TeamMeeting &meeting);

// Decided at earlier meetings of this team and not done or dropped before the day, by due day; without one last. The logbook
// outlives them.
std::vector<const TeamDecision *> carriedOn(const LogbookSnapshot &logbook, const TeamMeeting &meeting, Date day);
// The meeting at which it was decided; null: it is gone.
const TeamMeeting *meetingOf(const LogbookSnapshot &logbook, const TeamDecision &decision);

// A decision of a team is an agreement with nobody in particular: it stands, ends and is said like one.
AgreedAction asAction(const TeamDecision &decision);
TeamDecision withAction(TeamDecision decision, const AgreedAction &action);

// Why it cannot be saved yet; empty: it can.
std::optional<Sentence> savingRefused(const MeetingEntry &entry, Date today);
// All of it. Of a meeting that is planned nothing is decided and nobody was there.
Change meetingChange(const LogbookSnapshot &logbook, const MeetingEntry &entry);

// As it is kept; null for a text that is none.
std::string draftText(const MeetingEntry &entry);
std::optional<MeetingEntry> meetingOfDraft(const std::string &text);

} // namespace clmrs
