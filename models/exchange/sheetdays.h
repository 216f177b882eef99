// Numbers of a workbook that mean days: by the format of their cell (ECMA-376 part 1, 18.8.30).
#pragma once

#include <QString>
#include <optional>

namespace clmrs {

// A number format that the standard itself defines; one of the workbook's own, as its code says.
bool isDayFormat(int builtIn);
bool isDayFormat(const QString &code); // with a day, a month or a year in it; a time alone is none

enum class DateSystem : std::uint8_t { from1900, from1904 };

// YYYY-MM-DD, followed by a time where there is one. Empty where the number is no day: out of range, or in the
// first two months of 1900, which Excel (with a 29 February 1900) and LibreOffice count differently.
std::optional<QString> dayOfSerial(double serial, DateSystem system);

} // namespace clmrs
