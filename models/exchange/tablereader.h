// A table that somebody hands in: CSV or a workbook, by what the file is and not by its name.
#pragma once

#include "models/domain/progress.h"
#include "models/exchange/outsidetable.h"

namespace clmrs {

// `reader` is the program that reads workbooks, confined (confinedreading.h). Throws RefusedTable, Cancelled.
OutsideTable readTable(const QString &path, const QString &reader, const Progress &progress);

} // namespace clmrs
