// The first sheet of an XLSX workbook as rows of texts. The file may be hostile: only a confined process calls this
// (confinedreading.h).
#pragma once

#include "models/exchange/outsidetable.h"

#include <functional>

namespace clmrs {

// Texts as they are, also those of formulas; numbers shortest; yes and no as 1 and 0; a number with the format of a
// day as YYYY-MM-DD, with its time behind it where it has one. Rows in the sheet's order, empty ones among them.
// Throws RefusedTable.
void readXlsx(const QString &path, const std::function<void(OutsideRow)> &use);

} // namespace clmrs
