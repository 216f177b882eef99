#include "exchange/workbookreader.h"

#include <QTest>
#include <QXmlStreamReader>
#include <functional>
#include <zip.h>

namespace clmrs {

namespace {

using Visit = std::function<void(QXmlStreamReader &)>;

// Calls `visit` at each element that starts, and reads on to the end: what is not well-formed fails.
void walk(const QByteArray &part, const Visit &visit)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

QString attribute(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

bool is(const QXmlStreamReader &xml, const char *name) { return xml.name() == QLatin1String(name); }

// ECMA-376 part 1, 22.9.2.19: _xHHHH_ is the character HHHH.
QString decoded(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const ushort unit = text.mid(i + 2, 4).toUShort(&hex, 16);
        if (hex && text.mid(i, 2) == QStringLiteral("_x") && text.mid(i + 6, 1) == QStringLiteral("_")) {
            out += QChar(unit);
            i += 6;
        } else {
            out += text[i];
        }
    }
    return out;
}

ReadSheet sheetOf(const QByteArray &part)
{
    ReadSheet sheet;
    ReadCell *cell = nullptr;
    walk(part, [&](QXmlStreamReader &xml) {
        if (is(xml, "c")) {
            cell = &sheet.cells[attribute(xml, "r")];
            *cell = {attribute(xml, "t"), {}, attribute(xml, "s").toInt()};
        } else if (is(xml, "v")) {
            cell->value = xml.readElementText();
        } else if (is(xml, "t")) {
            cell->value += decoded(xml.readElementText());
        } else if (is(xml, "f")) {
            cell->formula = true;
        } else if (is(xml, "pane")) {
            for (const auto &one : xml.attributes())
                sheet.pane.insert(one.name().toString(), one.value().toString());
        } else if (is(xml, "autoFilter")) {
            sheet.filter = attribute(xml, "ref");
        } else if (is(xml, "col")) {
            sheet.widths.append(attribute(xml, "min") + u'-' + attribute(xml, "max") + u' ' + attribute(xml, "width"));
        }
    });
    return sheet;
}

void readStyles(const QByteArray &part, ReadWorkbook &book)
{
    QMap<QString, QString> formats;
    bool ofCells = false;
    walk(part, [&](QXmlStreamReader &xml) {
        if (is(xml, "numFmt"))
            formats.insert(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
        else if (is(xml, "cellXfs"))
            ofCells = true;
        else if (is(xml, "cellStyles"))
            ofCells = false;
        else if (is(xml, "xf") && ofCells) {
            book.numberFormats.append(formats.value(attribute(xml, "numFmtId")));
            book.alignments.append(QString());
        } else if (is(xml, "alignment") && ofCells)
            book.alignments.last() = attribute(xml, "horizontal");
    });
}

void unpack(const QByteArray &bytes, ReadWorkbook &book)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &fault);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &fault);
    QVERIFY2(archive, zip_error_strerror(&fault));
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry;
        QCOMPARE(zip_stat_index(archive, zip_uint64_t(i), 0, &entry), 0);
        QByteArray content(qsizetype(entry.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QCOMPARE(zip_fread(file, content.data(), entry.size), zip_int64_t(entry.size));
        zip_fclose(file);
        book.parts.insert(QString::fromUtf8(entry.name), content);
        book.times.append(qint64(entry.mtime));
    }
    zip_discard(archive);
}

} // namespace

ReadWorkbook readWorkbook(const QByteArray &bytes)
{
    ReadWorkbook book;
    unpack(bytes, book);
    for (const QByteArray &part : book.parts)
        walk(part, [](QXmlStreamReader &) {});
    walk(book.parts[QStringLiteral("xl/workbook.xml")], [&](QXmlStreamReader &xml) {
        if (is(xml, "sheet"))
            book.sheetNames.append(attribute(xml, "name"));
        else if (is(xml, "definedName")) {
            const QString name = attribute(xml, "name");
            book.definedNames.insert(name, xml.readElementText());
        }
    });
    for (qsizetype i = 1; i <= book.sheetNames.size(); ++i)
        book.sheets.append(sheetOf(book.parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)]));
    readStyles(book.parts[QStringLiteral("xl/styles.xml")], book);
    walk(book.parts[QStringLiteral("docProps/core.xml")], [&](QXmlStreamReader &xml) {
        if (const QString name = xml.name().toString(); name != QStringLiteral("coreProperties"))
            book.properties.insert(name, xml.readElementText());
    });
    return book;
}

} // namespace clmrs
