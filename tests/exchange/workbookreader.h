// Reads a workbook as the standard says (ECMA-376), with other libraries than those that wrote it.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace clmrs {

struct ReadCell
{
    QString type;  // of the attribute t: "" is a number, "inlineStr" a text; "" without a value is an empty cell
    QString value; // text decoded
    int style = 0;
    bool formula = false;
};

struct ReadSheet
{
    QMap<QString, ReadCell> cells; // by "B7"
    QMap<QString, QString> pane;   // attributes of the frozen part
    QString filter;                // A1:C9
    QStringList widths;            // as "1-1 12.7"
};

struct ReadWorkbook
{
    QStringList sheetNames;
    QMap<QString, QString> definedNames;
    QList<ReadSheet> sheets;
    QStringList numberFormats;         // by style
    QStringList alignments;            // by style: "left", "right", ""
    QMap<QString, QString> properties; // of docProps/core.xml
    QMap<QString, QByteArray> parts;   // by name
    QList<qint64> times;               // of the parts, seconds since 1970
};

// Fails the running test where a part is missing or no valid XML.
ReadWorkbook readWorkbook(const QByteArray &bytes);

} // namespace clmrs
