#include "models/indicators/changessince.h"

#include "models/indicators/sidebyside.h"
#include "models/indicators/stablehash.h"

#include <map>

namespace clmrs {

namespace {

struct Comparison
{
    const LoadDigest &before;
    const Casebook &book;
    const Caseload &load;
    ChangesSince changes;

    void children();
    void households();
    void visits();
    void rows();

    std::string householdBefore(const LoadDigest::Child &child) const
    {
        return child.household == LoadDigest::kNone ? std::string() : std::string(before.households[child.household].id);
    }
    ChildChange gone(const LoadDigest::Child &child) const
    {
        return {std::string(child.id), child.status, std::nullopt, householdBefore(child), {}};
    }
    ChildChange both(const LoadDigest::Child &old, const ChildState &now) const
    {
        return {std::string(old.id), old.status, now.status, householdBefore(old), std::string(householdId(book, now))};
    }
};

void Comparison::children()
{
    const auto keptOut = keptOutChildren(*book.snapshot);
    compare(
        before.children, keyedChildren(book, load),
        [&](const LoadDigest::Child &child) {
            changes.childrenGone.push_back(gone(child));
            if (std::binary_search(keptOut.begin(), keptOut.end(), child.id))
                changes.childrenKeptOut.push_back(gone(child));
        },
        [&](const auto &fresh) {
            changes.childrenNew.push_back(
                {std::string(fresh.id), std::nullopt, fresh.item->status, {}, std::string(householdId(book, *fresh.item))});
        },
        [&](const LoadDigest::Child &old, const auto &now) {
            if (old.household != LoadDigest::kNone && before.households[old.household].id != householdId(book, *now.item))
                changes.childrenMoved.push_back(both(old, *now.item));
            if (!old.identifiedOn && now.item->identifiedOn)
                changes.identified.push_back(both(old, *now.item));
            if (old.status != Status::closed && now.item->status == Status::closed)
                changes.closed.push_back(both(old, *now.item));
        });
}

void Comparison::households()
{
    const auto nothing = [](const auto &) {};
    compare(before.households, keyedRows(book.snapshot->households), nothing, nothing,
            [&](const LoadDigest::Household &old, const auto &now) {
                const bool nobody = old.responsible == LoadDigest::kNone;
                const std::string_view was = nobody ? std::string_view() : before.people[old.responsible];
                const std::string_view is = responsibleId(book, load, now.item);
                if (was != is && (nobody || !was.empty())) // who it was may have been erased
                    changes.householdsHandedOver.push_back({std::string(old.id), std::string(was), std::string(is)});
            });
}

void Comparison::visits()
{
    const Table<Visit> &visits = book.snapshot->visits;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> now;
    now.reserve(visits.counting().size());
    for (std::uint32_t i = 0; i < visits.counting().size(); ++i) {
        if (const std::string_view id = visits.id(Ref<Visit>{i}); !id.empty())
            now.emplace_back(stableHash(id), i);
    }
    std::sort(now.begin(), now.end());
    std::map<std::string_view, std::vector<Ref<Visit>>> received;
    auto old = before.visits.begin();
    for (const auto &[hash, visit] : now) {
        for (; old != before.visits.end() && *old < hash; ++old)
            ++changes.visitsGone;
        if (old != before.visits.end() && *old == hash) {
            ++old;
            continue;
        }
        const Ref<Personnel> person = visits[Ref<Visit>{visit}].person;
        received[person ? book.snapshot->personnel.id(person) : std::string_view()].push_back({visit});
        ++changes.visitsNew;
    }
    changes.visitsGone += static_cast<std::size_t>(before.visits.end() - old);
    for (auto &[person, own] : received)
        changes.visitsReceived.push_back({std::string(person), std::move(own)});
    if (!changes.visitsReceived.empty() && changes.visitsReceived.front().person.empty())
        std::rotate(changes.visitsReceived.begin(), changes.visitsReceived.begin() + 1, changes.visitsReceived.end());
}

void Comparison::rows()
{
    const auto now = livingRows(*book.snapshot);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] < before.rows[i])
            changes.rowsShrunk.push_back({static_cast<TableId>(i), before.rows[i], now[i]});
    }
}

} // namespace

bool ChangesSince::isEmpty() const
{
    return childrenNew.empty() && childrenGone.empty() && childrenMoved.empty() && identified.empty() && closed.empty() &&
           householdsHandedOver.empty() && visitsNew == 0 && visitsGone == 0;
}

ChangesSince changesSince(const LoadDigest &before, const Casebook &book, const Caseload &load)
{
    Comparison comparison{before, book, load, {}};
    comparison.changes.dayBefore = before.day;
    comparison.changes.fileAsOfBefore = before.fileAsOf;
    comparison.children();
    comparison.households();
    comparison.visits();
    comparison.rows();
    return std::move(comparison.changes);
}

} // namespace clmrs
