#include "models/reports/pdf.h"

#include "models/reports/creationday.h"
#include "models/reports/sheets.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace clmrs {

namespace {

constexpr int kUnitsPerInch = static_cast<int>(72 * kPaperPoint);
constexpr Date kSomeDay = Date::fromDays(10957); // 2000-01-01, of a paper that does not say when it was printed

[[noreturn]] void refuse()
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The pages cannot be printed. Check that the printer is on and has paper, then try "
                                            "again."),
                 {}});
}

void paintSheets(Sheets &sheets, QPagedPaintDevice &device, QPainter &painter, const Progress &progress)
{
    for (std::size_t i = 0; i < sheets.count(); ++i) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Printing the pages")}, 500 + static_cast<int>(i * 500 / sheets.count()));
        if (i > 0 && !device.newPage())
            refuse();
        sheets.paint(painter, i);
    }
}

} // namespace

void paintPaper(const Paper &paper, QPagedPaintDevice &device, const Progress &progress)
{
    registerPaperFonts();
    QPageLayout layout(QPageSize(QPageSize::A4), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    Sheets sheets(paper, progress);
    QPainter painter;
    if (!painter.begin(&device))
        refuse();
    const double scale = device.width() / Sheets::sizeOf(paper).width();
    painter.scale(scale, scale);
    paintSheets(sheets, device, painter, progress);
    if (!painter.end())
        refuse();
}

QByteArray pdfOf(const Paper &paper, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(paper.title.simplified());
    writer.setCreator(QStringLiteral("CLMRS Desk"));
    paintPaper(paper, writer, progress);
    return withCreationDay(buffer.data(), paper.printedOn.value_or(kSomeDay));
}

} // namespace clmrs
