// The fields of each kind of row as data: how they are read, written, sealed. The columns are those of
// resources/sql/logbook.
#pragma once

#include "models/records/teamrows.h"

#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace clmrs {

using LogValue = std::variant<std::monostate, std::int64_t, double, std::string>;

// A code of the program's own lists, which figures are made of; not words.
using IsCode = bool (*)(std::string_view value);

template <class Row>
struct LogField
{
    const char *column;
    bool sealed; // can hold words about a person
    LogValue (*get)(const Row &row);
    void (*set)(Row &row, const LogValue &value);
    IsCode isCode = nullptr; // of a sealed one that takes codes as well as words: codes stay plain
};

template <class Row>
struct LogSpec
{
    const char *table;
    std::span<const LogField<Row>> fields;
};

template <class Row>
const LogSpec<Row> &logSpecOf();

// Every sealed column of every table with a key, drafts and audit too.
struct SealedColumn
{
    const char *table;
    const char *column;
    IsCode isCode = nullptr;

    bool takesPlain(std::string_view value) const { return isCode && isCode(value); }
};
std::vector<SealedColumn> sealedColumns();

} // namespace clmrs
