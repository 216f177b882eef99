#include "models/reports/listreport.h"

#include "models/reports/leaving.h"
#include "models/tables/filelists.h"
#include "models/tables/filterwords.h"

namespace clmrs {

namespace {

FilterChoices choicesOf(const ListReport &report, const QLocale &locale)
{
    return filterChoicesOf(*report.book, *report.load, Naming::pseudonyms, locale);
}

QString titleOf(const ListReport &report)
{
    if (!report.view.name.isEmpty())
        return report.view.name;
    return say(report.view.list == ListKind::children ? QT_TRANSLATE_NOOP("clmrs", "Children")
                                                      : QT_TRANSLATE_NOOP("clmrs", "Households"));
}

// How many rows of how many, in words.
QString countLine(const ListReport &report, const QLocale &locale)
{
    const auto shown = locale.toString(qulonglong(report.rows.size()));
    const auto all = locale.toString(report.table->rowCount());
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "Rows: %1 of %2"), {shown, all}}.text();
}

} // namespace

ListReport listReportOf(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load,
                        std::shared_ptr<const AnyRecordTable> table, const CaseView &view, const Progress &progress)
{
    ListReport report{std::move(book), std::move(load), std::move(table), {}, {}, view};
    if (!report.table->canStand(queryOf(view, *report.table, Naming::pseudonyms).sortColumn, Naming::pseudonyms))
        report.view.sortColumn.clear();
    report.rows = report.table->select(queryOf(report.view, *report.table, Naming::pseudonyms), progress);
    report.columns = columnsThatLeave(*report.table, view.columns);
    return report;
}

std::vector<int> columnsThatLeave(const AnyRecordTable &table, const std::optional<QStringList> &keys)
{
    std::vector<int> columns;
    if (keys) {
        for (const QString &key : *keys) {
            const int column = table.columnOf(key.toStdString());
            if (column >= 0 && table.canStand(column, Naming::pseudonyms))
                columns.push_back(column);
        }
    }
    if (!columns.empty())
        return columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.isUsual(column, Naming::pseudonyms))
            columns.push_back(column);
    }
    return columns;
}

Paper listPaper(const ListReport &report, const Stamp &stamp)
{
    PaperTable table;
    for (const int column : report.columns)
        table.columns.push_back(
            {report.table->title(column), double(report.table->width(column)), report.table->isRightAligned(column)});
    table.rows = report.rows.size();
    table.text = [report](std::size_t row, std::size_t column) {
        const CellMark mark = report.table->mark(report.rows[row], report.columns[column]);
        const QString text = report.table->text(report.rows[row], report.columns[column], Naming::pseudonyms);
        return mark.shape ? QString::fromUtf16(mark.shape) + u' ' + text : text;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No row fits."));
    Paper paper;
    paper.landscape = true;
    paper.title = titleOf(report);
    paper.locale = stamp.locale;
    paper.subtitle = {subjectLine(*report.book, *report.load, stamp.locale), countLine(report, stamp.locale)};
    for (const auto &[label, words] :
         filterWords(report.view.filter, report.view.search, choicesOf(report, stamp.locale), report.load->day, stamp.locale))
        paper.subtitle.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {label, words}}.text());
    QStringList meanings;
    for (const int column : report.columns)
        meanings.append(
            Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {report.table->title(column), report.table->help(column)}}.text() +
            u'.');
    paper.notes = {meanings.join(u' '), missingTabletSign() + u' ' + pseudonymsLine()};
    paper.notes += figureNotes(*report.book, report.load->day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

Sheet listSheet(const ListReport &report)
{
    Sheet sheet;
    sheet.name = titleOf(report);
    for (const int column : report.columns)
        sheet.columns.push_back(
            {report.table->title(column), double(report.table->width(column)), report.table->isRightAligned(column)});
    sheet.rows = report.rows.size();
    sheet.cell = [report](std::size_t row, std::size_t column) {
        return report.table->value(report.rows[row], report.columns[column], Naming::pseudonyms);
    };
    return sheet;
}

Notes listNotes(const ListReport &report, const Stamp &stamp)
{
    Notes notes{say(QT_TRANSLATE_NOOP("clmrs", "Filter and definitions")), {}};
    notes.lines.emplace_back(titleOf(report), subjectLine(*report.book, *report.load, stamp.locale));
    notes.lines.emplace_back(QString(), countLine(report, stamp.locale));
    for (auto &line :
         filterWords(report.view.filter, report.view.search, choicesOf(report, stamp.locale), report.load->day, stamp.locale))
        notes.lines.push_back(std::move(line));
    for (const int column : report.columns)
        notes.lines.emplace_back(report.table->title(column), report.table->help(column));
    notes.lines.emplace_back(QString(), pseudonymsLine());
    for (const QString &note : figureNotes(*report.book, report.load->day))
        notes.lines.emplace_back(QString(), note);
    return notes;
}

void writeListCsv(const ListReport &report, QIODevice &device, const Progress &progress)
{
    std::vector<std::string_view> fields;
    for (const int column : report.columns)
        fields.emplace_back(report.table->key(column));
    const auto cell = [&report](std::size_t row, std::size_t column) {
        return report.table->value(report.rows[row], report.columns[column], Naming::pseudonyms);
    };
    writeCellsAsCsv(fields, report.rows.size(), cell, device, progress);
}

QString listAsTabbedText(const ListReport &report, const Progress &progress)
{
    QStringList cells;
    for (const int column : report.columns)
        cells.append(report.table->title(column));
    QString text = cells.join(u'\t') + u'\n';
    for (const std::uint32_t row : report.rows) {
        progress.stopIfCancelled();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int column = report.columns[static_cast<std::size_t>(i)];
            const bool words = std::holds_alternative<QString>(report.table->value(row, column, Naming::pseudonyms));
            cells[i] = tabbedCell(report.table->text(row, column, Naming::pseudonyms), words);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace clmrs
