#include "models/exchange/outsidetable.h"

#include <algorithm>
#include <array>

namespace clmrs {

namespace {

constexpr std::array<const char *, kTableRefusals> kSentences{
    QT_TRANSLATE_NOOP("clmrs", "The file with the table cannot be read. Check that it is there and may be read."),
    QT_TRANSLATE_NOOP("clmrs", "The table is larger than 64 MB, packed or unpacked. Divide it into several files."),
    QT_TRANSLATE_NOOP("clmrs", "The table has more than 100,000 rows. Divide it into several files."),
    QT_TRANSLATE_NOOP("clmrs", "The table has more than 200 columns."),
    QT_TRANSLATE_NOOP("clmrs", "The table has more than 2,000,000 filled cells. Divide it into several files."),
    QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2: the text has more than 32,767 characters."),
    QT_TRANSLATE_NOOP("clmrs", "The table is empty: its first row names the columns."),
    QT_TRANSLATE_NOOP("clmrs", "Line %1: a quotation mark is opened and never closed."),
    QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2: there is text behind the closing quotation mark."),
    QT_TRANSLATE_NOOP("clmrs", "The file is not a workbook (.xlsx). Save it as one, or as CSV."),
    QT_TRANSLATE_NOOP("clmrs",
                      "The workbook has a password or is of an old kind (.xls). Save it without a password as .xlsx, or as CSV."),
    QT_TRANSLATE_NOOP("clmrs",
                      "The workbook is damaged or incomplete. Open it in a spreadsheet, save it again, or save it as CSV."),
    QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2: the cell shows the error %3."),
    QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2: the formula has no result. Open the workbook in a spreadsheet and save it."),
    QT_TRANSLATE_NOOP("clmrs", "Reading the workbook took more memory than a table needs; it was given up. Save it as CSV."),
    QT_TRANSLATE_NOOP("clmrs", "Reading the workbook took longer than a table needs; it was given up. Save it as CSV."),
    QT_TRANSLATE_NOOP("clmrs", "The workbook holds more text than a table may; it was given up. Divide it into several files."),
    QT_TRANSLATE_NOOP("clmrs", "The workbook cannot be read: the program that reads it broke off. Save it as CSV."),
    QT_TRANSLATE_NOOP("clmrs", "The workbook cannot be read: the program clmrs-desk-cli is not beside this one. Save it as CSV."),
};

QStringList shortened(QStringList arguments)
{
    for (QString &argument : arguments)
        argument.truncate(kShown);
    return arguments;
}

void dropEmptyEnd(std::vector<QString> &cells)
{
    while (!cells.empty() && cells.back().isEmpty())
        cells.pop_back();
}

} // namespace

RefusedTable::RefusedTable(TableRefusal why, const QStringList &arguments)
    : Error({kSentences[std::size_t(why)], shortened(arguments)}), m_why(why)
{
}

QString OutsideTable::cell(const OutsideRow &row, std::size_t column)
{
    return column < row.cells.size() ? row.cells[column] : QString();
}

QString columnLetters(std::size_t column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters;
}

void TableBuilder::check(const OutsideRow &row)
{
    if (++m_rows > kTableRows + 1)
        throw RefusedTable(TableRefusal::tooManyRows);
    if (row.cells.size() > kTableColumns)
        throw RefusedTable(TableRefusal::tooManyColumns);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].size() > kCellCharacters)
            throw RefusedTable(TableRefusal::longCell, {QString::number(row.line), columnLetters(i)});
        m_cells += row.cells[i].isEmpty() ? 0 : 1;
    }
    if (m_cells > kTableCells)
        throw RefusedTable(TableRefusal::tooManyCells);
}

void TableBuilder::add(OutsideRow row)
{
    dropEmptyEnd(row.cells);
    if (row.cells.empty())
        return;
    check(row);
    if (m_keeps)
        m_kept.push_back(std::move(row));
}

OutsideTable TableBuilder::take()
{
    if (m_kept.empty())
        throw RefusedTable(TableRefusal::noHeading);
    OutsideTable table{std::move(m_kept.front()), {}};
    for (QString &title : table.header.cells)
        title = title.trimmed();
    m_kept.erase(m_kept.begin());
    table.rows = std::move(m_kept);
    return table;
}

} // namespace clmrs
