#include "models/exchange/sheettext.h"

#include <QRegularExpression>
#include <algorithm>

namespace clmrs {

namespace {

constexpr qsizetype kCellLimit = 32'767; // UTF-16 units, counted as written: never more than Excel counts
constexpr qsizetype kNameLimit = 31;
constexpr qsizetype kEscapeLength = 7; // _xHHHH_
constexpr char16_t kReplacement = u'\uFFFD';
constexpr int kSerialOfEpoch = 25'569; // 1970-01-01
constexpr int kFirstSerial = 61;       // 1900-03-01

bool isForbidden(char16_t unit) { return (unit < 0x20 && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE; }

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

// The sequence may end with the text's own underscore, or with that of an escape that we write behind it.
bool readsAsEscape(QStringView rest)
{
    if (rest.size() < kEscapeLength || rest[1] != u'x' || !std::all_of(rest.begin() + 2, rest.begin() + 6, isHexDigit))
        return false;
    return rest[6] == u'_' || (isForbidden(rest[6].unicode()) && !rest[6].isNull());
}

QString escaped(char16_t unit) { return QStringLiteral("_x%1_").arg(QString::number(unit, 16).toUpper(), 4, u'0'); }

struct Piece
{
    QString written;
    qsizetype units; // of the text
};

Piece firstPiece(QStringView rest)
{
    const QChar first = rest[0];
    if (first.isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate())
        return {rest.first(2).toString(), 2};
    if (first.isSurrogate() || first.isNull())
        return {QString(QChar(kReplacement)), 1};
    if (isForbidden(first.unicode()) || (first == u'_' && readsAsEscape(rest)))
        return {escaped(first.unicode()), 1};
    return {QString(first), 1};
}

bool isPlain(QStringView text)
{
    const auto special = [](QChar c) { return c.isSurrogate() || isForbidden(c.unicode()); };
    return text.size() <= kCellLimit && std::none_of(text.begin(), text.end(), special) && !text.contains(u"_x");
}

CellText pieceByPiece(QStringView text)
{
    QString out;
    qsizetype cut = 0; // where there is still room for the ellipsis
    while (!text.isEmpty()) {
        const Piece piece = firstPiece(text);
        if (out.size() + piece.written.size() > kCellLimit)
            return {(out.left(cut) + u'…').toUtf8(), true};
        out += piece.written;
        text = text.mid(piece.units);
        cut = out.size() < kCellLimit ? out.size() : cut;
    }
    return {out.toUtf8(), false};
}

QChar ofName(QChar c)
{
    switch (c.unicode()) {
    case u'[':
        return u'(';
    case u']':
        return u')';
    case u'\'':
        return u'’';
    case u':':
    case u'*':
    case u'?':
    case u'/':
    case u'\\':
        return u'-';
    default:
        return c.isPrint() ? c : QChar(u' '); // no half of a pair either
    }
}

// libxlsxwriter 1.1.4 does not quote such a name in the definition of the filter, and Excel calls the file damaged.
bool readsAsReference(const QString &name)
{
    static const QRegularExpression reference(
        QStringLiteral("^([0-9][0-9A-Za-z_.]*|[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$"));
    return reference.match(name).hasMatch();
}

constexpr auto kExcelsOwn = QLatin1StringView("History");

} // namespace

CellText cellText(QStringView text)
{
    if (isPlain(text))
        return {text.toUtf8(), false};
    return pieceByPiece(text);
}

QString sheetName(const QString &wished, const QStringList &taken)
{
    QString name = wished.left(kNameLimit);
    std::transform(name.begin(), name.end(), name.begin(), ofName);
    name = name.simplified();
    if (name.isEmpty())
        name = QStringLiteral("-");
    if (readsAsReference(name))
        name = u'(' + name.left(kNameLimit - 2) + u')';
    const auto isTaken = [&](const QString &one) {
        return taken.contains(one, Qt::CaseInsensitive) || one.compare(kExcelsOwn, Qt::CaseInsensitive) == 0;
    };
    const QString first = name;
    for (int number = 2; isTaken(name); ++number) {
        const QString ending = u' ' + QString::number(number);
        name = first.left(kNameLimit - ending.size()).trimmed() + ending;
    }
    return name;
}

std::optional<int> daySerial(Date day)
{
    const int serial = day.days() + kSerialOfEpoch;
    return serial >= kFirstSerial ? std::optional(serial) : std::nullopt;
}

} // namespace clmrs
