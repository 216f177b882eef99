// Text of a case file as Qt has it: bytes that are no UTF-8 become replacement characters.
#pragma once

#include <QString>
#include <string_view>

namespace clmrs {

inline QString qstring(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace clmrs
