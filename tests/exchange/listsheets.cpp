#include "listsheets.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace clmrs {

Sheet oneColumn(std::vector<SheetCell> cells, bool right)
{
    const std::size_t rows = cells.size();
    return {QStringLiteral("Children"),
            {{QStringLiteral("Name"), 20, right}},
            rows,
            [cells = std::move(cells)](std::size_t row, std::size_t) { return cells[row]; }};
}

Sheet threeColumns(std::size_t rows)
{
    return {QStringLiteral("Children"),
            {{QStringLiteral("Name"), 20}, {QStringLiteral("Age"), 8, true}, {QStringLiteral("Last visit"), 12}},
            rows,
            [](std::size_t row, std::size_t column) -> SheetCell {
                if (column == 0)
                    return QStringLiteral("Awa %1").arg(row);
                if (column == 1)
                    return double(row % 18);
                return Date::fromDays(20'000 + int(row % 365));
            }};
}

const Notes &someNotes()
{
    static const Notes notes{
        QStringLiteral("About"),
        {{QStringLiteral("As of"), QStringLiteral("2026-10-31")}, {QStringLiteral("Name"), QStringLiteral("As\nwritten")}}};
    return notes;
}

QByteArray written(const Sheet &sheet, const Notes &notes, std::size_t *shortened)
{
    const QTemporaryDir work;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::size_t count = writeWorkbook(buffer, sheet, notes, work.path(), Progress());
    if (shortened)
        *shortened = count;
    return buffer.data();
}

ReadCell firstCell(const SheetCell &cell, bool right)
{
    return readWorkbook(written(oneColumn({cell}, right))).sheets[0].cells.value(QStringLiteral("A2"));
}

} // namespace clmrs
