// CSV from outside: RFC 4180 with comma, semicolon or tab between the cells, whichever the heading has most of.
#pragma once

#include "models/exchange/outsidetable.h"

#include <QByteArray>

namespace clmrs {

// UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. Throws RefusedTable.
// A quote that disarms a formula comes off (appendCsvCell), so that what this program wrote reads as it was.
OutsideTable readCsv(const QByteArray &bytes);

} // namespace clmrs
