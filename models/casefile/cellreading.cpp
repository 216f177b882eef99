#include "models/casefile/cellreading.h"

#include <cmath>

namespace clmrs {

bool CellReader::isAbsent(const RowCell &cell)
{
    const CellType type = cell.type();
    return type == CellType::null || ((type == CellType::text || type == CellType::blob) && cell.text().empty());
}

std::optional<double> CellReader::numberOf(const RowCell &cell)
{
    const CellType type = cell.type();
    if (type != CellType::integer && type != CellType::real)
        return std::nullopt;
    const double number = cell.real();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Fault CellReader::read(TextId &field, const RowCell &cell)
{
    field = m_snapshot.texts.intern(cell.text());
    return field ? Fault::none : Fault::absent;
}

Fault CellReader::readOwnText(TextId &field, const RowCell &cell)
{
    field = m_snapshot.texts.append(cell.text());
    return field ? Fault::none : Fault::absent;
}

Fault CellReader::read(std::optional<Date> &field, const RowCell &cell)
{
    const std::string_view text = cell.text();
    if (text.empty())
        return Fault::absent;
    field = Date::parse(text);
    return field ? Fault::none : Fault::unreadableDate;
}

Fault CellReader::read(std::optional<Moment> &field, const RowCell &cell)
{
    const std::string_view text = cell.text();
    if (text.empty())
        return Fault::absent;
    if (text != m_lastMoment) {
        m_lastMoment = text;
        m_lastMomentValue = Moment::parse(text);
    }
    field = m_lastMomentValue;
    return field ? Fault::none : Fault::unreadableDate;
}

Fault CellReader::read(std::optional<bool> &field, const RowCell &cell)
{
    const auto number = numberOf(cell);
    std::optional<double> value;
    const Fault fault = take(value, cell, number, number && (*number == 0 || *number == 1));
    if (value)
        field = *value == 1;
    return fault;
}

Fault CellReader::readCount(std::optional<int> &field, const RowCell &cell)
{
    const auto number = numberOf(cell);
    return take(field, cell, number, number && *number >= 0 && *number <= 2'000'000'000 && *number == std::floor(*number));
}

} // namespace clmrs
