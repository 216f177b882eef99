#include "models/exchange/workbook.h"

#include "models/exchange/chartpen.h"
#include "models/exchange/sheetpen.h"
#include "models/exchange/sheettext.h"
#include "models/exchange/xlsxfile.h"

#include <QFile>
#include <algorithm>
#include <limits>
#include <locale.h>

namespace clmrs {

namespace {

constexpr std::size_t kRowLimit = LXW_ROW_MAX; // of a sheet, its headings among them
constexpr std::size_t kProgressEvery = 1024;
constexpr int kRowsPermille = 600;
constexpr int kPackedPermille = 980;
constexpr qint64 kBlock = 1 << 20;
constexpr std::time_t kCreated = 315'532'800; // 1980-01-01, as the parts of the archive; 0 would mean now
constexpr double kLabelWidth = 30;
constexpr double kNoteWidth = 100;

void sayProgress(const Progress &progress, int permille)
{
    progress.at({QT_TRANSLATE_NOOP("clmrs", "Writing the workbook")}, permille);
}

// Debian's libxlsxwriter prints numbers by the locale of the process, and "2,5" in a workbook is damage.
class PointInNumbers
{
public:
    PointInNumbers()
        : m_plain(::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr)))), m_before(::uselocale(m_plain))
    {
    }
    ~PointInNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }
    PointInNumbers(const PointInNumbers &) = delete;
    PointInNumbers &operator=(const PointInNumbers &) = delete;

private:
    locale_t m_plain; // of this thread only
    locale_t m_before;
};

void writeHeadings(lxw_worksheet *page, SheetPen &pen, const Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        pen.width(i, sheet.columns[i].width);
        pen.heading(i, sheet.columns[i].title, sheet.columns[i].rightAligned);
    }
    worksheet_freeze_panes(page, 1, 0);
    pen.require(worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows), lxw_col_t(sheet.columns.size() - 1)));
}

void writeTable(lxw_worksheet *page, SheetPen pen, const Sheet &sheet, const Progress &progress)
{
    writeHeadings(page, pen, sheet);
    for (std::size_t row = 0; row < sheet.rows; ++row) {
        if (row % kProgressEvery == 0) {
            XlsxFile::requireWritten(page);
            sayProgress(progress, int(row * kRowsPermille / sheet.rows));
        }
        for (std::size_t column = 0; column < sheet.columns.size(); ++column)
            pen.cell(row + 1, column, sheet.cell(row, column), sheet.columns[column].rightAligned);
    }
}

QString saidShortened(std::size_t count)
{
    return Sentence{QT_TRANSLATE_N_NOOP("clmrs",
                                        "%n text(s) had more than the 32,767 characters that a cell takes, and end with … "
                                        "where they were cut."),
                    {},
                    int(std::min<std::size_t>(count, std::numeric_limits<int>::max()))}
        .text();
}

void writeNotes(SheetPen pen, const Notes &notes, const std::size_t &shortened)
{
    pen.width(0, kLabelWidth);
    pen.width(1, kNoteWidth);
    std::size_t row = 0;
    for (const auto &[label, text] : notes.lines)
        pen.note(row++, label, text);
    if (shortened > 0)
        pen.note(row, Sentence{QT_TRANSLATE_NOOP("clmrs", "Shortened")}.text(), saidShortened(shortened));
}

void setProperties(lxw_workbook *book, QByteArray title)
{
    char program[] = "CLMRS Desk"; // where others put the user
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = program;
    properties.created = kCreated;
    workbook_set_properties(book, &properties);
}

void handOn(const QString &path, QIODevice &device, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        cannotMakeWorkbook();
    while (!file.atEnd()) {
        sayProgress(progress, kPackedPermille);
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty())
            cannotMakeWorkbook();
        device.write(block);
    }
}

void requireFits(std::size_t rows)
{
    if (rows >= kRowLimit)
        throw Error({QT_TRANSLATE_N_NOOP("clmrs", "The list has %n row(s), and a sheet of a workbook takes 1,048,575. Narrow the "
                                                  "list with a filter, or export it as CSV."),
                     {},
                     int(std::min<std::size_t>(rows, std::numeric_limits<int>::max()))});
}

} // namespace

std::size_t writeWorkbook(QIODevice &device, const Sheet &sheet, const Notes &notes, const QString &workFolder,
                          const Progress &progress)
{
    requireFits(sheet.rows);
    const PointInNumbers pointInNumbers;
    XlsxFile file(workFolder);
    SheetStyles styles(file.book());
    const QString name = sheetName(sheet.name);
    setProperties(file.book(), name.toUtf8());
    std::size_t shortened = 0;
    lxw_worksheet *table = file.addSheet(name);
    writeTable(table, SheetPen(table, styles, shortened), sheet, progress);
    QStringList names{name};
    if (!notes.lines.empty() || shortened > 0) {
        names.append(sheetName(notes.name, names));
        writeNotes(SheetPen(file.addSheet(names.last()), styles, shortened), notes, shortened);
    }
    for (const SheetChart &chart : sheet.charts) {
        names.append(sheetName(Sentence{QT_TRANSLATE_NOOP("clmrs", "Chart")}.text(), names));
        lxw_worksheet *page = file.addSheet(names.last());
        writeChart(file.book(), page, SheetPen(page, styles, shortened), names.last(), chart);
    }
    sayProgress(progress, kRowsPermille);
    const QString path = file.finish();
    handOn(path, device, progress);
    sayProgress(progress, 1000);
    return shortened;
}

} // namespace clmrs
