// Numbers as people read them. The locale is always handed in.
#pragma once

#include <QLocale>
#include <QString>

namespace clmrs {

// A share of 0 to 1 as whole per cent, "26 %" with a space that does not break.
QString percentText(double share, const QLocale &locale);

} // namespace clmrs
