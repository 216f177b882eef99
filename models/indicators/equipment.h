// What each monitor was given for the work, and whether one can work with it.
#pragma once

#include "models/domain/equipmentneeds.h"
#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

#include <vector>

namespace clmrs {

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
    std::vector<EquipmentNeed> missing;    // needed, and nothing usable answers it; of who has left none is
    bool hasLeft = false;

    bool canWork() const { return !hasLeft && missing.empty(); }
    bool isKnown() const { return !pieces.empty(); }
};

// Of every active monitor, by id; behind them, by id, whoever has left by the day and has something in hand. The logbook
// outlives it.
std::vector<MonitorEquipment> equipmentOn(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Date day);

} // namespace clmrs
