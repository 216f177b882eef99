// Workbooks made by hand, as other programs and other people make them.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace clmrs {

using Parts = QMap<QString, QByteArray>; // by name

// With a password: every part encrypted.
QByteArray zipOf(const Parts &parts, const char *password = nullptr);

// The parts of a workbook with one sheet of these rows (the content of <sheetData>).
Parts bookParts(const QByteArray &rows);
// One row that names the columns a, b … and one below with these cells (their XML).
Parts bookOfCells(const QByteArray &cells);

inline const QString kSheetPart = QStringLiteral("xl/worksheets/sheet1.xml");
inline const QString kSharedPart = QStringLiteral("xl/sharedStrings.xml");
inline const QString kStylesPart = QStringLiteral("xl/styles.xml");
inline const QString kBookPart = QStringLiteral("xl/workbook.xml");

} // namespace clmrs
