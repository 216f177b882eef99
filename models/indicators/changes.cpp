#include "models/indicators/changes.h"

#include "models/indicators/sidebyside.h"

namespace clmrs {

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
