// Tables of the logbook that go in and come out, and what tests of them say again and again.
#pragma once

#include "models/exchange/logbooktables.h"
#include "models/exchange/outsidetable.h"

#include <QStringList>

namespace clmrs {

// Community "c"; households "h", "h2" (code F-2), "F-2b" (code twice); children "k1" (code one), "k2", "k3" (code twice);
// persons "m", "p1" (code M-1), "M-1x" (code p1); a visit "v1".
const CaseSnapshot &cases();

struct Imported
{
    LogbookImport taken;
    QStringList faults;
};
Imported imported(LogbookKind kind, const OutsideTable &table, const LogbookSnapshot &logbook = {});
Imported imported(LogbookKind kind, const QByteArray &csv, const LogbookSnapshot &logbook = {});
template <class Row>
const Edit<Row> &editOf(const Imported &result, std::size_t at = 0)
{
    return std::get<Edit<Row>>(result.taken.change.edits.at(at));
}

LogbookKind kindOf(const QByteArray &name);
RowHead someHead(); // with a key that nothing else has
// What no hand would type, and what spreadsheets do to it.
QStringList hostileTexts();

QByteArray csvOf(const LogbookTable &table);
OutsideTable throughXlsx(const LogbookTable &table);

} // namespace clmrs
