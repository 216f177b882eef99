// A small list on its way out: paper, workbook, CSV or the clipboard. The caller makes the list under
// Naming::pseudonyms; here nothing is hidden any more.
#pragma once

#include "models/domain/progress.h"
#include "models/exchange/sheet.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"

class QIODevice;

namespace clmrs {

// What a cell is to a spreadsheet: a day where it is ordered by one, a number where it stands to the right and is
// ordered by one, else its words; absent where there are none.
SheetCell plainValue(const PlainList &list, std::size_t row, std::size_t column);

// Its rows on any paper.
PaperTable plainTable(const PlainList &list);
// A4 landscape, headings on every page. `subject` is whose data these are (subjectLine()); it may be empty.
Paper plainPaper(const PlainList &list, const Stamp &stamp, const QString &subject);
Sheet plainSheet(const PlainList &list, const std::vector<ChartSpec> &charts = {}); // those that have something to draw
Notes plainNotes(const PlainList &list, const Stamp &stamp, const QString &subject);
// RFC 4180 with the columns' keys as header; days as YYYY-MM-DD.
void writePlainCsv(const PlainList &list, QIODevice &device, const Progress &progress);
// With tabs, for a spreadsheet or a letter to take in.
QString plainAsTabbedText(const PlainList &list);

} // namespace clmrs
