// Numbers as people read them. The locale is always handed in.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace clmrs {

// A share of 0 to 1 as whole per cent, "26 %" with a space that does not break.
QString percentText(double share, const QLocale &locale);
QString percentText(std::optional<double> share, const QLocale &locale); // "–" where there is none

// "23 / 88", where no line ends; behind what it says, "26 % (23 / 88)", a line may end between the two.
QString countsText(qint64 part, qint64 of, const QLocale &locale);
QString withCounts(const QString &value, const QString &counts);

// The same text, as long as before, where no line ends between a number and its word or the two numbers of a share: "5–17 ans",
// "23 / 88". After a year a line may end.
QString numbersBound(QString text);

// A day, a number, a code with its word: of no more than `longest` characters, with a digit. Half of one says nothing, or
// something else, so where texts give way it stays whole.
bool isFirm(QStringView text, qsizetype longest);

} // namespace clmrs
