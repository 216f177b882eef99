#include "models/exchange/csvreader.h"

#include "models/exchange/tablewriter.h"

#include <QStringDecoder>
#include <array>

namespace clmrs {

namespace {

// 0x80 to 0x9F; the five that Windows leaves open stay control characters, as browsers read them.
constexpr std::u16string_view kWindows1252 = u"\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D"
                                             u"\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
                                             u"\u0153\x9D\u017E\u0178";

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = kWindows1252[c.unicode() - 0x80];
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes); // by the mark alone
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return marked || !decoder.hasError() ? text : fromWindows1252(bytes);
}

// Of the first line that is not empty, outside quotation marks.
QChar separatorOf(QStringView text)
{
    static constexpr std::array kSeparators{u',', u';', u'\t'};
    std::array<int, kSeparators.size()> found{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        const bool ends = c == u'\n' || c == u'\r';
        if (ends && begun && !quoted)
            break;
        begun |= !ends;
        quoted ^= c == u'"';
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            found[i] += !quoted && c == kSeparators[i] ? 1 : 0;
    }
    return kSeparators[std::size_t(std::max_element(found.begin(), found.end()) - found.begin())];
}

QString armed(QString cell)
{
    if (cell.startsWith(u'\'') && needsDisarming(cell.mid(1).toStdString()))
        cell.remove(0, 1);
    return cell;
}

class CsvRows
{
public:
    explicit CsvRows(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    OutsideRow next();

private:
    QString cell(std::size_t column);
    QString quotedCell(std::size_t column);
    bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool atCellEnd() const { return atEnd() || isAt(m_separator) || isAt(u'\r') || isAt(u'\n'); }
    void passLineEnd();
    void countLine(); // the unit at m_at, inside a cell

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

OutsideRow CsvRows::next()
{
    OutsideRow row{m_line, {}};
    while (true) {
        if (row.cells.size() > kTableColumns && !atCellEnd())
            throw RefusedTable(TableRefusal::tooManyColumns);
        QString text = armed(isAt(u'"') ? quotedCell(row.cells.size()) : cell(row.cells.size()));
        if (row.cells.size() <= kTableColumns)
            row.cells.push_back(std::move(text));
        if (!isAt(m_separator))
            break;
        ++m_at;
    }
    passLineEnd();
    return row;
}

QString CsvRows::cell(std::size_t column)
{
    const qsizetype start = m_at;
    while (!atCellEnd())
        ++m_at;
    if (m_at - start > kCellCharacters + 1) // the quote that comes off
        throw RefusedTable(TableRefusal::longCell, {QString::number(m_line), columnLetters(column)});
    return m_text.mid(start, m_at - start).toString();
}

QString CsvRows::quotedCell(std::size_t column)
{
    const int opened = m_line;
    QString text;
    for (++m_at; !atEnd(); ++m_at) {
        if (isAt(u'"') && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"'))
            break;
        m_at += isAt(u'"') ? 1 : 0; // two stand for one
        countLine();
        text += m_text[m_at];
    }
    if (atEnd())
        throw RefusedTable(TableRefusal::openQuote, {QString::number(opened)});
    ++m_at;
    if (!atCellEnd())
        throw RefusedTable(TableRefusal::behindQuote, {QString::number(m_line), columnLetters(column)});
    return text;
}

void CsvRows::countLine()
{
    const bool lone = isAt(u'\r') && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    m_line += isAt(u'\n') || lone ? 1 : 0;
}

void CsvRows::passLineEnd()
{
    m_at += isAt(u'\r') ? 1 : 0;
    m_at += isAt(u'\n') ? 1 : 0;
    ++m_line;
}

} // namespace

OutsideTable readCsv(const QByteArray &bytes)
{
    if (bytes.size() > kTableBytes)
        throw RefusedTable(TableRefusal::tooLarge);
    const QString text = decoded(bytes);
    TableBuilder builder;
    for (CsvRows rows(text); !rows.atEnd();)
        builder.add(rows.next());
    return builder.take();
}

} // namespace clmrs
