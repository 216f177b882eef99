// The likeliest meant word for a mistyped one.
#pragma once

#include <QStringList>

namespace clmrs {

// The first candidate that begins with `word`, else the one with the fewest single-letter changes from it, the first of
// several. Empty where there are no candidates.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace clmrs
