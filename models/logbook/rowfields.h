// How values of rows become values of cells, for the tables of fields in rowspec*.cpp.
#pragma once

#include "models/logbook/rowspec.h"

#include "models/domain/codes.h"
#include "models/domain/validity.h"

#include <algorithm>

namespace clmrs::rowfields {

inline LogValue toValue(const std::string &text) { return text.empty() ? LogValue() : LogValue(text); }
inline LogValue toValue(const std::optional<std::int64_t> &number) { return number ? LogValue(*number) : LogValue(); }
inline LogValue toValue(const std::optional<double> &number) { return number ? LogValue(*number) : LogValue(); }
inline LogValue toValue(const Validity &validity) { return validity.text(); }
inline LogValue toValue(bool yes) { return std::int64_t(yes); }
inline LogValue toValue(Date day) { return day.iso(); }
inline LogValue toValue(Moment moment) { return moment.iso(); }
inline LogValue toValue(const Key &key) { return key.isNull() ? LogValue() : LogValue(key.hex()); }
inline LogValue toValue(const std::optional<Date> &day) { return day ? LogValue(day->iso()) : LogValue(); }

inline std::string textOf(const LogValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}
inline void fromValue(std::string &text, const LogValue &value) { text = textOf(value); }
inline void fromValue(std::optional<std::int64_t> &number, const LogValue &value)
{
    const auto *given = std::get_if<std::int64_t>(&value);
    number = given ? std::optional(*given) : std::nullopt;
}
inline void fromValue(std::optional<double> &number, const LogValue &value)
{
    const auto *given = std::get_if<double>(&value);
    number = given ? std::optional(*given) : std::nullopt;
}
inline void fromValue(Validity &validity, const LogValue &value)
{
    validity = Validity::parse(textOf(value)).value_or(Validity());
}
inline void fromValue(bool &yes, const LogValue &value)
{
    const auto *given = std::get_if<std::int64_t>(&value);
    yes = given && *given != 0;
}
inline void fromValue(std::optional<Date> &day, const LogValue &value) { day = Date::parse(textOf(value)); }
inline void fromValue(Date &day, const LogValue &value) { day = Date::parse(textOf(value)).value_or(Date::fromDays(0)); }
inline void fromValue(Moment &moment, const LogValue &value)
{
    moment = Moment::parse(textOf(value)).value_or(Moment::fromSeconds(0));
}
inline void fromValue(Key &key, const LogValue &value) { key = Key::fromHex(textOf(value)).value_or(Key()); }

// Values of the logbook's own lists; a text of no list reads as the last.
template <class Code>
requires requires { rowCodes(Code()); }
LogValue toValue(Code code) { return toValue(std::string(rowCodes(code)[static_cast<std::size_t>(code)])); }
template <class Code>
requires requires { rowCodes(Code()); }
void fromValue(Code &code, const LogValue &value)
{
    const auto codes = rowCodes(Code());
    const auto found = std::ranges::find(codes, textOf(value));
    code = static_cast<Code>(found == codes.end() ? codes.size() - 1 : static_cast<std::size_t>(found - codes.begin()));
}

// Values of the contract's lists; a text of no list reads as none.
template <class Code>
requires requires { codesOf(Code()); }
LogValue toValue(Code code) { return toValue(std::string(codeText(code))); }
template <class Code>
requires requires { codesOf(Code()); }
void fromValue(Code &code, const LogValue &value)
{
    code = codeOf<Code>(textOf(value));
    if (code == Code::unknown)
        code = Code::missing;
}

enum Sealing : bool { plain = false, sealed = true };

// `Path` leads to the part of a row that the column holds.
template <class Row, auto... Path>
constexpr LogField<Row> field(const char *column, Sealing sealing = plain)
{
    return {column, sealing, [](const Row &row) { return toValue((row.*....*Path)); },
            [](Row &row, const LogValue &value) { fromValue((row.*....*Path), value); }};
}

// Codes, into which people also write words of their own.
template <class Row, auto... Path>
constexpr LogField<Row> codeField(const char *column, IsCode isCode)
{
    LogField<Row> made = field<Row, Path...>(column, sealed);
    made.isCode = isCode;
    return made;
}

// The id of somebody or something in `table` of the synced file.
template <class Row, Subject Row::*Who, const char *Table>
constexpr LogField<Row> idField(const char *column)
{
    return {column, plain, [](const Row &row) { return toValue((row.*Who).id); },
            [](Row &row, const LogValue &value) {
                (row.*Who).id = textOf(value);
                (row.*Who).table = (row.*Who).id.empty() ? "" : Table;
            }};
}

} // namespace clmrs::rowfields
