#include "models/exchange/tablereader.h"

#include "models/exchange/confinedreading.h"
#include "models/exchange/csvreader.h"

#include <QFile>
#include <QFileInfo>

namespace clmrs {

namespace {

bool isPacked(const QByteArray &start)
{
    return start.startsWith("PK") || start.startsWith(QByteArray("\xD0\xCF\x11\xE0", 4)); // archives, new and old
}

} // namespace

OutsideTable readTable(const QString &path, const QString &reader, const Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw RefusedTable(TableRefusal::cannotRead);
    if (file.size() > kTableBytes)
        throw RefusedTable(TableRefusal::tooLarge);
    if (isPacked(file.peek(4)))
        return readConfined(reader, path, progress);
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        throw RefusedTable(TableRefusal::noWorkbook);
    return readCsv(file.readAll());
}

} // namespace clmrs
