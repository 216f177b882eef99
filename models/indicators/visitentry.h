// A coaching visit while it is entered, from paper or live: the marks with their remarks, what is agreed, and what becomes of
// what was agreed before. A value, kept as a draft at every step; saving it is one Change.
#pragma once

#include "models/indicators/checklists.h"
#include "models/indicators/practicescore.h"

#include <map>

namespace clmrs {

struct EnteredMark
{
    std::optional<Mark> mark;
    std::string remark;

    friend bool operator==(const EnteredMark &, const EnteredMark &) = default;
};

// What becomes at a visit of an action that was open when it began.
enum class ActionFate : std::uint8_t { open, done, prolonged, dropped };
inline constexpr std::array<std::string_view, 4> kActionFateCodes{"open", "done", "prolonged", "dropped"};

struct ActionReturn
{
    Key action;
    ActionFate fate = ActionFate::open;
    std::optional<Date> day; // prolonged: its new due day; else it is that of the visit
    std::string reason;      // prolonged or dropped: why

    friend bool operator==(const ActionReturn &, const ActionReturn &) = default;
};

struct VisitEntry
{
    Coaching visit; // its head is that of the row in the logbook; without a key: a new one
    std::shared_ptr<const Checklist> list = builtInChecklists().front(); // with which it is marked; never null
    bool isShort = false;                                                // the short form is shown; what else was marked stays
    std::vector<EnteredMark> items;                                      // by the items of `list`
    // Of items that `list` does not have, by their codes: they stand again with the checklist that has them. Saving leaves
    // them out.
    std::map<std::string, EnteredMark> aside;
    CoachingKind kindAside = CoachingKind::accompanied; // of the visit, before a checklist asked for another
    std::vector<AgreedAction> agreed;                   // new ones; code, visit and monitor are given when it is saved
    std::vector<ActionReturn> returned;                 // of those that were open; not among them: stays open
    friend bool operator==(const VisitEntry &, const VisitEntry &) = default;
};

// A new visit to this monitor, or one that is planned or was held, with its marks.
VisitEntry newEntry(const Subject &monitor, const Subject &supervisor, Date day);
VisitEntry entryOf(const LogbookSnapshot &logbook, const Coaching &visit, Date day);
// Of which kinds a visit can be that is marked with the checklist, the usual one first: an assessment is one with its own.
std::vector<CoachingKind> kindsWith(const Checklist &list);
// The same with another checklist: marks of items that it does not have are put aside, and come back with one that has them.
// The kind becomes another only where the checklist asks for it.
VisitEntry withChecklist(VisitEntry entry, const std::shared_ptr<const Checklist> &list);
// The checklist of a code for this entry: the version with which its visit was marked, else the latest.
std::shared_ptr<const Checklist> checklistFor(const LogbookSnapshot &logbook, const VisitEntry &entry, std::string_view code);
PracticeMarks marksOf(const VisitEntry &entry); // by practiceList(), as scores are reckoned
// Those that are shown to be marked: all, or the short form.
std::vector<std::size_t> shownItems(const LogbookSnapshot &logbook, const VisitEntry &entry);

// Open on the day of the visit and not agreed at it or at a later one, by due day; without one last. The logbook outlives them.
std::vector<const AgreedAction *> openActionsOf(const LogbookSnapshot &logbook, const Coaching &visit);
const ActionReturn *returnOf(const VisitEntry &entry, const Key &action); // null: it stays open
// What may be agreed about the items marked 0 or 1 of which no action is open or agreed yet: critical points first, then by
// mark and order of the list. They propose who and by when; the words are for whoever agrees.
std::vector<AgreedAction> proposedActions(const LogbookSnapshot &logbook, const VisitEntry &entry);
// Items marked 0 that may not wait: an escalation is offered for each, and made by nobody but a person.
std::vector<std::size_t> offeredEscalations(const VisitEntry &entry);

// Why it cannot be saved yet; empty: it can.
std::optional<Sentence> savingRefused(const VisitEntry &entry, Date today);
// All of it. A row that is gone from the logbook meanwhile is written anew; what was open only after the visit stays as it is.
Change visitChange(const LogbookSnapshot &logbook, const VisitEntry &entry);
// What was entered of a held visit taken out again: its marks, and what was agreed at it. One that was planned stands as
// planned again, another is gone.
struct VisitRemoval
{
    Change change;
    int marks = 0;
    int actions = 0;
};
VisitRemoval visitRemoval(const LogbookSnapshot &logbook, const Coaching &visit);
// One action by itself, outside a visit.
AgreedAction afterReturn(AgreedAction action, const ActionReturn &what, Date day);

// As it is kept; null for a text that is none.
std::string draftText(const VisitEntry &entry);
std::optional<VisitEntry> entryOfDraft(const std::string &text, const LogbookSnapshot &logbook = {});

// The same of a one-to-one.
std::string draftText(const OneToOne &talk);
std::optional<OneToOne> oneToOneOfDraft(const std::string &text);

// A code as nobody else gives: "V-2026-03-14-5f3a09".
std::string ownCode(char letter, Date day);

} // namespace clmrs
