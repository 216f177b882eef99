// Texts of a table folded once, for the many rows that share them.
#pragma once

#include "models/domain/foldedtext.h"
#include "models/records/casesnapshot.h"

#include <initializer_list>

namespace clmrs {

template <class Row>
std::vector<std::string> foldedAll(const CaseSnapshot &snapshot, const Table<Row> &table,
                                   std::initializer_list<TextId Row::*> fields)
{
    std::vector<std::string> all;
    all.reserve(table.counting().size());
    for (const Row &row : table.counting()) {
        std::string text;
        for (const auto field : fields)
            text += folded(snapshot.text(row.*field)) + ' ';
        all.push_back(std::move(text));
    }
    return all;
}

} // namespace clmrs
