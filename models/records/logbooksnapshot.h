// The logbook as it stands, read once and never changed; and a change to it as a value.
#pragma once

#include "models/domain/pseudonym.h"
#include "models/domain/sentence.h"
#include "models/records/communityrows.h"
#include "models/records/teamrows.h"

#include <tuple>
#include <variant>
#include <vector>

namespace clmrs {

// Of one row: no `before` makes it, no `after` deletes it. `before` is the row as the snapshot had it.
template <class Row>
struct Edit
{
    std::optional<Row> before;
    std::optional<Row> after;
};

template <class... Rows>
struct RowKinds
{
    using Tables = std::tuple<std::vector<Rows>...>;
    using AnyEdit = std::variant<Edit<Rows>...>;

    // Calls `use` with a null pointer of each kind.
    template <class Use>
    static void forEach(Use use)
    {
        (use(static_cast<const Rows *>(nullptr)), ...);
    }
};

// Every kind of row that the logbook has.
using LogRows =
    RowKinds<Author, SettingRow, Note, Correction, Away, Departure, Phrase, TrainingModule, Training, TrainingAttendance,
             Coaching, PracticeMark, AgreedAction, Equipment, LogSession, RosterLine, ClosedPeriod, SessionLink, PrintedRoster,
             OneToOne, KeptScenario, TeamMeeting, MeetingPresence, TeamDecision, KeptChecklist, Letterhead, KeptLogo,
             PlannedSupport, LogReferral, ReferralStep, Service, VisitStop>;

struct LogbookSnapshot
{
    LogRows::Tables rows;      // living ones, by key; of one-to-ones only the reader's own
    PseudonymKey pseudonymKey; // made with the logbook: under it codes and names become pseudonyms
    bool isProtected = false;  // there is a passphrase
    bool isLocked = false;     // … and it was not given: sealed texts are empty here

    template <class Row>
    const std::vector<Row> &all() const
    {
        return std::get<std::vector<Row>>(rows);
    }
    template <class Row>
    std::vector<Row> &all()
    {
        return std::get<std::vector<Row>>(rows);
    }
    // Null where no living row has the key.
    template <class Row>
    const Row *find(const Key &key) const
    {
        for (const Row &row : all<Row>()) {
            if (row.head.key == key)
                return &row;
        }
        return nullptr;
    }
};

using AnyEdit = LogRows::AnyEdit;

// The figures of a closed period as bytes (frozenfigures.h). They may be megabytes: read when they are asked for, and in no
// snapshot, since that is made anew at every change.
struct KeptFigures
{
    Key period;
    std::string content;
};

// All of it happens or nothing does.
struct Change
{
    const char *what = nullptr; // a translated source text, for "Undo: …"; null: cannot be undone
    std::vector<AnyEdit> edits;
    std::vector<KeptFigures> figures = {}; // of periods that the edits close
};

// Whose hand writes.
struct Hand
{
    Key origin; // this workstation
    Key author;
};

} // namespace clmrs
