#include "exchange/handmadebook.h"

#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

#include "support/files.h"

namespace clmrs {

namespace {

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const QByteArray kMain = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                         " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
const QByteArray kRelations = kXml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
           "\" Target=\"" + target + "\"/>";
}

} // namespace

QByteArray zipOf(const Parts &parts, const char *password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zip_t *archive = zip_open(qPrintable(path), ZIP_CREATE, nullptr);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (password && zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password) != 0)
            throw std::runtime_error("cannot encrypt");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("cannot pack");
    return bytesOf(path);
}

Parts bookParts(const QByteArray &rows)
{
    return {
        {QStringLiteral("_rels/.rels"), kRelations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {kBookPart, kXml + "<workbook" + kMain + "<workbookPr/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId7\"/>" +
                        "<sheet name=\"T\" sheetId=\"2\" r:id=\"rId8\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), kRelations + relation("rId7", "worksheet", "worksheets/sheet1.xml") +
                                                           relation("rId8", "worksheet", "/xl/none.xml") +
                                                           relation("rId1", "sharedStrings", "/xl/sharedStrings.xml") +
                                                           relation("rId2", "styles", "styles.xml") + "</Relationships>"},
        {kSharedPart, kXml + "<sst" + kMain +
                          "<si><t>zero</t></si><si><r><t>o</t></r><r><rPr/><t xml:space=\"preserve\">n e</t></r>" +
                          "<rPh sb=\"0\" eb=\"1\"><t>not this</t></rPh></si></sst>"},
        {kStylesPart, kXml + "<styleSheet" + kMain + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>" +
                          "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>" +
                          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>" +
                          "<xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {kSheetPart, kXml + "<worksheet" + kMain + "<sheetViews/><sheetData>" + rows + "</sheetData><pageMargins/></worksheet>"},
    };
}

Parts bookOfCells(const QByteArray &cells)
{
    return bookParts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is>"
                     "</c></row><row r=\"2\">" +
                     cells + "</row>");
}

} // namespace clmrs
