#include "models/exchange/xlsxreader.h"

#include "models/exchange/xlsxparts.h"

#include <QFile>
#include <QLocale>
#include <cmath>

namespace clmrs {

namespace {

constexpr int kLastLine = 1'048'576;             // of a sheet
constexpr double kExact = 9'007'199'254'740'992; // whole numbers up to here are what they look like

struct RawCell
{
    std::size_t column = 0;
    QString type; // of the attribute t
    int style = 0;
    QString value; // of <v>, or the text of <is>
    bool hasValue = false;
    bool isFormula = false;
};

[[noreturn]] void damaged() { throw RefusedTable(TableRefusal::damaged); }

// 0 for A; one beyond the last that may be for all that lie further right.
std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i)
        column = std::min(column * 26 + std::size_t(reference[i].unicode() - u'A') + 1, kTableColumns + 1);
    if (i == 0)
        damaged();
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const XlsxBook &book, QXmlStreamReader &xml, const std::function<void(OutsideRow)> &use)
        : m_book(book), m_xml(xml), m_use(use)
    {
    }
    void read();

private:
    void readRow();
    RawCell rawCell(std::size_t nextColumn);
    QString textOf(const RawCell &cell) const;
    QString shared(const RawCell &cell) const;
    QString number(const RawCell &cell) const;
    [[noreturn]] void refuse(TableRefusal why, const RawCell &cell) const;

    const XlsxBook &m_book;
    QXmlStreamReader &m_xml;
    const std::function<void(OutsideRow)> &m_use;
    int m_line = 0;
};

void SheetReader::read()
{
    if (m_xml.name() != u"worksheet")
        damaged();
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"sheetData") {
            m_xml.skipCurrentElement();
            continue;
        }
        while (m_xml.readNextStartElement())
            readRow();
    }
}

void SheetReader::readRow()
{
    const QStringView said = m_xml.attributes().value(QLatin1String("r"));
    const int line = said.isEmpty() ? m_line + 1 : said.toInt();
    if (m_xml.name() != u"row" || line <= m_line || line > kLastLine)
        damaged();
    m_line = line;
    OutsideRow row{line, {}};
    std::size_t next = 0;
    while (m_xml.readNextStartElement()) {
        const RawCell cell = rawCell(next);
        next = cell.column + 1;
        QString text = textOf(cell);
        if (text.isEmpty())
            continue;
        if (cell.column >= kTableColumns)
            throw RefusedTable(TableRefusal::tooManyColumns);
        row.cells.resize(next);
        row.cells.back() = std::move(text);
    }
    m_use(std::move(row));
}

// At <c>; reads to its end.
RawCell SheetReader::rawCell(std::size_t nextColumn)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView reference = attributes.value(QLatin1String("r"));
    RawCell cell{reference.isEmpty() ? nextColumn : columnOf(reference),
                 attributes.value(QLatin1String("t")).toString(),
                 attributes.value(QLatin1String("s")).toInt(),
                 {}};
    if (m_xml.name() != u"c" || (cell.column < nextColumn && cell.column < kTableColumns))
        damaged();
    while (m_xml.readNextStartElement()) {
        const bool isInline = m_xml.name() == u"is";
        cell.isFormula |= m_xml.name() == u"f";
        cell.hasValue |= isInline || m_xml.name() == u"v";
        if (isInline)
            cell.value = richText(m_xml);
        else if (m_xml.name() == u"v")
            cell.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            m_xml.skipCurrentElement();
    }
    return cell;
}

QString SheetReader::textOf(const RawCell &cell) const
{
    if (cell.isFormula && !cell.hasValue)
        refuse(TableRefusal::noResult, cell);
    if (cell.type == QStringLiteral("e"))
        throw RefusedTable(TableRefusal::errorValue, {QString::number(m_line), columnLetters(cell.column), cell.value});
    if (cell.value.isEmpty() || cell.type == QStringLiteral("inlineStr") || cell.type == QStringLiteral("b"))
        return cell.value;
    if (cell.type == QStringLiteral("s"))
        return shared(cell);
    if (cell.type == QStringLiteral("str"))
        return unescapedText(cell.value);
    if (cell.type == QStringLiteral("d")) // a day as text, with midnight or without
        return cell.value.endsWith(QStringLiteral("T00:00:00")) ? cell.value.chopped(9) : cell.value;
    return number(cell);
}

QString SheetReader::shared(const RawCell &cell) const
{
    bool isNumber = false;
    const quint64 index = cell.value.toULongLong(&isNumber);
    if (!isNumber || index >= m_book.sharedStrings.size())
        damaged();
    return m_book.sharedStrings[index];
}

QString SheetReader::number(const RawCell &cell) const
{
    bool isNumber = false;
    const double value = cell.value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        damaged();
    if (std::size_t(cell.style) < m_book.isDay.size() && m_book.isDay[std::size_t(cell.style)]) {
        if (const auto day = dayOfSerial(value, m_book.dates))
            return *day;
    }
    if (value == std::floor(value) && std::abs(value) <= kExact)
        return QString::number(qint64(value));
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

void SheetReader::refuse(TableRefusal why, const RawCell &cell) const
{
    throw RefusedTable(why, {QString::number(m_line), columnLetters(cell.column)});
}

// Office puts a workbook with a password into a container of the old kind.
TableRefusal whyNoArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return TableRefusal::cannotRead;
    const QByteArray start = file.read(4);
    if (start == QByteArray("\xD0\xCF\x11\xE0", 4))
        return TableRefusal::oldOrLocked;
    return start.startsWith("PK") ? TableRefusal::damaged : TableRefusal::noWorkbook;
}

} // namespace

void readXlsx(const QString &path, const std::function<void(OutsideRow)> &use)
{
    ZipArchive archive(path, kTableBytes);
    if (!archive.isOpen())
        throw RefusedTable(whyNoArchive(path));
    const XlsxBook book = readXlsxBook(archive);
    XlsxPart sheet(archive, book.sheet);
    SheetReader(book, sheet.xml(), use).read();
    sheet.finish();
}

} // namespace clmrs
