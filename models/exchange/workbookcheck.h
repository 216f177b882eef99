// Reads a workbook back after it was written. libxlsxwriter does not look whether its temporary files took what
// it wrote: on a full disk it packs the half of a sheet and reports success.
#pragma once

#include <QString>
#include <span>

namespace clmrs {

// Every part unpacks, begins as XML and ends with the end of its root; sheet i has at least `sheetBytes[i]` bytes.
bool isWholeWorkbook(const QString &path, std::span<const qint64> sheetBytes);

} // namespace clmrs
