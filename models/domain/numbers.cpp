#include "models/domain/numbers.h"

namespace clmrs {

QString percentText(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 0) + QStringLiteral("\u00a0%");
}

} // namespace clmrs
