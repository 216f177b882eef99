// The rows of one table: cells into records, faults into what the file check lists (CASE_DATABASE.md).
#pragma once

#include "models/casefile/tablescan.h"
#include "models/casefile/tableslots.h"

namespace clmrs {

// Reads the rows of one table into its slots: cells, faults, what keeps a row out.
template <class Row>
class TableReading
{
public:
    TableReading(TableSlots<Row> &slots, const TableScan &query) : m_slots(slots), m_cells(slots.reading.cells)
    {
        for (std::size_t i = 0; i < m_slots.spec.columns.size(); ++i)
            m_plainVerdict.needs[i] = m_slots.spec.columns[i].need;
        for (const std::string_view column : query.missingColumns)
            m_slots.reading.report({ProblemCode::missingColumn, false, m_slots.spec.table, Problem::kWholeTable, column, {}, {}});
    }

    void readRows(RowStream &stream, std::size_t number)
    {
        while (const RowBatch *batch = stream.next(number)) {
            for (std::size_t row = 0; row < batch->rows; ++row, ++m_fileRow)
                readRow(*batch, row);
            m_slots.reading.rowsRead(batch->rows);
        }
    }

    std::uint32_t fileRows() const { return m_fileRow; }

private:
    RowCell cell(const RowBatch &batch, std::size_t row, std::size_t column) { return {batch, row, column, m_scratch}; }

    TextId readKey(const RowBatch &batch, std::size_t row)
    {
        const std::string_view first = cell(batch, row, kKeyColumn).text();
        if (m_slots.spec.keys[1].empty())
            return m_slots.table.ids().intern(first);
        m_joinedKey.assign(first);
        m_joinedKey.push_back('\x1f');
        m_joinedKey.append(cell(batch, row, kSecondKeyColumn).text());
        return m_joinedKey.size() == 1 ? TextId() : m_slots.table.ids().intern(m_joinedKey);
    }

    void readRow(const RowBatch &batch, std::size_t at)
    {
        Row row;
        row.id = readKey(batch, at);
        std::optional<Moment> updated;
        const Fault updatedFault = m_cells.read(updated, cell(batch, at, kUpdatedAtColumn));
        m_slots.reading.seen(updated);
        const std::int64_t age = updated ? updated->seconds() : kUnreadable;
        const std::optional<std::uint32_t> slot = m_slots.slotFor(row.id, age);
        if (!slot)
            return;
        SlotState &state = m_slots.slots[*slot];
        state.updated = age;
        state.fileRow = m_fileRow;
        state.deleted = !cell(batch, at, kDeletedAtColumn).text().empty();
        m_slots.table.rows()[*slot].id = row.id;
        state.out = readColumns(row, *slot, batch, at);
        if (updatedFault == Fault::unreadableDate)
            m_slots.problem(ProblemCode::unreadableDate, false, *slot, "updated_at");
        if (!row.id)
            m_slots.problem(ProblemCode::unreadableValue, false, *slot, m_slots.spec.keys[0]);
        m_slots.table.rows()[*slot] = row;
    }

    bool readColumns(Row &row, std::uint32_t slot, const RowBatch &batch, std::size_t at)
    {
        RowVerdict verdict = m_plainVerdict;
        bool anyFault = m_slots.spec.settle != nullptr;
        for (std::size_t i = 0; i < m_slots.spec.columns.size(); ++i) {
            m_cells.detail = {};
            m_cells.selfReference = {};
            const Fault fault = m_slots.spec.columns[i].read(row, cell(batch, at, kFirstOwnColumn + i), m_cells);
            if (m_cells.selfReference)
                m_slots.selfReferences.push_back({slot, m_fileRow, static_cast<std::uint8_t>(i), m_cells.selfReference});
            verdict.faults[i] = fault;
            m_details[i] = m_cells.detail;
            anyFault |= fault != Fault::none && (fault != Fault::absent || verdict.needs[i] != Need::none);
        }
        return anyFault && reportFaults(verdict, slot);
    }

    // True where the faults keep the row out.
    bool reportFaults(RowVerdict &verdict, std::uint32_t slot)
    {
        if (m_slots.spec.settle)
            m_slots.spec.settle(verdict);
        bool out = verdict.noSingleTarget;
        if (verdict.noSingleTarget)
            m_slots.problem(ProblemCode::supportTarget, true, slot, {});
        for (std::size_t i = 0; i < m_slots.spec.columns.size(); ++i) {
            const auto code = problemOf(verdict.faults[i], verdict.needs[i]);
            if (!code)
                continue;
            const bool keepsOut = verdict.needs[i] != Need::none;
            m_slots.problem(*code, keepsOut, slot, m_slots.spec.columns[i].name, m_details[i]);
            out |= keepsOut;
        }
        return out;
    }

    static std::optional<ProblemCode> problemOf(Fault fault, Need need)
    {
        switch (fault) {
        case Fault::none:
            return std::nullopt;
        case Fault::absent:
            if (need == Need::weight)
                return ProblemCode::brokenReference;
            return need == Need::required ? std::optional(ProblemCode::unreadableDate) : std::nullopt;
        case Fault::unreadableDate:
            return ProblemCode::unreadableDate;
        case Fault::unreadableValue:
            return ProblemCode::unreadableValue;
        case Fault::unknownCode:
            return ProblemCode::unknownCode;
        case Fault::brokenReference:
            return ProblemCode::brokenReference;
        case Fault::deletedReference:
            return ProblemCode::deletedReference;
        case Fault::keptOutReference:
            // A reference without weight reads as missing there; its target is listed itself.
            return need == Need::weight ? std::optional(ProblemCode::keptOutWith) : std::nullopt;
        }
        return std::nullopt;
    }

    TableSlots<Row> &m_slots;
    CellReader &m_cells;
    RowVerdict m_plainVerdict;
    std::array<TextId, 32> m_details{};
    std::string m_joinedKey;
    std::array<char, 64> m_scratch{};
    std::uint32_t m_fileRow = 0;
};

} // namespace clmrs
