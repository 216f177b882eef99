// Codes of the logbook are what people gave them, and two workstations may have given one twice: of such rows the one
// written more often holds, then the greater key.
#pragma once

#include "models/records/logbooksnapshot.h"

#include <map>

namespace clmrs {

// The rows that hold, by what `codeOf` says of them. The logbook outlives them.
template <class Row, class CodeOf>
auto heldRows(const LogbookSnapshot &logbook, CodeOf codeOf)
{
    std::map<decltype(codeOf(std::declval<const Row &>())), const Row *> held;
    for (const Row &row : logbook.all<Row>()) { // by key
        const Row *&before = held[codeOf(row)];
        if (!before || row.head.rev >= before->head.rev)
            before = &row;
    }
    return held;
}

} // namespace clmrs
