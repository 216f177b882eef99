// The likeliest meant word for a mistyped one.
#pragma once

#include <QStringList>

namespace clmrs {

// The first candidate that begins with `word`, else the one with the fewest single-letter changes from it, the first of
// several. Empty where there are no candidates.
QString nearest(const QString &word, const QStringList &candidates);
// Whether a word is likely meant for another and mistyped: its beginning (four letters or more), or of five letters at most one
// is another.
bool isMistyped(const QString &word, const QString &meant);

} // namespace clmrs
