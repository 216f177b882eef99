// Texts of a table folded once, for the many rows that share them.
#pragma once

#include "models/domain/foldedtext.h"
#include "models/domain/pseudonym.h"
#include "models/indicators/course.h"

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

// Name, code and pseudonym of each person.
inline std::vector<std::string> foldedPeople(const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<std::string> all = foldedAll(s, s.personnel, {&Personnel::name, &Personnel::code});
    for (std::uint32_t i = 0; i < all.size(); ++i)
        all[i] += folded(pseudonym(book.pseudonymKey, s.personnel.id(Ref<Personnel>{i}))).toStdString();
    return all;
}

} // namespace clmrs
