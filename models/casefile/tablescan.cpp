#include "models/casefile/tablescan.h"

#include "models/domain/sentence.h"

#include <set>

namespace clmrs {

namespace {

bool isThere(Database &database, const TableColumns &table, const QString &name)
{
    Statement kind(database,
                   "SELECT type, rootpage FROM sqlite_schema WHERE name = :name COLLATE NOCASE AND type IN ('table', 'view')");
    kind.bind(":name", tableName(table.table));
    const QString shown = QString::fromLatin1(tableName(table.table).data(), qsizetype(tableName(table.table).size()));
    if (!kind.step()) {
        if (table.optional)
            return false;
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 has no table “%2”. Ask whoever manages the sync for a complete file."),
                     {name, shown}});
    }
    if (kind.cell(0).text() != "table" || kind.cell(1).integer() <= 0)
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "In %1 the table “%2” is not a table but a view or a stand-in, which is not read for safety. "
                                  "Ask whoever manages the sync for a proper file."),
                     {name, shown}});
    return true;
}

std::set<std::string> columnsInFile(Database &database, TableId table)
{
    std::set<std::string> names;
    Statement info(database, "SELECT lower(name) FROM pragma_table_xinfo(:table)");
    info.bind(":table", tableName(table));
    while (info.step())
        names.emplace(info.cell(0).text());
    return names;
}

// The greatest row id is a fair guess at the number of rows, where it is believable at all.
std::size_t expectedRows(Database &database, TableId table, std::size_t mostRows)
{
    try {
        const auto last = database.integer("SELECT max(_rowid_) FROM " + quotedName(tableName(table)));
        return static_cast<std::size_t>(std::clamp<std::int64_t>(last.value_or(0), 0, static_cast<std::int64_t>(mostRows)));
    } catch (const SqliteError &) {
        return 0; // a table without row ids; its records grow as it is read
    }
}

} // namespace

TableScan makeTableScan(Database &database, const TableColumns &table, const QString &name, std::size_t mostRows)
{
    TableScan query{table.table, {}, 0, {}};
    if (!isThere(database, table, name))
        return query;
    const auto there = columnsInFile(database, table.table);
    const auto columnOrNull = [&](std::string_view column, bool mayBeMissing) {
        if (there.contains(std::string(column)))
            return quotedName(column);
        if (!mayBeMissing)
            query.missingColumns.push_back(column);
        return std::string("NULL");
    };
    query.sql = "SELECT " + columnOrNull(table.keys[0], false);
    query.sql.append(", ").append(table.keys[1].empty() ? "NULL" : columnOrNull(table.keys[1], true)); // reported as a column
    query.sql.append(", ").append(columnOrNull("updated_at", false));
    query.sql.append(", ").append(columnOrNull("deleted_at", false));
    for (const auto &[column, mayBeMissing] : table.columns)
        query.sql.append(", ").append(columnOrNull(column, mayBeMissing || column == table.keys[0]));
    query.sql.append(" FROM ").append(quotedName(tableName(table.table))).append(" NOT INDEXED");
    query.expectedRows = expectedRows(database, table.table, mostRows);
    return query;
}

} // namespace clmrs
