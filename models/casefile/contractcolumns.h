// The columns that the contract (CASE_DATABASE.md) gives a table: what a correction may name.
#pragma once

#include <QStringList>
#include <string_view>

namespace clmrs {

// In the contract's order, each once; empty: the contract has no such table.
QStringList contractColumns(std::string_view table);

} // namespace clmrs
