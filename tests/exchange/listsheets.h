// Sheets to write, and what was written read back.
#pragma once

#include "workbookreader.h"

#include "models/exchange/workbook.h"

namespace clmrs {

Sheet oneColumn(std::vector<SheetCell> cells, bool right = false);
Sheet threeColumns(std::size_t rows); // a name, an age, a day
const Notes &someNotes();             // two lines

QByteArray written(const Sheet &sheet, const Notes &notes = someNotes(), std::size_t *shortened = nullptr);
ReadCell firstCell(const SheetCell &cell, bool right = false); // as it comes back

} // namespace clmrs
