#include "models/reports/leaving.h"

#include "models/domain/sentence.h"
#include "models/exchange/tablewriter.h"

#include <QIODevice>

namespace clmrs {

namespace {

constexpr std::size_t kRowsBetweenLooks = 1000;

// `text` keeps the words that the value only points to.
OutValue outValue(const SheetCell &value, std::string &text)
{
    if (const auto *words = std::get_if<QString>(&value)) {
        text = words->toStdString();
        return std::string_view(text);
    }
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *number = std::get_if<ShownNumber>(&value)) {
        text = number->shown.toStdString();
        return std::string_view(text);
    }
    if (const auto *day = std::get_if<Date>(&value))
        return *day;
    return {};
}

} // namespace

QString pseudonymsLine()
{
    return Sentence{
        QT_TRANSLATE_NOOP("clmrs", "Codes and names are replaced by pseudonyms, which stay the same from list to list."), {}}
        .text();
}

void writeCellsAsCsv(const std::vector<std::string_view> &fields, std::size_t rows, const CellAt &cell, QIODevice &device,
                     const Progress &progress)
{
    const auto writer = makeTableWriter(OutFormat::csv, device, fields);
    std::vector<std::string> texts(fields.size());
    std::vector<OutValue> values(fields.size());
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % kRowsBetweenLooks == 0)
            progress.at({QT_TRANSLATE_NOOP("clmrs", "Writing the list")}, static_cast<int>(row * 1000 / rows));
        for (std::size_t i = 0; i < fields.size(); ++i)
            values[i] = outValue(cell(row, i), texts[i]);
        writer->row(values);
    }
    writer->end();
}

QString tabbedCell(const QString &text, bool words)
{
    const QString line = text.simplified();
    return words && wouldBeFormula(line.toStdString()) ? u'\'' + line : line;
}

} // namespace clmrs
