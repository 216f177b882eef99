// The likeliest meant word for a mistyped one.
#pragma once

#include <QStringList>

namespace clmrs {

// The candidate with the fewest single-letter changes from `word`; the first of several. Empty
// where there are no candidates.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace clmrs
