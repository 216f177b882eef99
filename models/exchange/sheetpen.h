// How a workbook looks, and the hand that puts cells on one of its sheets.
#pragma once

#include "models/exchange/sheet.h"

#include <QHash>
#include <array>
#include <xlsxwriter.h>

namespace clmrs {

struct SheetStyles
{
    explicit SheetStyles(lxw_workbook *book); // which owns them

    std::array<lxw_format *, 2> heading; // [right aligned]
    std::array<lxw_format *, 2> text;
    std::array<lxw_format *, 2> day;
    lxw_format *label;
    lxw_format *note;

    // A format under which a number reads as `words`; one each, so the words are few and short (ages).
    lxw_format *shownAs(const QString &words);

private:
    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_shown;
};

// Each call throws Error where libxlsxwriter refuses. `styles` and `shortened`, the count of texts that did not fit
// into a cell, outlive the pen.
class SheetPen
{
public:
    SheetPen(lxw_worksheet *sheet, SheetStyles &styles, std::size_t &shortened)
        : m_sheet(sheet), m_styles(styles), m_shortened(shortened)
    {
    }

    void width(std::size_t column, double characters);
    void heading(std::size_t column, const QString &title, bool right);
    void cell(std::size_t row, std::size_t column, const SheetCell &cell, bool right);
    void note(std::size_t row, const QString &label, const QString &text);

    static void require(lxw_error fault);

private:
    void text(std::size_t row, std::size_t column, const QString &text, lxw_format *format);
    void number(std::size_t row, std::size_t column, double number, lxw_format *format);
    void day(std::size_t row, std::size_t column, Date day, bool right);

    lxw_worksheet *m_sheet;
    SheetStyles &m_styles;
    std::size_t &m_shortened;
};

} // namespace clmrs
