// What stands in a row of children, column by column.
#pragma once

#include "models/tables/childrentable.h"

namespace clmrs {

std::span<const Column<ChildRow>> childColumns();
qint64 childDueOrder(const ChildRow &row); // longest overdue first

} // namespace clmrs
