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

// The columns of a child, household, community or person that somebody can judge: neither the row's own id nor its
// coordinates. Names are among them: the caller hides what is hidden (holdsNames()). Empty for a row that is not there,
// and for other tables.
std::vector<FieldValue> contractFields(const CaseSnapshot &snapshot, const Subject &subject);

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
