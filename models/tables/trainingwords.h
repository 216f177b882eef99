// Words of training and equipment that lists and papers share.
#pragma once

#include "models/indicators/equipment.h"
#include "models/indicators/training.h"
#include "models/tables/cells.h"

namespace clmrs {

// The title of a module in the reader's language, else in English, else in any; its code where it has none.
QString moduleTitle(const LogbookSnapshot &logbook, std::string_view module, const QLocale &locale);
QString moduleKindWord(ModuleKind kind);
// Somebody of the case file by their name there, else as they were remembered or typed; of what leaves a pseudonym.
QString namedText(const Casebook &book, const Subject &person, Naming naming);

QString needWord(EquipmentNeed need);
// Of a kind that people made up its code.
QString equipmentWord(std::string_view kind);
QString conditionWord(EquipmentCondition condition); // empty: not said

} // namespace clmrs
