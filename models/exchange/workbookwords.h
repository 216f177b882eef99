// What the reading process says to the one that asked: rows, then one last word. Both sides are here; the asking one
// believes nothing.
#pragma once

#include "models/exchange/outsidetable.h"

#include <QDataStream>

namespace clmrs {

class WorkbookWords
{
public:
    explicit WorkbookWords(QIODevice &device);
    void row(const OutsideRow &row);
    void end();
    void refused(TableRefusal why, const QStringList &arguments);

private:
    QDataStream m_stream;
};

// Throws RefusedTable: what the other side said, or that it broke off.
OutsideTable tableOfWords(const QByteArray &words);

} // namespace clmrs
