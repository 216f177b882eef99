// An XLSX workbook of one table and its notes, made with libxlsxwriter.
//
// The table: headings in the first row, frozen and with a filter; days are days (yyyy-mm-dd, the same for every
// reader), numbers are numbers, text is text and never a formula or a link. A day that a spreadsheet cannot count
// (before 1900-03-01) stands as ISO text, which looks the same. The second sheet, where there are notes: label, text.
// Behind them a sheet a chart: its cells, and the chart that draws them.
// The same input gives the same bytes: no user, no clock.
#pragma once

#include "models/domain/progress.h"
#include "models/exchange/sheet.h"

#include <QIODevice>

namespace clmrs {

// Writes to `device` in one go at the end; whoever owns the device learns at its end what it did not take (TargetFile).
// `workFolder` is private to the program (0700): the rows lie there while the workbook is made, in a folder that is
// removed again, also after an error or a cancel. It needs about three times the room of the rows as XML (200,000 rows
// of 13 columns: 0.4 GB). Memory does not grow with the rows.
// Returns how many texts were shortened to what a cell holds (32,767 characters); a last line of the notes says so.
// Throws Error where the sheet is too long or the work folder has no room, Cancelled.
std::size_t writeWorkbook(QIODevice &device, const Sheet &sheet, const Notes &notes, const QString &workFolder,
                          const Progress &progress);

} // namespace clmrs
