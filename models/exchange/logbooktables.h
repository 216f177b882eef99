// Tables of the logbook in and out (COMMANDS.md, "The logbook"): what is exported can be imported and changes nothing.
//
// A row of a table is one that the logbook knows
//   notes        by whom it is about and its text
//   corrections  by table, id and column; where the column is same_as or not_same_as, by the other row as well
//   away         by monitor, first day and kind
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

enum class LogbookKind : std::uint8_t { notes, corrections, away };
inline constexpr std::array<std::string_view, 3> kLogbookKindNames{"notes", "corrections", "away"};

// Throws Error with the kinds there are.
LogbookKind logbookKindNamed(const QString &name);
std::span<const std::string_view> fieldsOf(LogbookKind kind); // the columns, in the contract's order

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
};

// Throws Error where the logbook is locked: its texts are not there.
void requireUnlocked(const LogbookSnapshot &logbook);

// Every row read, or every fault found, and then no edits. A subject is given by its id; a child, household or person
// also by its code, where no id is the same text and nobody else has the code. Who is not in the case file is still
// known where the logbook remembers them. Throws Error where the logbook is locked.
Change importOf(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults);

// Absent, text, day.
using LogbookValue = std::variant<std::monostate, std::string, Date>;

struct LogbookTable
{
    LogbookKind kind;
    std::vector<std::vector<LogbookValue>> rows; // by fieldsOf(kind)
};

// Ordered by the fields from left to right, byte by byte. Throws Error where the logbook is locked.
LogbookTable exportOf(LogbookKind kind, const LogbookSnapshot &logbook);

void writeTable(TableWriter &writer, const LogbookTable &table); // rows and end
Sheet sheetOf(LogbookTable table);                               // named and headed as the contract has it

} // namespace clmrs
