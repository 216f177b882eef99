#pragma once

#include <QString>

namespace clmrs {

// A text of a test as Qt has it: short, because tables of expectations are made of it.
inline QString u(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace clmrs
