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

// The pages of a paper that are asked for, in its own order.
std::vector<std::size_t> pagesAsked(const Paper &paper, std::size_t count)
{
    std::vector<std::size_t> pages = paper.only;
    for (std::size_t i = 0; paper.only.empty() && i < count; ++i)
        pages.push_back(i);
    for (const std::size_t page : pages) {
        if (page >= count)
            throw Error({QT_TRANSLATE_N_NOOP("clmrs", "There is no page %1: the paper has %Ln page(s)."),
                         {QString::number(page + 1)},
                         static_cast<int>(count)});
    }
    return pages;
}

void paintSheets(Sheets &sheets, const std::vector<std::size_t> &pages, QPagedPaintDevice &device, QPainter &painter,
                 const Progress &progress)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Printing the pages")}, 500 + static_cast<int>(i * 500 / pages.size()));
        if (i > 0 && !device.newPage())
            refuse();
        sheets.paint(painter, pages[i]);
    }
}

} // namespace

void paintPapers(std::span<const Paper> papers, QPagedPaintDevice &device, const Progress &progress)
{
    registerPaperFonts();
    const Paper &first = papers.front();
    QPageLayout layout(QPageSize(QPageSize::A4), first.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    for (const Paper &paper : papers) {
        Sheets sheets(paper, progress);
        const std::vector<std::size_t> pages = pagesAsked(paper, sheets.count());
        const bool begun = &paper != &first;
        if (begun ? !device.newPage() : !painter.begin(&device))
            refuse();
        if (!begun) {
            const double scale = device.width() / Sheets::sizeOf(paper).width();
            painter.scale(scale, scale);
        }
        paintSheets(sheets, pages, device, painter, progress);
    }
    if (!painter.end())
        refuse();
}

void paintPaper(const Paper &paper, QPagedPaintDevice &device, const Progress &progress)
{
    paintPapers(std::span(&paper, 1), device, progress);
}

QByteArray pdfOf(std::span<const Paper> papers, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(papers.front().title.simplified());
    writer.setCreator(QStringLiteral("CLMRS Desk"));
    paintPapers(papers, writer, progress);
    return withCreationDay(buffer.data(), papers.front().printedOn.value_or(kSomeDay));
}

QByteArray pdfOf(const Paper &paper, const Progress &progress) { return pdfOf(std::span(&paper, 1), progress); }

} // namespace clmrs
