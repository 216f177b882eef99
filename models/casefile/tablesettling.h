// What can only be said of a table once all of its rows are read: references to itself, doubles, which
// rows count, and where later tables find them.
#pragma once

#include "models/casefile/tableslots.h"

namespace clmrs {

template <class Row>
class TableSettling
{
public:
    explicit TableSettling(TableSlots<Row> &slots) : m_slots(slots) {}

    void finish(std::uint32_t fileRows)
    {
        seeHowRecentItIs();
        followSelfReferences();
        dropProblemsOfOthers();
        settleRows();
        TableCount &count = m_slots.reading.snapshot().counts[static_cast<std::size_t>(m_slots.spec.table)];
        count = {fileRows, m_slots.table.keptOut().size(), true};
    }

private:
    // "File as of": any updated_at counts, also a deletion's; what a row itself tells, only where it holds.
    void seeHowRecentItIs()
    {
        for (std::uint32_t slot = 0; slot < m_slots.slots.size(); ++slot) {
            if (m_slots.slots[slot].deleted)
                continue;
            if constexpr (std::is_same_v<Row, Visit>)
                m_slots.reading.seen(m_slots.table.rows()[slot].receivedAt);
            if constexpr (std::is_same_v<Row, SyncState>)
                m_slots.reading.seen(m_slots.table.rows()[slot].lastSyncAt);
        }
    }

    void followSelfReferences()
    {
        for (const SelfReference &reference : m_slots.selfReferences) {
            if (reference.fileRow != m_slots.slots[reference.slot].fileRow)
                continue; // of a row that another one of the same id replaced
            const std::uint32_t target =
                reference.target.value < m_slots.slotOfId.size() ? m_slots.slotOfId[reference.target.value] : IdPlaces::kNowhere;
            const bool there = target != IdPlaces::kNowhere && !m_slots.slots[target].deleted;
            if (there)
                selfReferenceOf(m_slots.table.rows()[reference.slot])->index = target;
            else
                m_slots.problem(target == IdPlaces::kNowhere ? ProblemCode::brokenReference : ProblemCode::deletedReference,
                                false, reference.slot, m_slots.spec.columns[reference.column].name);
        }
    }

    // The supervisor of a person, the parent of a community or a household; other tables have none.
    static Ref<Row> *selfReferenceOf([[maybe_unused]] Row &row)
    {
        if constexpr (std::is_same_v<Row, Personnel>)
            return &row.supervisor;
        else if constexpr (std::is_same_v<Row, Community> || std::is_same_v<Row, Household>)
            return &row.parent;
        else
            return nullptr;
    }

    // A row that another of the same id replaced, or that is deleted, has no say in the file check.
    void dropProblemsOfOthers()
    {
        auto &problems = m_slots.reading.snapshot().problems;
        const auto first = problems.begin() + static_cast<std::ptrdiff_t>(m_slots.firstProblem);
        problems.erase(std::remove_if(first, problems.end(),
                                      [&](const Problem &p) {
                                          return p.row != Problem::kWholeTable &&
                                                 (m_slots.slots[p.row].deleted || p.number != m_slots.slots[p.row].fileRow);
                                      }),
                       problems.end());
    }

    // Counting rows first, kept-out ones behind them, deleted ones gone; later tables find them by id.
    void settleRows()
    {
        auto &rows = m_slots.table.rows();
        std::vector<std::uint32_t> placeOfSlot(rows.size(), IdPlaces::kDeleted);
        std::vector<Row> keptOut;
        std::vector<std::uint32_t> keptOutSlots;
        std::uint32_t place = 0;
        for (std::uint32_t slot = 0; slot < m_slots.slots.size(); ++slot) {
            if (m_slots.slots[slot].deleted)
                continue;
            if (m_slots.slots[slot].out) {
                keptOut.push_back(rows[slot]);
                keptOutSlots.push_back(slot);
                continue;
            }
            rows[place] = rows[slot];
            placeOfSlot[slot] = place++;
        }
        m_slots.table.setCounting(place);
        rows.resize(place);
        for (std::size_t i = 0; i < keptOut.size(); ++i) {
            placeOfSlot[keptOutSlots[i]] = static_cast<std::uint32_t>(rows.size());
            rows.push_back(keptOut[i]);
        }
        reportDoubles(placeOfSlot);
        renumber(placeOfSlot);
    }

    void reportDoubles(const std::vector<std::uint32_t> &placeOfSlot)
    {
        std::vector<TextId> idOfSlot(m_slots.slots.size());
        for (std::uint32_t id = 1; id < m_slots.slotOfId.size(); ++id) {
            if (m_slots.slotOfId[id] != IdPlaces::kNowhere)
                idOfSlot[m_slots.slotOfId[id]] = {id};
        }
        for (std::uint32_t slot = 0; slot < m_slots.slots.size(); ++slot) {
            if (m_slots.slots[slot].doubled) {
                const std::uint32_t place = placeOfSlot[slot] == IdPlaces::kDeleted ? Problem::kWholeTable : slot;
                m_slots.reading.report(
                    {ProblemCode::duplicateId, false, m_slots.spec.table, place, m_slots.spec.keys[0], idOfSlot[slot], {}});
            }
        }
    }

    void renumber(const std::vector<std::uint32_t> &placeOfSlot)
    {
        auto &problems = m_slots.reading.snapshot().problems;
        for (std::size_t i = m_slots.firstProblem; i < problems.size(); ++i) {
            problems[i].number = 0;
            if (problems[i].row != Problem::kWholeTable)
                problems[i].row = placeOfSlot[problems[i].row];
        }
        auto &places = m_slots.reading.cells.places(m_slots.spec.table).places;
        places.assign(m_slots.table.ids().size(), IdPlaces::kNowhere);
        for (std::uint32_t id = 1; id < m_slots.slotOfId.size(); ++id) {
            if (m_slots.slotOfId[id] != IdPlaces::kNowhere)
                places[id] = placeOfSlot[m_slots.slotOfId[id]];
        }
        renumberSelfReferences(placeOfSlot);
    }

    void renumberSelfReferences(const std::vector<std::uint32_t> &placeOfSlot)
    {
        for (Row &row : m_slots.table.rows()) {
            Ref<Row> *ref = selfReferenceOf(row);
            if (!ref)
                return;
            if (*ref)
                ref->index = placeOfSlot[ref->index];
            if (*ref && !m_slots.table.counts(*ref))
                *ref = {};
        }
    }

    TableSlots<Row> &m_slots;
};

} // namespace clmrs
