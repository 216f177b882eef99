// The hand that puts a chart and the cells it draws on a sheet of a workbook.
#pragma once

#include "models/exchange/sheetchart.h"
#include "models/exchange/sheetpen.h"

namespace clmrs {

// `sheetName` is that of `page`, whose pen `pen` is. Throws Error where libxlsxwriter refuses.
void writeChart(lxw_workbook *book, lxw_worksheet *page, SheetPen pen, const QString &sheetName, const SheetChart &chart);

} // namespace clmrs
