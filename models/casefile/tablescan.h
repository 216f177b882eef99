// What of one table is in the file and the query that reads it: its columns in the contract's order,
// NULL for a missing one.
#pragma once

#include "models/casefile/contract.h"
#include "models/sqlite/database.h"

#include <QString>

namespace clmrs {

// The columns every query begins with, before the table's own.
enum FixedColumn : std::size_t { kKeyColumn, kSecondKeyColumn, kUpdatedAtColumn, kDeletedAtColumn, kFirstOwnColumn };

struct TableScan
{
    TableId table;
    std::string sql;              // empty: the table is optional and not there
    std::size_t expectedRows = 0; // a guess to reserve memory by
    std::vector<std::string_view> missingColumns;
};

struct TableColumns
{
    TableId table;
    bool optional;
    std::string_view keys[2];
    std::vector<std::pair<std::string_view, bool>> columns; // name; may be missing
};

template <class Row>
TableColumns columnsOf(const TableSpec<Row> &spec)
{
    TableColumns table{spec.table, spec.optional, {spec.keys[0], spec.keys[1]}, {}};
    for (const auto &column : spec.columns)
        table.columns.emplace_back(column.name, column.optional);
    return table;
}

// Throws Error where a table that must be there is not, or is no table; `name` is what the sentence
// calls the file. No more rows than `mostRows` are expected, whatever the file says.
TableScan makeTableScan(Database &database, const TableColumns &table, const QString &name, std::size_t mostRows);

} // namespace clmrs
