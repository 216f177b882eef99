// What a spreadsheet takes: text of a cell, names of sheets, days as numbers.
#pragma once

#include "models/domain/date.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clmrs {

struct CellText
{
    QByteArray utf8;
    bool shortened = false; // ends with an ellipsis, because a cell takes 32,767 characters
};

// Text that XML can hold and that reads back as it was: what XML forbids is written _xHHHH_ (ECMA-376 part 1,
// 22.9.2.19), and so is an underscore that would be read as the start of such a sequence. NUL and half a
// surrogate pair are no characters of a cell in any notation: U+FFFD stands for them.
CellText cellText(QStringView text);

// A name that Excel takes for a sheet, none of `taken`: 1-31 characters, none of []:*?/\ and no apostrophe,
// not "History", not anything that reads as a cell or a number.
QString sheetName(const QString &wished, const QStringList &taken = {});

// The serial number of a day; empty for days before 1900-03-01, which Excel (with a 29 February 1900) and
// LibreOffice count differently, or cannot count.
std::optional<int> daySerial(Date day);

} // namespace clmrs
