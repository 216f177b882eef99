#include "models/reports/plainreport.h"

#include "models/reports/leaving.h"
#include "models/reports/plainchart.h"

namespace clmrs {

namespace {

QString countLine(const PlainList &list, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "Rows: %1"), {locale.toString(qulonglong(list.rows.size()))}}.text();
}

std::optional<double> numberIn(const QString &order)
{
    bool isNumber = false;
    const double number = order.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// What the sheet and the paper ask for as long as they live.
using SharedList = std::shared_ptr<const PlainList>;
SharedList shared(const PlainList &list) { return std::make_shared<const PlainList>(list); }

} // namespace

SheetCell plainValue(const PlainList &list, std::size_t row, std::size_t column)
{
    const QString &order = list.rows[row].order[column];
    if (const auto day = Date::parse(order.toStdString()))
        return *day;
    // An order may be a rank of words; a number stands to the right.
    if (const auto number = list.columns[column].rightAligned ? numberIn(order) : std::nullopt)
        return *number;
    const QString &words = list.rows[row].cells[column];
    return words.isEmpty() ? SheetCell() : SheetCell(words);
}

PaperTable plainTable(const PlainList &plain)
{
    const SharedList list = shared(plain);
    PaperTable table;
    for (const PlainColumn &column : list->columns)
        table.columns.push_back({column.title, double(column.width), column.rightAligned});
    table.rows = list->rows.size();
    table.text = [list](std::size_t row, std::size_t column) { return list->rows[row].cells[column]; };
    table.empty = list->empty;
    return table;
}

Paper plainPaper(const PlainList &list, const Stamp &stamp, const QString &subject)
{
    Paper paper;
    paper.landscape = true;
    paper.title = list.title;
    paper.locale = stamp.locale;
    if (!subject.isEmpty())
        paper.subtitle.append(subject);
    paper.subtitle.append({list.intro, countLine(list, stamp.locale)});
    paper.notes.append(pseudonymsLine());
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    paper.blocks.emplace_back(plainTable(list));
    return paper;
}

Sheet plainSheet(const PlainList &list, const std::vector<ChartSpec> &charts)
{
    Sheet sheet;
    sheet.name = list.title;
    for (const PlainColumn &column : list.columns)
        sheet.columns.push_back({column.title, double(column.width), column.rightAligned});
    sheet.rows = list.rows.size();
    sheet.cell = [kept = shared(list)](std::size_t row, std::size_t column) { return plainValue(*kept, row, column); };
    sheet.charts = plainCharts(charts);
    return sheet;
}

Notes plainNotes(const PlainList &list, const Stamp &stamp, const QString &subject)
{
    Notes notes{Sentence{QT_TRANSLATE_NOOP("clmrs", "About this list"), {}}.text(), {}};
    notes.lines.emplace_back(list.title, subject);
    for (const QString &line : {list.intro, countLine(list, stamp.locale), pseudonymsLine(), printedLine(stamp)}) {
        if (!line.isEmpty())
            notes.lines.emplace_back(QString(), line);
    }
    return notes;
}

void writePlainCsv(const PlainList &list, QIODevice &device, const Progress &progress)
{
    std::vector<std::string_view> fields;
    for (const PlainColumn &column : list.columns)
        fields.emplace_back(column.key);
    const auto cell = [&list](std::size_t row, std::size_t column) { return plainValue(list, row, column); };
    writeCellsAsCsv(fields, list.rows.size(), cell, device, progress);
}

QString plainAsTabbedText(const PlainList &list)
{
    QStringList cells;
    for (const PlainColumn &column : list.columns)
        cells.append(column.title);
    QString text = cells.join(u'\t') + u'\n';
    for (std::size_t row = 0; row < list.rows.size(); ++row) {
        for (std::size_t i = 0; i < list.columns.size(); ++i)
            cells[qsizetype(i)] = tabbedCell(list.rows[row].cells[i], std::holds_alternative<QString>(plainValue(list, row, i)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace clmrs
