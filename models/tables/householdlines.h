// Households as a working paper names them (COMMANDS.md, "What leaves with which names"): codes and heads' names as written,
// in an order of places and codes that tells nothing of any child.
#pragma once

#include "models/tables/cells.h"

#include <vector>

namespace clmrs {

struct HouseholdLine
{
    Ref<Household> household;
    QString community;
    QString code;
    QString head;
};

// By community, then code, as a reader of the locale expects it.
std::vector<HouseholdLine> householdLines(const CaseSnapshot &snapshot, const std::vector<Ref<Household>> &households,
                                          const QLocale &locale);

} // namespace clmrs
