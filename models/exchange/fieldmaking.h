// Columns of the logbook's tables made of parts of rows: what each kind's list of columns is written in.
#pragma once

#include "models/exchange/logbookfields.h"

#include <functional>

namespace clmrs::fieldmaking {

inline LogbookValue valueOf(const std::string &text) { return text.empty() ? LogbookValue() : LogbookValue(text); }
inline LogbookValue valueOf(Date day) { return day; }
inline LogbookValue valueOf(const Validity &validity) { return validity.text(); }
inline LogbookValue valueOf(bool yes) { return std::int64_t(yes); }
inline LogbookValue valueOf(const Subject &subject) { return valueOf(subject.id.empty() ? subject.name : subject.id); }
template <class Value>
LogbookValue valueOf(const std::optional<Value> &value)
{
    return value ? LogbookValue(*value) : LogbookValue();
}
template <class Code>
requires requires { rowCodes(Code()); }
LogbookValue valueOf(Code code) { return valueOf(std::string(rowCodes(code)[std::size_t(code)])); }
template <class Code>
requires requires { codesOf(Code()); }
LogbookValue valueOf(Code code) { return valueOf(std::string(codeText(code))); }

template <class Row>
using ReadCell = std::function<void(Row &row, const ImportCell &cell)>;

// `part` leads from a row to what the column holds: a pointer to a member, or a function.
template <class Row, class Part>
LogbookField<Row> field(const char *name, Part part, ReadCell<Row> read)
{
    return {name, [part](const Row &row) { return valueOf(std::invoke(part, row)); },
            [part](Row &into, const Row &from) { std::invoke(part, into) = std::invoke(part, from); }, std::move(read)};
}

// A cell that ImportCell reads by itself.
template <class Row, class Value, class Read>
LogbookField<Row> readBy(const char *name, Value Row::*part, Read read)
{
    return field<Row>(name, part, [part, read](Row &row, const ImportCell &cell) { row.*part = std::invoke(read, cell); });
}

template <class Row>
LogbookField<Row> textField(const char *name, std::string Row::*part)
{
    return readBy(name, part, &ImportCell::text);
}

template <class Row>
LogbookField<Row> ownCodeField(const char *name, std::string Row::*part)
{
    return readBy(name, part, &ImportCell::textThatIsThere);
}

template <class Row>
LogbookField<Row> dayField(const char *name, std::optional<Date> Row::*part)
{
    return readBy(name, part, &ImportCell::day);
}

template <class Row>
LogbookField<Row> countField(const char *name, std::optional<std::int64_t> Row::*part)
{
    return readBy(name, part, &ImportCell::count);
}

template <class Row>
LogbookField<Row> numberField(const char *name, std::optional<double> Row::*part, int most)
{
    return readBy(name, part, [most](const ImportCell &cell) { return cell.number(0, most); });
}

template <class Row>
LogbookField<Row> yesNoField(const char *name, bool Row::*part)
{
    return readBy(name, part, [](const ImportCell &cell) {
        return cell.codeOf({QStringLiteral("0"), QStringLiteral("1")}) == 1;
    });
}

template <class Row>
LogbookField<Row> codeOfField(const char *name, std::string Row::*part, LogbookKind kind)
{
    return readBy(name, part, [kind](const ImportCell &cell) { return cell.codeOfKind(kind); });
}

template <class Row>
LogbookField<Row> subjectField(const char *name, Subject Row::*part, const char *table)
{
    return readBy(name, part, [table](const ImportCell &cell) { return cell.subjectOf(table); });
}

template <class Row>
LogbookField<Row> subjectIfAnyField(const char *name, Subject Row::*part, const char *table)
{
    return readBy(name, part, [table](const ImportCell &cell) { return cell.subjectIfAny(table); });
}

// A value of one of the logbook's own lists.
template <class Row, class Code>
LogbookField<Row> codeField(const char *name, Code Row::*part)
{
    return readBy(name, part, [](const ImportCell &cell) { return Code(cell.codeOf(listOf(rowCodes(Code())))); });
}

// A value of one of the contract's lists, or none.
template <class Code>
Code listedIn(const ImportCell &cell)
{
    return cell.isEmpty() ? Code::missing : Code(cell.codeOf(listOf(codesOf(Code()))) + kFirstCode);
}

template <class Row, class Code>
LogbookField<Row> listedField(const char *name, Code Row::*part)
{
    return readBy(name, part, &listedIn<Code>);
}

} // namespace clmrs::fieldmaking
