// The tables notes, corrections and away, and what all have in common.
#include "models/exchange/logbookfields.h"

#include "models/domain/qstring.h"
#include "models/exchange/fieldmaking.h"
#include "models/exchange/sheettext.h"

namespace clmrs {

using namespace fieldmaking;

namespace {

constexpr std::array<std::string_view, 4> kNoteTables{"child", "household", "community", "personnel"};
constexpr auto kSubjectTable = [](auto &row) -> auto & { return row.subject.table; };
constexpr auto kSubjectId = [](auto &row) -> auto & { return row.subject.id; };

bool namesOther(const Correction &correction) { return correction.column == kSameAs || correction.column == kNotSameAs; }

// A table by its name; empty where it is none of them.
std::string tableIn(const QStringList &tables, const ImportCell &cell)
{
    const std::size_t at = cell.codeOf(tables);
    return tables[qsizetype(at)].toStdString() == cell.text() ? cell.text() : std::string();
}

void readNoteTable(Note &note, const ImportCell &cell) { note.subject.table = tableIn(listOf(kNoteTables), cell); }
void readCorrectionTable(Correction &row, const ImportCell &cell) { row.subject.table = tableIn(listOf(kTableNames), cell); }

template <class Row>
void readSubject(Row &row, const ImportCell &cell)
{
    row.subject = cell.subjectOf(row.subject.table);
}

void readColumn(Correction &row, const ImportCell &cell)
{
    row.column = cell.text();
    if (row.subject.table.empty())
        return;
    cell.codeOf(cell.columnsOf(row.subject.table) + listOf(std::array{kSameAs, kNotSameAs}));
}

void readProposed(Correction &row, const ImportCell &cell)
{
    row.proposed = namesOther(row) ? cell.subjectOf(row.subject.table).id : cell.text();
    if (namesOther(row) && !row.proposed.empty() && row.proposed == row.subject.id)
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "This is the row itself; what is wanted is the other one."), {}});
}

void readTo(Away &away, const ImportCell &cell)
{
    away.to = cell.day();
    if (away.to && *away.to < away.from)
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "The last day, %1, lies before the first."), {qstring(away.to->iso())}});
}

} // namespace

LogbookFields<Note> logbookFields(const Note *)
{
    return {
        field<Note>("subject_table", kSubjectTable, readNoteTable),
        field<Note>("subject_id", kSubjectId, readSubject<Note>),
        readBy("text", &Note::text, &ImportCell::textThatIsThere),
        dayField("come_back_on", &Note::comeBackOn),
    };
}

LogbookFields<Correction> logbookFields(const Correction *)
{
    return {
        field<Correction>("table", kSubjectTable, readCorrectionTable),
        field<Correction>("id", kSubjectId, readSubject<Correction>),
        field<Correction>("column", &Correction::column, readColumn),
        textField("old", &Correction::old),
        field<Correction>("proposed", &Correction::proposed, readProposed),
        textField("reason", &Correction::reason),
        codeField("state", &Correction::state),
    };
}

LogbookFields<Away> logbookFields(const Away *)
{
    return {
        subjectField("monitor", &Away::monitor, "personnel"),
        readBy("from", &Away::from, &ImportCell::dayThatIsThere),
        field<Away>("to", &Away::to, readTo),
        codeField("kind", &Away::kind),
        textField("remark", &Away::remark),
    };
}

unsigned knownBy(const Note &) { return 0b0111; }
unsigned knownBy(const Correction &correction) { return namesOther(correction) ? 0b0010111 : 0b0000111; }
unsigned knownBy(const Away &) { return 0b01011; }

QByteArray comparable(const LogbookValue &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return QByteArray::fromStdString(day->iso());
    if (const auto *number = std::get_if<double>(&value))
        return QByteArray::number(*number, 'g', 16); // as many digits as a workbook is written with
    if (const auto *count = std::get_if<std::int64_t>(&value))
        return QByteArray::number(qint64(*count));
    const auto *text = std::get_if<std::string>(&value);
    return text ? cellText(qstring(*text)).utf8 : QByteArray();
}

} // namespace clmrs
