// A table of rows to JSON or CSV: the same fields, the same order, the same values.
#pragma once

#include "models/domain/date.h"
#include "models/exchange/jsonstream.h"

#include <memory>
#include <span>
#include <variant>

namespace clmrs {

// Absent is the first alternative: null in JSON, an empty cell in CSV.
using OutValue = std::variant<std::monostate, std::int64_t, double, std::string_view, Date>;

template <class T>
OutValue outValue(const std::optional<T> &value)
{
    return value ? OutValue(*value) : OutValue();
}

class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual void row(std::span<const OutValue> values) = 0;
    virtual void end() = 0;
};

// Fields that follow each other and are one list: JSON has them as an array under `name`, CSV each in a column of its own.
struct OutList
{
    std::string_view name;
    std::size_t first; // of the fields
    std::size_t size;
};

enum class OutFormat : std::uint8_t { json, csv };

// `fields` are literals of a contract and outlive the writer, as does the device; so do `lists`, in the order of the fields.
std::unique_ptr<TableWriter> makeTableWriter(OutFormat format, QIODevice &device, std::span<const std::string_view> fields,
                                             std::span<const OutList> lists = {});

// RFC 4180, with what a spreadsheet would take for a formula disarmed by a leading quote
// (RELIABILITY.md, "What leaves"); numbers stay numbers.
void appendCsvCell(std::string &line, std::string_view text);
bool wouldBeFormula(std::string_view text);
// A formula, or a text that would read back as a disarmed one: 'x where x needs it.
bool needsDisarming(std::string_view text);

} // namespace clmrs
