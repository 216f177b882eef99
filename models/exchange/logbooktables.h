// Tables of the logbook in and out (COMMANDS.md, "The logbook"): what is exported can be imported and changes nothing.
//
// A row of a table is one that the logbook knows
//   modules, trainings, coaching, actions, meetings    by its code
//   training_attendance  by training and monitor
//   marks                by visit and item
//   equipment            by kind, monitor, serial and day of issue
//   meeting_attendance   by session, roster and row; without a row by session, roster, household and name
//   notes                by whom it is about and its text
//   corrections          by table, id and column; where the column is same_as or not_same_as, by the other row as well
//   away                 by monitor, first day and kind
//   support_plan, referrals    by its code
//   referral_steps       by referral and stage
//   services             by name, system and district
//   stops                by visit and what stands there
// and of several such rows that one whose other fields are the same too. A known row with other content is an update;
// what no column holds (who wrote it, the day on which a note was come back to) stays as it was.
// Texts are the same where a workbook cannot tell them apart (cellText).
#pragma once

#include "models/exchange/outsidetable.h"
#include "models/exchange/sheet.h"
#include "models/exchange/tablewriter.h"
#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

#include <QStringList>
#include <functional>

namespace clmrs {

enum class LogbookKind : std::uint8_t {
    modules,
    trainings,
    trainingAttendance,
    coaching,
    marks,
    actions,
    equipment,
    away,
    meetings,
    meetingAttendance,
    notes,
    corrections,
    supportPlan,
    referrals,
    referralSteps,
    services,
    stops
};
inline constexpr std::array<std::string_view, 17> kLogbookKindNames{"modules",
                                                                    "trainings",
                                                                    "training_attendance",
                                                                    "coaching",
                                                                    "marks",
                                                                    "actions",
                                                                    "equipment",
                                                                    "away",
                                                                    "meetings",
                                                                    "meeting_attendance",
                                                                    "notes",
                                                                    "corrections",
                                                                    "support_plan",
                                                                    "referrals",
                                                                    "referral_steps",
                                                                    "services",
                                                                    "stops"};

// Throws Error with the kinds there are.
LogbookKind logbookKindNamed(const QString &name);
// The columns in the contract's order. Modules may have more, title_<lang> with a BCP 47 tag.
std::vector<std::string> fieldsOf(LogbookKind kind);

struct TableFault
{
    int line = 0;
    int column = -1; // -1: of the whole row
    QString field;   // the heading of the column
    Sentence what;

    QString text() const; // Line 3, column C (from): …
};

// What a correction may name besides what the case file's snapshot knows: the contract's columns of a table.
using ColumnsOfTable = std::function<QStringList(std::string_view table)>;

struct ImportInto
{
    const LogbookSnapshot &logbook;
    const CaseSnapshot &cases;
    ColumnsOfTable columnsOf;
    Date today; // or the file's own day, where that is later: nothing was seen after it
};

// Throws Error where the logbook is locked: its texts are not there.
void requireUnlocked(const LogbookSnapshot &logbook);

struct LogbookImport
{
    Change change;
    std::size_t added = 0; // rows of the table
    std::size_t changed = 0;
    std::size_t retired = 0; // modules of the starting curriculum that left for the first ones of one's own
};

// Every row read, or every fault found, and then no edits. A row may be several edits: a module and its titles. What has a
// code in another table (the module of a training) has to be in the logbook already. A subject is given by its id; a child,
// household or person also by its code, where no id is the same text and nobody else has the code. Who is not in the case file is
// still known where the logbook remembers them. A trainer or whoever is responsible for an action may be somebody whom the case
// file does not know: that is a name. The first modules of one's own take the place of the starting curriculum: its modules that
// neither the table nor a training of the logbook names go with them. Throws Error where the logbook is locked.
LogbookImport importOf(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults);

// Absent, whole number, number, text, day.
using LogbookValue = std::variant<std::monostate, std::int64_t, double, std::string, Date>;

struct LogbookTable
{
    LogbookKind kind;
    std::vector<std::string> fields;             // fieldsOf(kind) and what more there is
    std::vector<std::vector<LogbookValue>> rows; // by field
};

// Ordered by the fields from left to right, byte by byte. Throws Error where the logbook is locked.
LogbookTable exportOf(LogbookKind kind, const LogbookSnapshot &logbook);

void writeCsv(QIODevice &device, const LogbookTable &table);
Sheet sheetOf(LogbookTable table); // named and headed as the contract has it

} // namespace clmrs
