// Slips for equipment, to be signed by who gives and who receives: what somebody has in hand, or what comes back. A working paper
// with the name as written. Numbered.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

enum class EquipmentSlip : std::uint8_t {
    issue,   // what is in hand on the day
    giveBack // the same and what came back on the day, with room for the day and the condition now
};

Paper equipmentSlip(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, Ref<Personnel> person,
                    EquipmentSlip slip, const Stamp &stamp);

} // namespace clmrs
