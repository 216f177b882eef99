// The parts of a workbook (ECMA-376): which is its first sheet, and what its cells refer to.
#pragma once

#include "models/exchange/sheetdays.h"
#include "models/exchange/ziparchive.h"

#include <QXmlStreamReader>
#include <vector>

namespace clmrs {

// One part as XML, read from its root to its end. Throws RefusedTable where it is not there, has a document type
// (entities), is not well-formed, does not unpack, or exceeds what may be unpacked.
class XlsxPart
{
public:
    XlsxPart(ZipArchive &archive, const QString &name);
    QXmlStreamReader &xml() { return m_xml; } // stands at the root
    void finish();                            // reads what is left

private:
    [[noreturn]] void refuse() const;

    ZipArchive &m_archive;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
};

struct XlsxBook
{
    QString sheet; // the name of the first sheet's part
    DateSystem dates = DateSystem::from1900;
    std::vector<QString> sharedStrings;
    std::vector<bool> isDay; // by style of a cell
};

// Throws RefusedTable.
XlsxBook readXlsxBook(ZipArchive &archive);

// The text at <si> or <is>: its runs, without what tells their pronunciation. Reads to its end.
QString richText(QXmlStreamReader &xml);
// _xHHHH_ is the character HHHH (22.9.2.19).
QString unescapedText(const QString &text);

} // namespace clmrs
