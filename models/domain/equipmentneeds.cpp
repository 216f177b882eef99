#include "models/domain/equipmentneeds.h"

#include <algorithm>
#include <span>

namespace clmrs {

namespace {

// In the order of EquipmentNeed.
constexpr std::array<EquipmentNeedSpec, kEquipmentNeedCount> kNeeds{{
    {true, {"transport", "motorbike", "motorcycle", "bicycle"}},
    {true, {"helmet_boots"}, {kEquipmentParts[0], kEquipmentParts[1]}},
    {false, {"rain_gear"}},
    {true, {"badge_vest"}, {kEquipmentParts[2], kEquipmentParts[3]}},
    {true, {"tablet", "phone", "smartphone"}},
    {false, {"power", "power_bank"}},
    {true, {"household_lists", "household_list"}},
    {true, {"awareness_materials", "picture_box"}},
}};

bool isAmong(std::span<const std::string_view> kinds, std::string_view kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

const EquipmentNeedSpec &specOf(EquipmentNeed need) { return kNeeds[static_cast<std::size_t>(need)]; }

std::optional<EquipmentNeed> needOf(std::string_view kind)
{
    for (std::size_t i = 0; i < kNeeds.size(); ++i) {
        if (!kind.empty() && (isAmong(kNeeds[i].kinds, kind) || isAmong(kNeeds[i].parts, kind)))
            return static_cast<EquipmentNeed>(i);
    }
    return std::nullopt;
}

bool isEquipmentCode(std::string_view kind) { return needOf(kind).has_value(); }

} // namespace clmrs
