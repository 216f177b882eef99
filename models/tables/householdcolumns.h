// What stands in a row of households, column by column.
#pragma once

#include "models/tables/householdstable.h"

namespace clmrs {

std::span<const Column<HouseholdRow>> householdColumns();
qint64 householdDueOrder(const HouseholdRow &row);

} // namespace clmrs
