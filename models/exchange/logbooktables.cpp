#include "models/exchange/logbooktables.h"

#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/exchange/logbookfields.h"

#include <algorithm>
#include <memory>

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 4> kNoteColumns{"subject_table", "subject_id", "text", "come_back_on"};
constexpr std::array<std::string_view, 7> kCorrectionColumns{"table", "id", "column", "old", "proposed", "reason", "state"};
constexpr std::array<std::string_view, 5> kAwayColumns{"monitor", "from", "to", "kind", "remark"};
constexpr double kColumnWidth = 24;

struct SortedRow
{
    std::vector<LogbookValue> values;
    Key key; // where all else is the same
};

// Absent first, then byte by byte; days are compared as they are written.
bool isBefore(const SortedRow &a, const SortedRow &b) { return std::tie(a.values, a.key) < std::tie(b.values, b.key); }

template <class Row>
LogbookTable tableOf(LogbookKind kind, const LogbookSnapshot &logbook)
{
    std::vector<SortedRow> sorted;
    for (const Row &row : logbook.all<Row>()) {
        sorted.push_back({{}, row.head.key});
        for (const LogbookField<Row> &field : logbookFields(static_cast<const Row *>(nullptr)))
            sorted.back().values.push_back(field.write(row));
    }
    std::sort(sorted.begin(), sorted.end(), isBefore);
    LogbookTable table{kind, {}};
    for (SortedRow &row : sorted)
        table.rows.push_back(std::move(row.values));
    return table;
}

SheetCell sheetCellOf(const LogbookValue &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return *day;
    const auto *text = std::get_if<std::string>(&value);
    return text ? SheetCell(qstring(*text)) : SheetCell();
}

OutValue outValueOf(const LogbookValue &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return *day;
    const auto *text = std::get_if<std::string>(&value);
    return text ? OutValue(std::string_view(*text)) : OutValue();
}

} // namespace

LogbookKind logbookKindNamed(const QString &name)
{
    QStringList names;
    for (std::size_t i = 0; i < kLogbookKindNames.size(); ++i) {
        names.append(qstring(kLogbookKindNames[i]));
        if (names.last() == name)
            return LogbookKind(i);
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "“%1” is no kind of table that this version imports or exports. There are: %2. The "
                                            "nearest is %3."),
                 {name.left(60), names.join(QStringLiteral(", ")), nearest(name.left(60), names)}});
}

std::span<const std::string_view> fieldsOf(LogbookKind kind)
{
    switch (kind) {
    case LogbookKind::notes:
        return kNoteColumns;
    case LogbookKind::corrections:
        return kCorrectionColumns;
    case LogbookKind::away:
        return kAwayColumns;
    }
    Q_UNREACHABLE();
}

void requireUnlocked(const LogbookSnapshot &logbook)
{
    if (logbook.isLocked)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook is locked: its texts cannot be read or compared without the "
                                                "passphrase. Import and export in the window, after unlocking it."),
                     {}});
}

LogbookTable exportOf(LogbookKind kind, const LogbookSnapshot &logbook)
{
    requireUnlocked(logbook);
    switch (kind) {
    case LogbookKind::notes:
        return tableOf<Note>(kind, logbook);
    case LogbookKind::corrections:
        return tableOf<Correction>(kind, logbook);
    case LogbookKind::away:
        return tableOf<Away>(kind, logbook);
    }
    Q_UNREACHABLE();
}

void writeTable(TableWriter &writer, const LogbookTable &table)
{
    std::vector<OutValue> values;
    for (const auto &row : table.rows) {
        values.clear();
        for (const LogbookValue &value : row)
            values.push_back(outValueOf(value));
        writer.row(values);
    }
    writer.end();
}

Sheet sheetOf(LogbookTable table)
{
    Sheet sheet{qstring(kLogbookKindNames[std::size_t(table.kind)]), {}, table.rows.size(), {}};
    for (const std::string_view field : fieldsOf(table.kind))
        sheet.columns.push_back({qstring(field), kColumnWidth});
    sheet.cell = [rows = std::make_shared<const std::vector<std::vector<LogbookValue>>>(std::move(table.rows))](
                     std::size_t row, std::size_t column) { return sheetCellOf((*rows)[row][column]); };
    return sheet;
}

} // namespace clmrs
