// A small cooperative for the table's tests: children of every status, cells that are absent, names
// that nothing else in the file holds.
#pragma once

#include "support/casefilebuilder.h"

#include "models/tables/childrentable.h"

namespace clmrs {

// The day on which the village is looked at.
inline constexpr const char *kVillageDay = "2026-10-31";

// Writes the rows; at most 200 children.
void writeVillage(CaseFileBuilder &file);

// Everything that names a person in it, as written; a child's or head's name, a code, a monitor.
QStringList namesOfChildrenAndHeads();
QStringList codesOfChildrenAndHouseholds();
QStringList namesAndCodesOfMonitors();

std::shared_ptr<const ChildrenTable> tableOf(const CaseFileBuilder &file);
// The ids of the rows, in their order.
QStringList idsOf(const ChildrenTable &table, const std::vector<std::uint32_t> &rows);

} // namespace clmrs
