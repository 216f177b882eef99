// What a workbook shows, as values: a table with its headings, and a sheet of notes that explains it.
#pragma once

#include "models/domain/date.h"
#include "models/domain/shownnumber.h"
#include "models/exchange/sheetchart.h"

#include <QString>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace clmrs {

// Absent, text, number, day, a number shown in words. A number that is not finite is written as absent (null in JSON, too).
using SheetCell = std::variant<std::monostate, QString, double, Date, ShownNumber>;

struct SheetColumn
{
    QString title;
    double width; // in characters
    bool rightAligned = false;
};

struct Sheet
{
    QString name;
    std::vector<SheetColumn> columns; // at least one
    std::size_t rows = 0;
    std::function<SheetCell(std::size_t row, std::size_t column)> cell; // asked once a cell, row by row
    std::vector<SheetChart> charts = {};                                // each on a sheet of its own
};

// What was filtered, as of when, what each column means: label and text, a line each.
struct Notes
{
    QString name;
    std::vector<std::pair<QString, QString>> lines;
};

} // namespace clmrs
