// What changed between two files of one cooperative (COMMANDS.md, "changes"). Ids byte by byte.
#pragma once

#include "models/indicators/caseload.h"

#include <string_view>
#include <vector>

namespace clmrs {

using IdList = std::vector<std::string_view>; // into the two snapshots; they must outlive it

struct Changes
{
    IdList childrenNew;          // known at the day in the new file only
    IdList childrenGone;         // … in the old file only, kept-out ones too
    IdList childrenMoved;        // in both, in another household
    IdList childrenKeptOut;      // known in the old file, kept out of the new one
    IdList identified;           // in both, identified in the new file only
    IdList closed;               // in both, closed in the new file only
    IdList householdsHandedOver; // count in both, somebody else responsible on the day
    std::size_t visitsNew = 0;   // visits that count, of any kind, whenever
    std::size_t visitsGone = 0;
};

Changes changesBetween(const Casebook &oldBook, const Caseload &oldLoad, const Casebook &newBook, const Caseload &newLoad);

} // namespace clmrs
