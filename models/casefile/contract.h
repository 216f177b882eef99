// The contract's tables and columns as data (CASE_DATABASE.md): the bulk reader, the file check and
// the tests read them from here.
#pragma once

#include "models/casefile/cellreading.h"

#include <span>
#include <string_view>

namespace clmrs {

enum class Need : std::uint8_t {
    none,
    required, // without a readable value the row is kept out
    weight    // a reference that carries weight: broken, it keeps the row out
};

template <class Row>
struct ColumnSpec
{
    std::string_view name;
    Fault (*read)(Row &row, const RowCell &cell, CellReader &reader);
    Need need = Need::none;
    bool optional = false; // a column "for life as it is": absent is never a finding
};

// The faults of one row and which of its columns matter to it; a table's own rule may change these.
struct RowVerdict
{
    std::array<Fault, 32> faults{};
    std::array<Need, 32> needs{};
    bool noSingleTarget = false; // support_target
};

template <class Row>
struct TableSpec
{
    TableId table;
    bool optional;            // may be missing from the file
    std::string_view keys[2]; // the second may be empty
    std::span<const ColumnSpec<Row>> columns;
    void (*settle)(RowVerdict &verdict) = nullptr; // the rule of a row whose references depend on each other
};

const TableSpec<Cooperative> &specOf(const Cooperative *);
const TableSpec<Community> &specOf(const Community *);
const TableSpec<Personnel> &specOf(const Personnel *);
const TableSpec<Household> &specOf(const Household *);
const TableSpec<Child> &specOf(const Child *);
const TableSpec<Assignment> &specOf(const Assignment *);
const TableSpec<Visit> &specOf(const Visit *);
const TableSpec<Observation> &specOf(const Observation *);
const TableSpec<Support> &specOf(const Support *);
const TableSpec<Referral> &specOf(const Referral *);
const TableSpec<Closure> &specOf(const Closure *);
const TableSpec<AwarenessSession> &specOf(const AwarenessSession *);
const TableSpec<SessionAttendance> &specOf(const SessionAttendance *);
const TableSpec<TaskLabel> &specOf(const TaskLabel *);
const TableSpec<SyncState> &specOf(const SyncState *);

} // namespace clmrs
