// A table from outside the program: a heading row and rows of texts, each with the line it stands on in its file.
#pragma once

#include "models/domain/sentence.h"

#include <QString>
#include <vector>

namespace clmrs {

inline constexpr qsizetype kShown = 60; // characters that a sentence repeats of what comes from a file

// What a table from outside may hold; more is refused.
inline constexpr std::size_t kTableRows = 100'000; // without the heading
inline constexpr std::size_t kTableColumns = 200;
inline constexpr std::size_t kTableCells = 2'000'000;   // filled ones: memory
inline constexpr qsizetype kCellCharacters = 32'767;    // UTF-16 units, as a spreadsheet counts
inline constexpr qint64 kTableBytes = qint64(64) << 20; // of the file, and of a workbook unpacked

struct OutsideRow
{
    int line = 0;               // from 1: the line its first cell stands on, or the row of the sheet
    std::vector<QString> cells; // up to the last filled one
};

struct OutsideTable
{
    OutsideRow header;            // trimmed
    std::vector<OutsideRow> rows; // those with a filled cell

    // Empty where the row has no such cell.
    static QString cell(const OutsideRow &row, std::size_t column);
};

// As a spreadsheet names a column: A, B … Z, AA (0 is A).
QString columnLetters(std::size_t column);

// Why a table is refused as a whole: a row each with its sentence, so that another process can say which.
enum class TableRefusal : std::uint8_t {
    cannotRead,
    tooLarge,
    tooManyRows,
    tooManyColumns,
    tooManyCells,
    longCell, // line, column
    noHeading,
    openQuote,   // line
    behindQuote, // line, column
    noWorkbook,
    oldOrLocked,
    damaged,
    errorValue, // line, column, value
    noResult,   // line, column
    tookMemory,
    tookTime,
    tookOutput,
    died,
    noReader, // the program that reads
};
inline constexpr std::size_t kTableRefusals = 19;

class RefusedTable : public Error
{
public:
    explicit RefusedTable(TableRefusal why, const QStringList &arguments = {});
    TableRefusal why() const { return m_why; }

private:
    TableRefusal m_why;
};

// Takes rows until there are too many. Each call throws RefusedTable.
class TableBuilder
{
public:
    explicit TableBuilder(bool keeps = true) : m_keeps(keeps) {} // false: only looks whether all of it may be
    void add(OutsideRow row);
    OutsideTable take(); // the first row is the heading

private:
    void check(const OutsideRow &row);

    bool m_keeps;
    std::size_t m_rows = 0;
    std::size_t m_cells = 0;
    std::vector<OutsideRow> m_kept;
};

} // namespace clmrs
