// Two lists of one kind, of an older and a newer file, walked side by side by id.
#pragma once

#include "models/indicators/caseload.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace clmrs {

// Rows by id, ids in order; rows without an id cannot be found again in another file.
template <class Item>
struct Keyed
{
    std::string_view id;
    Item item;
};

template <class Item, class Range, class IdOf, class ItemOf>
std::vector<Keyed<Item>> keyed(const Range &range, IdOf idOf, ItemOf itemOf)
{
    std::vector<Keyed<Item>> all;
    all.reserve(range.size());
    for (std::size_t i = 0; i < range.size(); ++i) {
        const std::string_view id = idOf(range[i]);
        if (!id.empty())
            all.push_back({id, itemOf(i)});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return all;
}

// Both lists are in the order of `id`, a public member of what they hold.
template <class Before, class After, class OnlyOld, class OnlyNew, class Both>
void compare(const Before &before, const After &after, OnlyOld onlyOld, OnlyNew onlyNew, Both both)
{
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->id < b->id))
            onlyOld(*a++);
        else if (a == before.end() || b->id < a->id)
            onlyNew(*b++);
        else
            both(*a++, *b++);
    }
}

template <class Row>
std::vector<Keyed<std::uint32_t>> keyedRows(const Table<Row> &table)
{
    return keyed<std::uint32_t>(
        table.counting(), [&](const Row &row) { return table.id(row); },
        [](std::size_t i) { return static_cast<std::uint32_t>(i); });
}

inline std::vector<Keyed<const ChildState *>> keyedChildren(const Casebook &book, const Caseload &load)
{
    return keyed<const ChildState *>(
        load.children, [&](const ChildState &state) { return book.snapshot->children.id(state.child); },
        [&](std::size_t i) { return &load.children[i]; });
}

// Ids of the children that are kept out of the file, in order.
inline std::vector<std::string_view> keptOutChildren(const CaseSnapshot &snapshot)
{
    std::vector<std::string_view> ids;
    for (const Child &child : snapshot.children.keptOut())
        ids.push_back(snapshot.children.id(child));
    std::sort(ids.begin(), ids.end());
    return ids;
}

inline std::string_view householdId(const Casebook &book, const ChildState &state)
{
    return book.snapshot->households.id(book.snapshot->children[state.child].household);
}

// "" where nobody is responsible.
inline std::string_view responsibleId(const Casebook &book, const Caseload &load, std::uint32_t household)
{
    const Ref<Personnel> person = load.households[household].responsible;
    return person ? book.snapshot->personnel.id(person) : std::string_view();
}

} // namespace clmrs
