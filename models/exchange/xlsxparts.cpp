#include "models/exchange/xlsxparts.h"

#include "models/exchange/outsidetable.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace clmrs {

namespace {

bool is(const QXmlStreamReader &xml, QStringView name) { return xml.name() == name; }

QString attribute(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

struct Relation
{
    QString kind; // the last word of its type: the beginning differs between the two kinds of workbook
    QString part;
};
using Relations = QHash<QString, Relation>; // by id

// Those of a part lie in _rels beside it.
Relations relationsOf(ZipArchive &archive, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
    XlsxPart relations(archive, name);
    Relations found;
    while (relations.xml().readNextStartElement()) {
        const QString target = attribute(relations.xml(), "Target");
        found.insert(attribute(relations.xml(), "Id"),
                     {attribute(relations.xml(), "Type").section(u'/', -1),
                      target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target)});
        relations.xml().skipCurrentElement();
    }
    relations.finish();
    return found;
}

QString partOfKind(const Relations &relations, QStringView kind)
{
    for (const Relation &relation : relations) {
        if (QStringView(relation.kind) == kind)
            return relation.part;
    }
    return {};
}

QString firstSheetId(QXmlStreamReader &xml)
{
    QString id;
    while (xml.readNextStartElement()) {
        for (const QXmlStreamAttribute &one : xml.attributes()) {
            if (id.isEmpty() && one.name() == u"id" && !one.namespaceUri().isEmpty())
                id = one.value().toString();
        }
        xml.skipCurrentElement();
    }
    return id;
}

// Its own part: the id of the first sheet, and which days it counts from.
QString readWorkbookPart(ZipArchive &archive, const QString &name, XlsxBook &book)
{
    XlsxPart part(archive, name);
    QString first;
    while (part.xml().readNextStartElement()) {
        if (is(part.xml(), u"sheets")) {
            first = firstSheetId(part.xml());
            continue;
        }
        const QString from1904 = attribute(part.xml(), "date1904");
        if (is(part.xml(), u"workbookPr") && (from1904 == QStringLiteral("1") || from1904 == QStringLiteral("true")))
            book.dates = DateSystem::from1904;
        part.xml().skipCurrentElement();
    }
    part.finish();
    return first;
}

void readSharedStrings(ZipArchive &archive, const QString &name, XlsxBook &book)
{
    XlsxPart part(archive, name);
    while (part.xml().readNextStartElement()) {
        if (book.sharedStrings.size() > kTableCells)
            throw RefusedTable(TableRefusal::tooManyCells);
        if (is(part.xml(), u"si"))
            book.sharedStrings.push_back(richText(part.xml()));
        else
            part.xml().skipCurrentElement();
    }
    part.finish();
}

void readStyles(ZipArchive &archive, const QString &name, XlsxBook &book)
{
    XlsxPart part(archive, name);
    QXmlStreamReader &xml = part.xml();
    QHash<int, bool> ownFormats;
    while (xml.readNextStartElement()) {
        const bool formats = is(xml, u"numFmts");
        const bool styles = is(xml, u"cellXfs");
        while ((formats || styles) && xml.readNextStartElement()) {
            const int id = attribute(xml, "numFmtId").toInt();
            if (formats)
                ownFormats.insert(id, isDayFormat(attribute(xml, "formatCode")));
            else
                book.isDay.push_back(ownFormats.value(id, isDayFormat(id)));
            xml.skipCurrentElement();
        }
        if (!formats && !styles)
            xml.skipCurrentElement();
    }
    part.finish();
}

} // namespace

XlsxPart::XlsxPart(ZipArchive &archive, const QString &name) : m_archive(archive)
{
    const qint64 index = archive.find(name);
    if (index >= 0 && archive.isEncrypted(index))
        throw RefusedTable(TableRefusal::oldOrLocked);
    m_part = archive.open(index);
    if (!m_part)
        throw RefusedTable(TableRefusal::damaged);
    m_xml.setDevice(m_part.get());
    while (!m_xml.isStartElement()) {
        m_xml.readNext();
        if (m_xml.isDTD() || m_xml.atEnd())
            refuse();
    }
}

void XlsxPart::refuse() const { throw RefusedTable(m_archive.exceeded() ? TableRefusal::tooLarge : TableRefusal::damaged); }

void XlsxPart::finish()
{
    while (!m_xml.atEnd())
        m_xml.readNext();
    if (m_xml.hasError() || m_part->failed())
        refuse();
}

XlsxBook readXlsxBook(ZipArchive &archive)
{
    XlsxBook book;
    const QString workbook = partOfKind(relationsOf(archive, {}), u"officeDocument");
    const QString first = readWorkbookPart(archive, workbook, book);
    const Relations relations = relationsOf(archive, workbook);
    if (!relations.contains(first) || relations[first].kind != QStringLiteral("worksheet"))
        throw RefusedTable(TableRefusal::damaged);
    book.sheet = relations[first].part;
    if (const QString name = partOfKind(relations, u"sharedStrings"); !name.isEmpty())
        readSharedStrings(archive, name, book);
    if (const QString name = partOfKind(relations, u"styles"); !name.isEmpty())
        readStyles(archive, name, book);
    return book;
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    int runs = 0; // how deep in <r>
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && runs-- == 0)
            break;
        if (!xml.isStartElement())
            continue;
        if (is(xml, u"t"))
            text += unescapedText(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (is(xml, u"r"))
            ++runs;
        else
            xml.skipCurrentElement();
    }
    return text;
}

QString unescapedText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QStringLiteral("_x")))
        return text;
    QString out;
    qsizetype at = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const ushort unit = match.capturedView(1).toUShort(nullptr, 16);
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += QChar::isSurrogate(unit) ? QChar(QChar::ReplacementCharacter) : QChar(unit);
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

} // namespace clmrs
