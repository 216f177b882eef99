// The SQLite file: its tables, and one insert statement each.
#pragma once

#include "models/domain/codes.h"
#include "models/domain/date.h"
#include "models/sqlite/database.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace clmrs::demo {

// A table of the contract; every row ends with updated_at and deleted_at.
class Table
{
public:
    Table(Database &database, std::string_view name, std::initializer_list<std::string_view> columns,
          std::string_view constraint = {});

    template <class... Values>
    void add(const Values &...values)
    {
        expectColumns(sizeof...(values));
        int column = 0;
        (put(++column, values), ...);
        m_insert.run();
    }

private:
    void expectColumns(std::size_t count) const;

    void put(int column, std::nullopt_t) { m_insert.bindNull(column); }
    void put(int column, const std::string &text) { m_insert.bind(column, std::string_view(text)); }
    void put(int column, std::string_view text) { m_insert.bind(column, text); }
    void put(int column, int value) { m_insert.bind(column, std::int64_t{value}); }
    void put(int column, bool yes) { m_insert.bind(column, std::int64_t{yes ? 1 : 0}); }
    void put(int column, double value) { m_insert.bind(column, value); }
    void put(int column, Date day) { m_insert.bind(column, std::string_view(day.iso())); }
    void put(int column, Moment moment) { m_insert.bind(column, std::string_view(moment.iso())); }

    template <class Code>
    requires std::is_enum_v<Code>
    void put(int column, Code code)
    {
        if (code == Code::missing)
            m_insert.bindNull(column);
        else
            m_insert.bind(column, codeText(code));
    }

    template <class Value>
    void put(int column, const std::optional<Value> &value)
    {
        if (value)
            put(column, *value);
        else
            m_insert.bindNull(column);
    }

    std::size_t m_columns;
    Statement m_insert;
};

// The rows that faults.h may spoil before they are written.
struct VisitRow
{
    std::string id;
    std::string household;
    std::optional<std::string> person = {};
    VisitKind kind;
    Moment startedAt;
    Moment endedAt;
    Moment receivedAt;
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};
    std::optional<int> accuracy = {};
    std::optional<bool> announced = {};
    std::optional<bool> consent = {};
    std::optional<bool> awareness = {};
};

struct ObservationRow
{
    std::string id = {};
    std::string visit = {};
    std::string child = {};
    Presence presence = Presence::missing;
    std::optional<std::string> hours = {}; // text: the column makes numbers of what are numbers
    std::optional<bool> attends = {};
    std::optional<std::string> tasks = {};
    std::optional<std::string> danger = {};
    Finding finding = Finding::missing; // missing: left open by the form
};

struct SupportRow
{
    std::string id;
    std::optional<std::string> child = {};
    std::optional<std::string> household = {};
    std::optional<std::string> community = {};
    SupportKind kind = SupportKind::other;
    std::optional<std::string> plannedOn = {};
    std::optional<Date> deliveredOn = {};
    std::optional<int> cost = {};
    std::optional<std::string> provider = {};
    std::optional<std::string> proof = {};
};

class Writer
{
public:
    explicit Writer(const std::string &path);
    // To the disk; nothing can be added afterwards.
    void finish();

    void add(const VisitRow &row, std::optional<Moment> deletedAt = {});
    void add(const ObservationRow &row, Moment updatedAt);
    void add(const SupportRow &row, std::string_view currency, Moment updatedAt, std::optional<Moment> deletedAt = {});

private:
    Database m_database;

public:
    Table cooperative;
    Table community;
    Table household;
    Table child;
    Table personnel;
    Table assignment;
    Table visit;
    Table observation;
    Table support;
    Table referral;
    Table closure;
    Table session;
    Table attendance;
    Table task;
    Table sync;
};

} // namespace clmrs::demo
