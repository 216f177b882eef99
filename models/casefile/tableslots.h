// One table of the file while it is read: which row holds for each id, and where the ids ended up.
#pragma once

#include "models/casefile/contract.h"
#include "models/casefile/reading.h"

namespace clmrs {

inline constexpr std::int64_t kUnreadable = std::numeric_limits<std::int64_t>::min(); // an updated_at: the earliest of all

// What is known of the row that holds at a slot while its table is read.
struct SlotState
{
    std::int64_t updated = kUnreadable;
    std::uint32_t fileRow = 0;
    bool deleted = false;
    bool out = false;
    bool doubled = false;
};

template <class Row>
struct TableSlots
{
    static constexpr std::uint32_t kNowhere = IdPlaces::kNowhere;

    TableSlots(Reading &shared, std::size_t expectedRows)
        : reading(shared), spec(specOf(static_cast<const Row *>(nullptr))), table(TableOf<Row>::in(shared.snapshot())),
          firstProblem(shared.snapshot().problems.size())
    {
        constexpr std::size_t kIdBytes = 37;
        table.rows().reserve(expectedRows);
        slots.reserve(expectedRows);
        table.ids().reserve(expectedRows, expectedRows * kIdBytes);
        slotOfId.reserve(expectedRows + 1);
    }

    // The slot a row of this id and age holds; empty where an earlier row of the same id holds instead.
    std::optional<std::uint32_t> slotFor(TextId id, std::int64_t age)
    {
        if (slotOfId.size() <= id.value)
            slotOfId.resize(id.value + 1, kNowhere);
        const std::uint32_t known = id ? slotOfId[id.value] : kNowhere;
        if (known == kNowhere) {
            const auto slot = static_cast<std::uint32_t>(slots.size());
            slots.emplace_back();
            table.rows().emplace_back();
            slotOfId[id.value] = slot;
            return slot;
        }
        slots[known].doubled = true;
        if (age < slots[known].updated)
            return std::nullopt;
        return known;
    }

    void problem(ProblemCode code, bool keepsOut, std::uint32_t slot, std::string_view column, TextId detail = {})
    {
        reading.report({code, keepsOut, spec.table, slot, column, table.rows()[slot].id, detail, slots[slot].fileRow});
    }

    Reading &reading;
    const TableSpec<Row> &spec;
    Table<Row> &table;
    std::size_t firstProblem; // of this table, in the snapshot's list
    std::vector<SlotState> slots;
    std::vector<std::uint32_t> slotOfId;
    std::vector<SelfReference> selfReferences;
};

} // namespace clmrs
