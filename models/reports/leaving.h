// What every list on its way out shares, whatever its rows come from: how cells become CSV and text of a clipboard.
#pragma once

#include "models/domain/progress.h"
#include "models/exchange/sheet.h"

#include <QStringList>
#include <string_view>

class QIODevice;

namespace clmrs {

using CellAt = std::function<SheetCell(std::size_t row, std::size_t column)>;

QString pseudonymsLine(); // that codes and names were replaced

// RFC 4180 with `fields` as header; days as YYYY-MM-DD.
void writeCellsAsCsv(const std::vector<std::string_view> &fields, std::size_t rows, const CellAt &cell, QIODevice &device,
                     const Progress &progress);

// One cell between tabs: on one line, and no formula where it is `words`.
QString tabbedCell(const QString &text, bool words);

} // namespace clmrs
