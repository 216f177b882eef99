#include "models/indicators/equipment.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/heldrows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

bool isAnswered(const EquipmentNeedSpec &spec, const std::vector<const Equipment *> &pieces)
{
    const auto isThere = [&](std::string_view kind) {
        return !kind.empty() && std::ranges::any_of(pieces, [kind](const Equipment *piece) {
            return piece->kind == kind && isUsable(piece->condition);
        });
    };
    return std::ranges::any_of(spec.kinds, isThere) || std::ranges::all_of(spec.parts, isThere);
}

int placeOf(const Equipment &piece)
{
    const auto need = needOf(piece.kind);
    return need ? static_cast<int>(*need) : static_cast<int>(kEquipmentNeedCount);
}

// By id.
std::vector<Ref<Personnel>> leaversWithEquipment(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Date day)
{
    std::map<std::string_view, Ref<Personnel>> leavers;
    for (const Equipment &piece : logbook.all<Equipment>()) {
        const auto person = snapshot.personnel.find(piece.monitor.id);
        if (!person || leavers.contains(piece.monitor.id))
            continue;
        const auto leftOn = snapshot.personnel[*person].leftOn;
        if (leftOn && *leftOn <= day && !equipmentInHand(logbook, piece.monitor.id, day).empty())
            leavers.emplace(piece.monitor.id, *person);
    }
    std::vector<Ref<Personnel>> people;
    people.reserve(leavers.size());
    for (const auto &[id, person] : leavers)
        people.push_back(person);
    return people;
}

} // namespace

std::vector<const Equipment *> equipmentInHand(const LogbookSnapshot &logbook, std::string_view person, Date day)
{
    const auto issue = [](const Equipment &row) {
        return std::tuple(std::string_view(row.monitor.id), std::string_view(row.kind), std::string_view(row.serial),
                          row.issuedOn);
    };
    std::vector<const Equipment *> pieces;
    for (const auto &[key, piece] : heldRows<Equipment>(logbook, issue)) {
        const bool isGiven = !piece->issuedOn || *piece->issuedOn <= day;
        const bool isBack = piece->returnedOn && *piece->returnedOn <= day;
        if (piece->monitor.id == person && isGiven && !isBack)
            pieces.push_back(piece);
    }
    std::ranges::stable_sort(pieces, {}, [](const Equipment *piece) { return placeOf(*piece); });
    return pieces;
}

std::vector<MonitorEquipment> equipmentOn(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Date day)
{
    std::vector<MonitorEquipment> all;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, day)) {
        MonitorEquipment row{monitor, equipmentInHand(logbook, snapshot.personnel.id(monitor), day), {}};
        for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
            const auto need = static_cast<EquipmentNeed>(i);
            if (specOf(need).isNeeded && !isAnswered(specOf(need), row.pieces))
                row.missing.push_back(need);
        }
        all.push_back(std::move(row));
    }
    for (const Ref<Personnel> person : leaversWithEquipment(snapshot, logbook, day))
        all.push_back({person, equipmentInHand(logbook, snapshot.personnel.id(person), day), {}, true});
    return all;
}

} // namespace clmrs
