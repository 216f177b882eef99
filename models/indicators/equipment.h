// What each monitor was given for the work, and whether one can work with it: the standard equipment that ICI's brief on
// qualified personnel names.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

#include <vector>

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
    std::array<std::string_view, 5> kinds = {}; // codes of Equipment::kind that answer it; the first is the usual one
    std::string_view code() const { return kinds[0]; }
};
const EquipmentNeedSpec &specOf(EquipmentNeed need);
// Empty: a kind that people made up, which answers no need.
std::optional<EquipmentNeed> needOf(std::string_view kind);

// What somebody (an id) has in hand on a day: given by then or nobody knows when, not given back by then; by need, then as the
// logbook has it. What is broken or lost is among it until it is given back.
std::vector<const Equipment *> equipmentInHand(const LogbookSnapshot &logbook, std::string_view person, Date day);
constexpr bool isUsable(EquipmentCondition condition)
{
    return condition != EquipmentCondition::broken && condition != EquipmentCondition::lost;
}

struct MonitorEquipment
{
    Ref<Personnel> monitor;
    std::vector<const Equipment *> pieces; // in hand
    std::vector<EquipmentNeed> missing;    // needed, and nothing usable answers it

    bool canWork() const { return missing.empty(); }
    bool isKnown() const { return !pieces.empty(); }
};

// Of every active monitor, by id. The logbook outlives it.
std::vector<MonitorEquipment> equipmentOn(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Date day);

} // namespace clmrs
