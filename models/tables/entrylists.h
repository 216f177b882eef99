// A visit while it is entered, in words: how far it is, and what is agreed. Values, pure.
#pragma once

#include "models/tables/coachingwords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

struct EntryProgress
{
    QString marked;                       // "12 of 38 marked"
    QString score;                        // with or without one; of another checklist than the practice one its points
    QString practiceClass;                // the class, or what it still needs; of another checklist nothing
    QStringList critical;                 // points to work on
    std::vector<std::size_t> escalations; // offered
};
// `shown` are the items that stand there to be marked.
EntryProgress entryProgress(const VisitEntry &entry, const std::vector<std::size_t> &shown, const Settings &settings,
                            const QLocale &locale);
// What was heard of the dialogue in plain ratios, with what is usually asked of them; empty: nothing was counted.
QString heardText(const HeardCounts &heard, const QLocale &locale);
// What is offered about an item that may not wait.
QString escalationText(const PracticeItem &item, const QLocale &locale);

// Actions that were open before, those agreed now, and those proposed from weak items. The target of a row says which: its
// table is one of these; its id is the place among the agreed ones, or the item; of an open one the row's key is the action's.
inline constexpr std::string_view kOpenAction = "open_action";
inline constexpr std::string_view kAgreedAction = "agreed_action";
inline constexpr std::string_view kProposedAction = "proposed_action";
PlainList entryActionsList(const Casebook &book, const LogbookSnapshot &logbook, const VisitEntry &entry, Naming naming,
                           const QLocale &locale);

} // namespace clmrs
