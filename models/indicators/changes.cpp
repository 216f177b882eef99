#include "models/indicators/changes.h"

namespace clmrs {

namespace {

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

// Walks two sorted lists side by side.
template <class Item, class OnlyOld, class OnlyNew, class Both>
void compare(const std::vector<Keyed<Item>> &before, const std::vector<Keyed<Item>> &after, OnlyOld onlyOld, OnlyNew onlyNew,
             Both both)
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

std::vector<Keyed<const ChildState *>> keyedChildren(const Casebook &book, const Caseload &load)
{
    return keyed<const ChildState *>(
        load.children, [&](const ChildState &state) { return book.snapshot->children.id(state.child); },
        [&](std::size_t i) { return &load.children[i]; });
}

IdList keptOutChildren(const CaseSnapshot &snapshot)
{
    IdList ids;
    for (const Child &child : snapshot.children.keptOut())
        ids.push_back(snapshot.children.id(child));
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string_view householdId(const Casebook &book, const ChildState &state)
{
    return book.snapshot->households.id(book.snapshot->children[state.child].household);
}

std::string_view responsibleId(const Casebook &book, const Caseload &load, std::uint32_t household)
{
    const Ref<Personnel> person = load.households[household].responsible;
    return person ? book.snapshot->personnel.id(person) : std::string_view();
}

} // namespace

Changes changesBetween(const Casebook &oldBook, const Caseload &oldLoad, const Casebook &newBook, const Caseload &newLoad)
{
    Changes changes;
    const IdList keptOut = keptOutChildren(*newBook.snapshot);
    compare(
        keyedChildren(oldBook, oldLoad), keyedChildren(newBook, newLoad),
        [&](const auto &gone) {
            changes.childrenGone.push_back(gone.id);
            if (std::binary_search(keptOut.begin(), keptOut.end(), gone.id))
                changes.childrenKeptOut.push_back(gone.id);
        },
        [&](const auto &fresh) { changes.childrenNew.push_back(fresh.id); },
        [&](const auto &before, const auto &after) {
            if (householdId(oldBook, *before.item) != householdId(newBook, *after.item))
                changes.childrenMoved.push_back(after.id);
            if (!before.item->identifiedOn && after.item->identifiedOn)
                changes.identified.push_back(after.id);
            if (before.item->status != Status::closed && after.item->status == Status::closed)
                changes.closed.push_back(after.id);
        });
    const auto nothing = [](const auto &) {};
    compare(keyedRows(oldBook.snapshot->households), keyedRows(newBook.snapshot->households), nothing, nothing,
            [&](const auto &before, const auto &after) {
                if (responsibleId(oldBook, oldLoad, before.item) != responsibleId(newBook, newLoad, after.item))
                    changes.householdsHandedOver.push_back(after.id);
            });
    compare(
        keyedRows(oldBook.snapshot->visits), keyedRows(newBook.snapshot->visits), [&](const auto &) { ++changes.visitsGone; },
        [&](const auto &) { ++changes.visitsNew; }, [](const auto &, const auto &) {});
    return changes;
}

} // namespace clmrs
