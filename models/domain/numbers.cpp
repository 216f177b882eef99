#include "models/domain/numbers.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr QChar kFirmSpace = u'\u00a0';
constexpr qsizetype kDigitsOfYear = 4;

bool isYear(QStringView number)
{
    return number.size() == kDigitsOfYear && std::ranges::all_of(number, [](QChar one) { return one.isDigit(); }) &&
           (number.startsWith(u"19") || number.startsWith(u"20"));
}

// “octobre 2026”, “sept. 2026”: a month and what follows it, where nothing goes on behind the year.
bool isBeforeYear(QStringView text, qsizetype space)
{
    const qsizetype from = space + 1;
    const qsizetype end = from + kDigitsOfYear;
    const bool ends = end >= text.size() || (end < text.size() && !text[end].isLetterOrNumber());
    return end <= text.size() && ends && isYear(text.sliced(from, kDigitsOfYear)) &&
           (text[space - 1].isLetter() || text[space - 1] == u'.');
}

// The number that ends before `end`, « 1er » too; empty: a word stands there, or a code.
QStringView numberBefore(QStringView text, qsizetype end)
{
    if (text.first(end).endsWith(u"1er") && (end == 3 || !text[end - 4].isLetterOrNumber()))
        return text.sliced(end - 3, 3);
    if (end == 0 || !text[end - 1].isDigit())
        return {};
    qsizetype from = end;
    while (from > 0 && !text[from - 1].isSpace() && text[from - 1] != u'(')
        --from;
    const QStringView number = text.sliced(from, end - from);
    return std::ranges::any_of(number, [](QChar one) { return one.isLetter(); }) ? QStringView() : number;
}

} // namespace

QString percentText(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 0) + QStringLiteral("\u00a0%");
}

QString percentText(std::optional<double> share, const QLocale &locale)
{
    return share ? percentText(*share, locale) : QStringLiteral("–");
}

QString countsText(qint64 part, qint64 of, const QLocale &locale)
{
    return QStringLiteral("%1\u00a0/\u00a0%2").arg(locale.toString(part), locale.toString(of));
}

QString withCounts(const QString &value, const QString &counts) { return QStringLiteral("%1 (%2)").arg(value, counts); }

QString numbersBound(QString text)
{
    const qsizetype size = text.size();
    for (qsizetype at = 1; at + 1 < size; ++at) {
        if (text[at] != u' ')
            continue;
        if (isBeforeYear(text, at)) {
            text[at] = kFirmSpace;
            continue;
        }
        const QStringView number = numberBefore(text, at);
        if (number.isEmpty())
            continue;
        if (text[at + 1].isLetter() && !isYear(number)) {
            text[at] = kFirmSpace;
        } else if (at + 3 < size && text[at + 1] == u'/' && text[at + 2] == u' ' && text[at + 3].isDigit()) {
            text[at] = kFirmSpace;
            text[at + 2] = kFirmSpace;
        }
    }
    return text;
}

bool isFirm(QStringView text, qsizetype longest)
{
    return text.size() <= longest && std::ranges::any_of(text, [](QChar one) { return one.isDigit(); });
}

} // namespace clmrs
