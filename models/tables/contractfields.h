// What stands in a row of the case file, column by column, in the contract's own form (CASE_DATABASE.md): days
// YYYY-MM-DD, moments YYYY-MM-DDTHH:MM:SSZ, codes and ids as written, yes/no as 1 and 0; missing is the empty text.
// What a reader could not take as a value of its column is missing here, too.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logrows.h"

#include <QString>
#include <functional>
#include <set>

namespace clmrs {

struct FieldValue
{
    std::string column;
    QString words;   // the column in a person's words; of a reference with the other row's code or name behind it
    QString present; // as presentValue()
};

// Where a row of any table of the contract stands: its table, its place among all of its rows; the one that counts before one
// that is kept out. Empty: no such table or row. A walk through the table.
std::optional<std::pair<TableId, std::uint32_t>> contractRow(const CaseSnapshot &snapshot, std::string_view table,
                                                             std::string_view id);
// The columns of a row that somebody can judge: neither its own id, nor what only a machine knows (coordinates, when the server
// had it), nor what a person could not name (the visit of an observation). Names are among them: the caller hides what is hidden
// (holdsNames()).
std::vector<FieldValue> contractFields(const CaseSnapshot &snapshot, TableId table, std::uint32_t row);

// All columns of a table but the row's own id and what only the sync needs (when a row came, changed or was deleted).
std::vector<std::string_view> columnsThatSay(TableId table);

// Of any table of the contract and any of its columns but the id. Empty: no such row, or no such column. A walk
// through the table; for many rows use ContractRows.
std::optional<std::string> presentValue(const CaseSnapshot &snapshot, std::string_view table, std::string_view id,
                                        std::string_view column);

// Rows of several tables found at once, living ones, kept out or not: one walk through each table that is asked for.
class ContractRows
{
public:
    explicit ContractRows(const CaseSnapshot &snapshot) : m_snapshot(snapshot) {}

    void want(std::string_view table, std::string_view id);
    void look();

    bool isThere(std::string_view table, std::string_view id) const { return rowOf(table, id).has_value(); }
    std::optional<std::string> value(std::string_view table, std::string_view id, std::string_view column) const;

private:
    std::optional<std::uint32_t> rowOf(std::string_view table, std::string_view id) const;

    const CaseSnapshot &m_snapshot;
    std::set<std::pair<std::string, std::string>, std::less<>> m_wanted;
    std::vector<std::tuple<std::string, std::string, std::uint32_t>> m_found; // in order
};

} // namespace clmrs
