// The children of a household beside its row, in the order in which somebody must go to them.
#pragma once

#include "models/tables/householdstable.h"
#include "models/tables/plainlist.h"

namespace clmrs {

PlainList householdChildren(const HouseholdRow &row, Naming naming, const QLocale &locale);

} // namespace clmrs
