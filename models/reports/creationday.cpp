#include "models/reports/creationday.h"

#include <algorithm>
#include <optional>

namespace clmrs {

namespace {

constexpr qsizetype kDigits = 10;
constexpr qsizetype kEntry = 20; // "0000000015 00000 n \n" (ISO 32000-1, 7.5.4)

struct Span
{
    qsizetype begin;
    qsizetype end;
};

struct Landmarks
{
    Span date;
    Span entries;    // of the table of offsets
    Span tableStart; // the digits that say where the table is
};

std::optional<Span> between(const QByteArray &pdf, QByteArrayView before, QByteArrayView after, qsizetype from)
{
    const qsizetype found = pdf.indexOf(before, from);
    const qsizetype begin = found + before.size();
    const qsizetype end = found < 0 ? -1 : pdf.indexOf(after, begin);
    return end < 0 ? std::nullopt : std::optional(Span{begin, end});
}

qsizetype numberAt(const QByteArray &pdf, Span span) { return pdf.mid(span.begin, span.end - span.begin).toLongLong(); }

std::optional<Landmarks> landmarksOf(const QByteArray &pdf)
{
    const auto date = between(pdf, "/CreationDate (", ")", 0);
    const auto start = between(pdf, "startxref\n", "\n", std::max<qsizetype>(0, pdf.lastIndexOf("startxref\n")));
    if (!date || !start)
        return std::nullopt;
    const auto count = between(pdf, "xref\n0 ", "\n", numberAt(pdf, *start));
    if (!count)
        return std::nullopt;
    const qsizetype entries = count->end + 1;
    const Span table{entries, entries + numberAt(pdf, *count) * kEntry};
    return table.end < start->begin ? std::optional(Landmarks{*date, table, *start}) : std::nullopt;
}

} // namespace

QByteArray withCreationDay(const QByteArray &pdf, Date day)
{
    const auto landmarks = landmarksOf(pdf);
    if (!landmarks)
        return pdf;
    const QByteArray date = "D:" + QByteArray::fromStdString(day.iso()).replace("-", "") + "000000Z";
    const qsizetype shift = date.size() - (landmarks->date.end - landmarks->date.begin);
    QByteArray dated = pdf;
    dated.replace(landmarks->tableStart.begin, landmarks->tableStart.end - landmarks->tableStart.begin,
                  QByteArray::number(numberAt(pdf, landmarks->tableStart) + shift));
    for (qsizetype at = landmarks->entries.begin; at < landmarks->entries.end; at += kEntry) {
        const qsizetype offset = numberAt(pdf, {at, at + kDigits});
        if (offset > landmarks->date.begin)
            dated.replace(at, kDigits, QByteArray::number(offset + shift).rightJustified(kDigits, '0'));
    }
    return dated.replace(landmarks->date.begin, landmarks->date.end - landmarks->date.begin, date);
}

} // namespace clmrs
