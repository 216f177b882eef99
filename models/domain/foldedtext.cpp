#include "models/domain/foldedtext.h"

namespace clmrs {

namespace {

bool isPlainAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

bool isAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Most names are plain ASCII; they need no QString.
std::string foldedAscii(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isAsciiSpace(c)) {
            if (!out.empty() && out.back() != ' ')
                out.push_back(' ');
        } else {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing)
            continue;
        if (c == u'œ')
            out += QStringLiteral("oe");
        else if (c == u'æ')
            out += QStringLiteral("ae");
        else if (c == u'’' || c == u'‘' || c == u'ʼ')
            out += u'\'';
        else
            out += c;
    }
    return out.simplified();
}

std::string folded(std::string_view utf8)
{
    if (isPlainAscii(utf8))
        return foldedAscii(utf8);
    return folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

} // namespace clmrs
