#include "models/exchange/logbooktables.h"

#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/exchange/logbookfields.h"

#include <algorithm>
#include <memory>

namespace clmrs {

namespace {

constexpr double kColumnWidth = 24;

struct SortedRow
{
    std::vector<LogbookValue> values;
    Key key; // where all else is the same
};

template <class Row>
const RowHead &headOf(const Row &row)
{
    return row.head;
}
const RowHead &headOf(const TitledModule &row) { return row.trainingModule.head; }

template <class Row>
std::vector<std::string> namesOf(const LogbookFields<Row> &columns)
{
    std::vector<std::string> names;
    for (const LogbookField<Row> &column : columns)
        names.push_back(column.name);
    return names;
}

// Absent first, then byte by byte; days are compared as they are written.
bool isBefore(const SortedRow &a, const SortedRow &b) { return std::tie(a.values, a.key) < std::tie(b.values, b.key); }

template <class Row>
LogbookFields<Row> columnsFor(const LogbookRows<Row> &)
{
    return logbookFields(static_cast<const Row *>(nullptr));
}

LogbookFields<TitledModule> columnsFor(const LogbookRows<TitledModule> &rows)
{
    auto columns = logbookFields(static_cast<const TitledModule *>(nullptr));
    for (const std::string &language : rows.languages()) {
        LogbookField<TitledModule> title = titleField(language);
        if (std::ranges::find(columns, title.name, &LogbookField<TitledModule>::name) == columns.end())
            columns.push_back(std::move(title));
    }
    return columns;
}

template <class Row>
LogbookTable tableOf(LogbookKind kind, const LogbookSnapshot &logbook)
{
    const LogbookRows<Row> rows(logbook);
    const LogbookFields<Row> columns = columnsFor(rows);
    std::vector<SortedRow> sorted;
    for (const Row &row : rows.all()) {
        sorted.push_back({{}, headOf(row).key});
        for (const LogbookField<Row> &column : columns)
            sorted.back().values.push_back(column.write(row));
    }
    std::sort(sorted.begin(), sorted.end(), isBefore);
    LogbookTable table{kind, namesOf(columns), {}};
    for (SortedRow &row : sorted)
        table.rows.push_back(std::move(row.values));
    return table;
}

SheetCell sheetCellOf(const LogbookValue &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return *day;
    if (const auto *count = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*count);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const auto *text = std::get_if<std::string>(&value);
    return text ? SheetCell(qstring(*text)) : SheetCell();
}

OutValue outValueOf(const LogbookValue &value)
{
    return std::visit([](const auto &each) { return OutValue(each); }, value);
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

std::vector<std::string> fieldsOf(LogbookKind kind)
{
    return withRowOf(kind, [](const auto *row) { return namesOf(logbookFields(row)); });
}

void requireUnlocked(const LogbookSnapshot &logbook)
{
    if (logbook.isLocked)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook is locked: its texts cannot be read or compared without the "
                                                "passphrase. Unlock it, then do it once more."),
                     {}});
}

LogbookTable exportOf(LogbookKind kind, const LogbookSnapshot &logbook)
{
    requireUnlocked(logbook);
    return withRowOf(kind, [&]<class Row>(const Row *) { return tableOf<Row>(kind, logbook); });
}

void writeCsv(QIODevice &device, const LogbookTable &table)
{
    const std::vector<std::string_view> fields(table.fields.begin(), table.fields.end());
    const auto writer = makeTableWriter(OutFormat::csv, device, fields);
    std::vector<OutValue> values;
    for (const auto &row : table.rows) {
        values.clear();
        for (const LogbookValue &value : row)
            values.push_back(outValueOf(value));
        writer->row(values);
    }
    writer->end();
}

Sheet sheetOf(LogbookTable table)
{
    Sheet sheet{qstring(kLogbookKindNames[std::size_t(table.kind)]), {}, table.rows.size(), {}};
    for (const std::string &field : table.fields)
        sheet.columns.push_back({qstring(field), kColumnWidth});
    sheet.cell = [rows = std::make_shared<const std::vector<std::vector<LogbookValue>>>(std::move(table.rows))](
                     std::size_t row, std::size_t column) { return sheetCellOf((*rows)[row][column]); };
    return sheet;
}

} // namespace clmrs
