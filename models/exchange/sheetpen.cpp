#include "models/exchange/sheetpen.h"

#include "models/exchange/sheettext.h"
#include "models/exchange/xlsxfile.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

constexpr double kWidestColumn = 255; // Excel's limit

lxw_format *aligned(lxw_workbook *book, std::size_t right)
{
    lxw_format *format = workbook_add_format(book);
    format_set_align(format, right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    return format;
}

lxw_format *wrapped(lxw_format *format)
{
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

} // namespace

SheetStyles::SheetStyles(lxw_workbook *book)
    : label(wrapped(workbook_add_format(book))), note(wrapped(workbook_add_format(book))), m_book(book)
{
    format_set_bold(label);
    for (const std::size_t right : {0, 1}) {
        heading[right] = wrapped(aligned(book, right));
        format_set_bold(heading[right]);
        format_set_bottom(heading[right], LXW_BORDER_THIN);
        text[right] = aligned(book, right);
        day[right] = aligned(book, right);
        format_set_num_format(day[right], "yyyy-mm-dd");
    }
}

lxw_format *SheetStyles::shownAs(const QString &words)
{
    lxw_format *&format = m_shown[words];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, (u'"' + QString(words).remove(u'"') + u'"').toUtf8().constData());
    }
    return format;
}

void SheetPen::require(lxw_error fault)
{
    if (fault != LXW_NO_ERROR)
        cannotMakeWorkbook(lxw_strerror(fault));
}

void SheetPen::width(std::size_t column, double characters)
{
    const auto at = lxw_col_t(column);
    require(worksheet_set_column(m_sheet, at, at, std::clamp(characters, 1.0, kWidestColumn), nullptr));
}

void SheetPen::heading(std::size_t column, const QString &title, bool right) { text(0, column, title, m_styles.heading[right]); }

void SheetPen::cell(std::size_t row, std::size_t column, const SheetCell &cell, bool right)
{
    if (const auto *words = std::get_if<QString>(&cell))
        text(row, column, *words, right ? m_styles.text[right] : nullptr);
    else if (const auto *value = std::get_if<double>(&cell))
        number(row, column, *value, nullptr);
    else if (const auto *shown = std::get_if<ShownNumber>(&cell))
        number(row, column, shown->number, m_styles.shownAs(shown->shown));
    else if (const auto *date = std::get_if<Date>(&cell))
        day(row, column, *date, right);
}

void SheetPen::note(std::size_t row, const QString &label, const QString &text)
{
    this->text(row, 0, label, m_styles.label);
    this->text(row, 1, text, m_styles.note);
}

void SheetPen::text(std::size_t row, std::size_t column, const QString &text, lxw_format *format)
{
    const CellText cell = cellText(text);
    m_shortened += cell.shortened ? 1 : 0;
    require(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cell.utf8.constData(), format));
}

void SheetPen::number(std::size_t row, std::size_t column, double number, lxw_format *format)
{
    if (std::isfinite(number))
        require(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, format));
}

void SheetPen::day(std::size_t row, std::size_t column, Date day, bool right)
{
    if (const auto serial = daySerial(day))
        number(row, column, *serial, m_styles.day[right]);
    else
        text(row, column, QString::fromStdString(day.iso()), m_styles.text[right]);
}

} // namespace clmrs
