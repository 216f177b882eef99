// Rows of the logbook between their tables and their structs; the seals are put on and opened here.
#pragma once

#include "models/logbook/rowspec.h"
#include "models/logbook/seal.h"
#include "models/records/logbooksnapshot.h"
#include "models/sqlite/database.h"

namespace clmrs {

// A row as it lies in its table.
template <class Row>
struct StoredRow
{
    Row row;
    bool isDeleted = false;
};

// What is done to the whole logbook, as the audit has it.
inline constexpr char kDoneProtect[] = "protect";
inline constexpr char kDoneChangePassphrase[] = "change_passphrase";
inline constexpr char kDoneUnprotect[] = "unprotect";
inline constexpr char kDoneRestore[] = "restore";
inline constexpr char kDoneErase[] = "erase";

struct AuditEntry
{
    Moment at;
    Hand hand;
    const char *action; // of a row: "add", "change", "delete", "undo"; of the whole: kDone…
    const char *table;  // of a row, or of the person who was erased
    Key row;            // null: the whole logbook
    // JSON of the fields. Empty where the row was made (what was made stands in the row itself, or in the
    // `before` of its next change) and after it was deleted.
    std::string before;
    std::string after;
};

class LogStore
{
public:
    LogStore(Database &database, const SealCodec &codec) : m_database(database), m_codec(codec) {}

    template <class Row>
    std::vector<Row> living();
    template <class Row>
    std::optional<StoredRow<Row>> find(const Key &key);
    // Over whatever has the key.
    template <class Row>
    void write(const Row &row, bool isDeleted);
    void write(const AuditEntry &entry);
    // Without words: a locked logbook takes it too. `table` is of the person who was erased.
    void auditWhole(const char *action, const Hand &hand, Moment at, const char *table = "");

private:
    template <class Row>
    static std::string columns();
    template <class Row>
    StoredRow<Row> rowOf(Statement &statement) const;
    LogValue valueOf(const Cell &cell, const SealPlace &place, bool sealed) const;
    void bindValue(Statement &statement, const char *parameter, const LogValue &value, const SealPlace &place, bool sealed);
    void bindHead(Statement &statement, const RowHead &head) const;
    static RowHead headOf(Statement &statement);

    Database &m_database;
    const SealCodec &m_codec;
};

using NamedValue = std::pair<const char *, LogValue>;
std::string jsonOf(const std::vector<NamedValue> &fields); // those that are there

// The fields of a row as JSON, for the audit.
template <class Row>
std::string auditText(const Row &row)
{
    std::vector<NamedValue> fields;
    for (const LogField<Row> &field : logSpecOf<Row>().fields)
        fields.emplace_back(field.column, field.get(row));
    return jsonOf(fields);
}

inline bool isCode(IsCode among, const LogValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return among && text && among(*text);
}

inline constexpr int kHeadColumns = 7; // key, rev, base_rev, origin, author, at, deleted

template <class Row>
std::string LogStore::columns()
{
    std::string list = "key, rev, base_rev, origin, author, at, deleted";
    for (const LogField<Row> &field : logSpecOf<Row>().fields)
        list += std::string(", ") + field.column;
    return list;
}

template <class Row>
StoredRow<Row> LogStore::rowOf(Statement &statement) const
{
    StoredRow<Row> stored;
    stored.row.head = headOf(statement);
    stored.isDeleted = statement.cell(kHeadColumns - 1).integer() != 0;
    int column = kHeadColumns;
    for (const LogField<Row> &field : logSpecOf<Row>().fields) {
        const SealPlace place{logSpecOf<Row>().table, field.column, stored.row.head.key};
        field.set(stored.row, valueOf(statement.cell(column++), place, field.sealed));
    }
    return stored;
}

template <class Row>
std::vector<Row> LogStore::living()
{
    Statement statement(m_database,
                        "SELECT " + columns<Row>() + " FROM " + logSpecOf<Row>().table + " WHERE deleted = 0 ORDER BY key");
    std::vector<Row> rows;
    while (statement.step())
        rows.push_back(rowOf<Row>(statement).row);
    return rows;
}

template <class Row>
std::optional<StoredRow<Row>> LogStore::find(const Key &key)
{
    Statement statement(m_database, "SELECT " + columns<Row>() + " FROM " + logSpecOf<Row>().table + " WHERE key = :key");
    statement.bindBlob(":key", key.view());
    return statement.step() ? std::optional(rowOf<Row>(statement)) : std::nullopt;
}

template <class Row>
void LogStore::write(const Row &row, bool isDeleted)
{
    std::string parameters = ":key, :rev, :base_rev, :origin, :author, :at, :deleted";
    for (const LogField<Row> &field : logSpecOf<Row>().fields)
        parameters += std::string(", :") + field.column;
    Statement statement(m_database, std::string("INSERT OR REPLACE INTO ") + logSpecOf<Row>().table + " (" + columns<Row>() +
                                        ") VALUES (" + parameters + ")");
    bindHead(statement, row.head);
    statement.bind(":deleted", std::int64_t(isDeleted));
    for (const LogField<Row> &field : logSpecOf<Row>().fields) {
        const SealPlace place{logSpecOf<Row>().table, field.column, row.head.key};
        // A tombstone keeps no words.
        const LogValue value = isDeleted && field.sealed ? LogValue() : field.get(row);
        bindValue(statement, (std::string(":") + field.column).c_str(), value, place,
                  field.sealed && !isCode(field.isCode, value));
    }
    statement.run();
}

} // namespace clmrs
