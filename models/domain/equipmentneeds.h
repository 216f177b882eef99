// What a monitor needs for the work, and by which codes it is known: the standard equipment that ICI's brief on qualified
// personnel names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace clmrs {

enum class EquipmentNeed : std::uint8_t {
    transport,
    protection,     // helmet and boots
    rainGear,       // no visit fails without it
    identification, // badge and vest
    tablet,
    power, // likewise
    householdLists,
    awarenessMaterials
};
inline constexpr std::size_t kEquipmentNeedCount = 8;

struct EquipmentNeedSpec
{
    bool isNeeded = true;                       // nobody can work without
    std::array<std::string_view, 4> kinds = {}; // codes of Equipment::kind that answer it; the first is the usual one
    std::array<std::string_view, 2> parts = {}; // … that answer it together, and neither alone
    std::string_view code() const { return kinds[0]; }
};
const EquipmentNeedSpec &specOf(EquipmentNeed need);
// Each is half of what a need asks for.
inline constexpr std::array<std::string_view, 4> kEquipmentParts{"helmet", "boots", "badge", "vest"};
// Empty: a kind that people made up, which answers no need.
std::optional<EquipmentNeed> needOf(std::string_view kind);
bool isEquipmentCode(std::string_view kind); // not what somebody wrote in words of their own

} // namespace clmrs
