#include "models/indicators/equipment.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/heldrows.h"

#include <algorithm>
#include <tuple>

namespace clmrs {

namespace {

// In the order of EquipmentNeed.
constexpr std::array<EquipmentNeedSpec, kEquipmentNeedCount> kNeeds{{
    {true, {"transport", "motorbike", "motorcycle", "bicycle"}},
    {true, {"helmet_boots", "helmet", "boots"}},
    {false, {"rain_gear"}},
    {true, {"badge_vest", "badge", "vest"}},
    {true, {"tablet", "phone", "smartphone"}},
    {false, {"power", "power_bank"}},
    {true, {"household_lists", "household_list"}},
    {true, {"awareness_materials", "picture_box"}},
}};

int placeOf(const Equipment &piece)
{
    const auto need = needOf(piece.kind);
    return need ? static_cast<int>(*need) : static_cast<int>(kEquipmentNeedCount);
}

} // namespace

const EquipmentNeedSpec &specOf(EquipmentNeed need) { return kNeeds[static_cast<std::size_t>(need)]; }

std::optional<EquipmentNeed> needOf(std::string_view kind)
{
    for (std::size_t i = 0; i < kNeeds.size(); ++i) {
        if (!kind.empty() && std::ranges::find(kNeeds[i].kinds, kind) != kNeeds[i].kinds.end())
            return static_cast<EquipmentNeed>(i);
    }
    return std::nullopt;
}

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
        for (std::size_t i = 0; i < kNeeds.size(); ++i) {
            const auto need = static_cast<EquipmentNeed>(i);
            const auto answers = [&](const Equipment *piece) {
                return needOf(piece->kind) == need && isUsable(piece->condition);
            };
            if (kNeeds[i].isNeeded && std::ranges::none_of(row.pieces, answers))
                row.missing.push_back(need);
        }
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace clmrs
