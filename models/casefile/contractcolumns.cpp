#include "models/casefile/contractcolumns.h"

#include "models/casefile/contract.h"
#include "models/domain/qstring.h"

namespace clmrs {

namespace {

template <class Row>
void columnsOf(std::string_view table, QStringList &columns)
{
    const auto &spec = specOf(static_cast<const Row *>(nullptr));
    if (tableName(spec.table) != table)
        return;
    for (const std::string_view key : spec.keys) {
        if (!key.empty())
            columns.append(qstring(key));
    }
    for (const auto &column : spec.columns)
        columns.append(qstring(column.name));
    columns.append(QStringLiteral("deleted_at")); // every table has it: the row should not be there
    columns.removeDuplicates();
}

template <class... Rows>
QStringList columnsAmong(std::string_view table)
{
    QStringList columns;
    (columnsOf<Rows>(table, columns), ...);
    return columns;
}

} // namespace

QStringList contractColumns(std::string_view table)
{
    return columnsAmong<Cooperative, Community, Personnel, Household, Child, Assignment, Visit, Observation, Support, Referral,
                        Closure, AwarenessSession, SessionAttendance, TaskLabel, SyncState>(table);
}

} // namespace clmrs
