#include "widgets/parts/headingview.h"

#include "models/domain/numbers.h"

#include <QFontMetricsF>
#include <QStyleOptionHeader>
#include <QTextLayout>
#include <numeric>

namespace clmrs {

namespace {

constexpr qsizetype kMostGivenUp = 4;     // letters of a line, for the end of a syllable
constexpr qsizetype kFewestBefore = 2;    // letters before the hyphen at the end of a syllable
constexpr int kWide = 24;                 // usual characters, in which a number always has room beside its word
constexpr qsizetype kMostOfHeading = 400; // letters
constexpr qsizetype kFewestLetters = 3;   // of a word on a line of its own, where there is room for them, and behind a hyphen

bool isVowel(QChar letter)
{
    const QString parts = letter.decomposition();
    return QStringLiteral("aeiouy").contains(parts.isEmpty() ? letter : parts.front(), Qt::CaseInsensitive);
}

// Consonants that no line parts: tr, bl, ch, gn.
bool belongTogether(QChar first, QChar second)
{
    const QChar one = first.toLower();
    const QChar next = second.toLower();
    return (QStringLiteral("lr").contains(next) && QStringLiteral("bcdfgkptv").contains(one)) ||
           (next == u'h' && QStringLiteral("cpst").contains(one)) || (one == u'g' && next == u'n');
}

// Before the last consonant in front of a vowel, or the two that belong together: as French and English part most words.
bool beginsSyllable(const QString &word, qsizetype at)
{
    const auto isConsonant = [&word](qsizetype i) { return i < word.size() && word[i].isLetter() && !isVowel(word[i]); };
    if (!isConsonant(at) || at + 1 >= word.size())
        return false;
    if (isVowel(word[at + 1]))
        return isVowel(word[at - 1]) || !belongTogether(word[at - 1], word[at]);
    return at + 2 < word.size() && belongTogether(word[at], word[at + 1]) && isVowel(word[at + 2]);
}

qsizetype endOfSyllable(const QString &word, qsizetype letters)
{
    const qsizetype least = std::max(kFewestBefore, letters - kMostGivenUp);
    for (qsizetype end = std::min(letters, word.size() - kFewestLetters); end >= least; --end) {
        if (beginsSyllable(word, end))
            return end;
    }
    return letters;
}

// Letters of a word that stand on a line behind what it has begun with, with the hyphen behind them: its own one, where it has
// one there.
qsizetype lettersOnLine(const QString &begun, const QString &word, const QFontMetricsF &metrics, int width)
{
    qsizetype letters = 1;
    for (qsizetype tooMany = word.size(); tooMany - letters > 1;) {
        const qsizetype middle = std::midpoint(letters, tooMany);
        (metrics.horizontalAdvance(begun + word.left(middle) + u'-') > width ? tooMany : letters) = middle;
    }
    if (const qsizetype own = word.lastIndexOf(u'-', letters - 1) + 1; own >= kFewestLetters)
        return own;
    const qsizetype left = std::max<qsizetype>(0, kFewestLetters - (word.size() - letters));
    return endOfSyllable(word, letters - left >= kFewestLetters ? letters - left : letters);
}

QStyleOptionHeader plainSection(const QHeaderView &header)
{
    QStyleOptionHeader section;
    section.initFrom(&header);
    return section;
}

// A section that bears the arrow has less room.
QRect roomIn(const QHeaderView &header, QStyleOptionHeader section, const QSize &size)
{
    section.rect = QRect({}, size);
    return header.style()->subElementRect(QStyle::SE_HeaderLabel, &section, &header);
}

} // namespace

void HeadingView::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QRect label = roomIn(*this, *option, {sectionSize(logicalIndex), height()});
    const int lines = std::max(1, label.height() / fontMetrics().lineSpacing());
    option->text = headingLines(option->text, font(), label.width(), lines).join(u'\n');
    // Broken once: the style would break a line anew that just fills its room.
    option->textAlignment = Qt::Alignment(static_cast<int>(option->textAlignment) & ~static_cast<int>(Qt::TextWordWrap));
}

QRect headingRoom(const QHeaderView &header, int logicalIndex)
{
    return roomIn(header, plainSection(header), {header.sectionSize(logicalIndex), header.height()});
}

int headingHeight(const QHeaderView &header, int lines)
{
    constexpr int kSomeHeight = 100;
    const QRect label = roomIn(header, plainSection(header), {kSomeHeight, kSomeHeight});
    return lines * header.fontMetrics().lineSpacing() + kSomeHeight - label.height();
}

QStringList brokenLines(const QString &text, const QFont &font, int width, int indent, int lines)
{
    QStringList broken;
    const QFontMetricsF metrics(font);
    const auto room = [&] { return broken.isEmpty() ? width - indent : width; };
    QTextLayout layout(lines > 1 && width >= kWide * metrics.averageCharWidth() ? numbersBound(text) : text, font);
    layout.beginLayout();
    int from = 0;
    for (int number = 1; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room());
        const QString words = text.mid(line.textStart(), line.textLength());
        const bool fits = metrics.horizontalAdvance(words.trimmed()) <= room(); // a long word stands out
        broken.append(fits ? words : metrics.elidedText(words, Qt::ElideRight, room()));
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (from < text.size() || broken.isEmpty())
        broken.append(metrics.elidedText(text.mid(from), Qt::ElideRight, room()));
    return broken;
}

QStringList headingLines(const QString &title, const QFont &font, int width, int lines)
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    // A name from a file may have no end.
    const QString words = title.size() > kMostOfHeading ? title.left(kMostOfHeading) + u'…' : title;
    QStringList broken{QString()};
    const auto isCut = [&] { return broken.size() > lines + 1; }; // nobody sees what follows
    const auto begun = [&broken] { return broken.back().isEmpty() ? QString() : broken.back() + u' '; };
    for (QString word : words.split(u' ')) {
        while (word.size() > 1 && !isCut() && !fits(word)) {
            const qsizetype letters = lettersOnLine(begun(), word, metrics, width);
            if (letters >= kFewestLetters || broken.back().isEmpty()) {
                broken.back() = begun() + word.left(letters) + (word[letters - 1] == u'-' ? QString() : QStringLiteral("-"));
                word.remove(0, letters);
            }
            broken.append(QString());
        }
        if (fits(begun() + word))
            broken.back() = begun() + word;
        else
            broken.append(word);
        if (isCut())
            break;
    }
    if (broken.size() > lines) {
        const QString rest = broken.mid(lines - 1).join(u' ');
        broken.resize(lines - 1);
        broken.append(metrics.elidedText(rest, Qt::ElideRight, width));
    }
    return broken;
}

} // namespace clmrs
