#include "models/exchange/logbookfields.h"

#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/exchange/outsidetable.h"
#include "models/exchange/sheettext.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr std::string_view kPersonnel = "personnel";
constexpr std::array<std::string_view, 4> kNoteTables{"child", "household", "community", "personnel"};

template <class Texts>
QStringList listOf(const Texts &texts)
{
    QStringList list;
    for (const std::string_view text : texts)
        list.append(qstring(text));
    return list;
}

bool namesOther(const Correction &correction) { return correction.column == kSameAs || correction.column == kNotSameAs; }

LogbookValue valueOf(const std::string &text) { return text.empty() ? LogbookValue() : LogbookValue(text); }
LogbookValue valueOf(Date day) { return day; }
LogbookValue valueOf(const std::optional<Date> &day) { return day ? LogbookValue(*day) : LogbookValue(); }
LogbookValue valueOf(CorrectionState state) { return std::string(kCorrectionStateCodes[std::size_t(state)]); }
LogbookValue valueOf(AwayKind kind) { return std::string(kAwayKindCodes[std::size_t(kind)]); }

// Where the value of a column stands in its row.
constexpr auto kNoteTable = [](auto &row) -> auto & { return row.subject.table; };
constexpr auto kNoteId = [](auto &row) -> auto & { return row.subject.id; };
constexpr auto kNoteText = [](auto &row) -> auto & { return row.text; };
constexpr auto kComeBackOn = [](auto &row) -> auto & { return row.comeBackOn; };
constexpr auto kColumn = [](auto &row) -> auto & { return row.column; };
constexpr auto kOld = [](auto &row) -> auto & { return row.old; };
constexpr auto kProposed = [](auto &row) -> auto & { return row.proposed; };
constexpr auto kReason = [](auto &row) -> auto & { return row.reason; };
constexpr auto kState = [](auto &row) -> auto & { return row.state; };
constexpr auto kMonitor = [](auto &row) -> auto & { return row.monitor.id; };
constexpr auto kFrom = [](auto &row) -> auto & { return row.from; };
constexpr auto kTo = [](auto &row) -> auto & { return row.to; };
constexpr auto kKind = [](auto &row) -> auto & { return row.kind; };
constexpr auto kRemark = [](auto &row) -> auto & { return row.remark; };

template <class Row, auto Place>
constexpr LogbookField<Row> field(void (*read)(Row &row, const ImportCell &cell))
{
    return {[](const Row &row) { return valueOf(Place(row)); }, [](Row &into, const Row &from) { Place(into) = Place(from); },
            read};
}

template <class Row, auto Place>
constexpr LogbookField<Row> textField()
{
    return field<Row, Place>([](Row &row, const ImportCell &cell) { Place(row) = cell.text(); });
}

template <class Row, auto Place>
constexpr LogbookField<Row> dayField()
{
    return field<Row, Place>([](Row &row, const ImportCell &cell) { Place(row) = cell.day(); });
}

// A table by its name; empty where it is none of them.
std::string tableIn(const QStringList &tables, const ImportCell &cell)
{
    const std::size_t at = cell.codeOf(tables);
    return tables[qsizetype(at)].toStdString() == cell.text() ? cell.text() : std::string();
}

void readNoteTable(Note &note, const ImportCell &cell) { note.subject.table = tableIn(listOf(kNoteTables), cell); }
void readNoteId(Note &note, const ImportCell &cell) { note.subject = cell.subjectOf(note.subject.table); }
void readNoteText(Note &note, const ImportCell &cell) { note.text = cell.textThatIsThere(); }

void readCorrectionTable(Correction &row, const ImportCell &cell) { row.subject.table = tableIn(listOf(kTableNames), cell); }
void readCorrectionId(Correction &row, const ImportCell &cell) { row.subject = cell.subjectOf(row.subject.table); }

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

void readState(Correction &row, const ImportCell &cell)
{
    row.state = CorrectionState(cell.codeOf(listOf(kCorrectionStateCodes)));
}

void readMonitor(Away &away, const ImportCell &cell) { away.monitor = cell.subjectOf(std::string(kPersonnel)); }
void readFrom(Away &away, const ImportCell &cell) { away.from = cell.dayThatIsThere(); }

void readTo(Away &away, const ImportCell &cell)
{
    away.to = cell.day();
    if (away.to && *away.to < away.from)
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "The last day, %1, lies before the first."), {qstring(away.to->iso())}});
}

void readKind(Away &away, const ImportCell &cell) { away.kind = AwayKind(cell.codeOf(listOf(kAwayKindCodes))); }

constexpr std::array kNoteFields{
    field<Note, kNoteTable>(readNoteTable),
    field<Note, kNoteId>(readNoteId),
    field<Note, kNoteText>(readNoteText),
    dayField<Note, kComeBackOn>(),
};

constexpr std::array kCorrectionFields{
    field<Correction, kNoteTable>(readCorrectionTable),
    field<Correction, kNoteId>(readCorrectionId),
    field<Correction, kColumn>(readColumn),
    textField<Correction, kOld>(),
    field<Correction, kProposed>(readProposed),
    textField<Correction, kReason>(),
    field<Correction, kState>(readState),
};

constexpr std::array kAwayFields{
    field<Away, kMonitor>(readMonitor), field<Away, kFrom>(readFrom), field<Away, kTo>(readTo),
    field<Away, kKind>(readKind),       textField<Away, kRemark>(),
};

} // namespace

std::span<const LogbookField<Note>> logbookFields(const Note *) { return kNoteFields; }
std::span<const LogbookField<Correction>> logbookFields(const Correction *) { return kCorrectionFields; }
std::span<const LogbookField<Away>> logbookFields(const Away *) { return kAwayFields; }

unsigned knownBy(const Note &) { return 0b0111; }
unsigned knownBy(const Correction &correction) { return namesOther(correction) ? 0b0010111 : 0b0000111; }
unsigned knownBy(const Away &) { return 0b01011; }

std::string ImportCell::textThatIsThere() const
{
    if (m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "There has to be something here."), {}});
    return text();
}

std::optional<Date> ImportCell::day() const
{
    const auto day = Date::parse(text());
    if (!day && !m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is not a day such as 2026-10-31."), {m_text.left(kShown)}});
    return day;
}

Date ImportCell::dayThatIsThere() const
{
    textThatIsThere();
    return day().value_or(Date::fromDays(std::numeric_limits<std::int32_t>::min())); // no last day lies before it
}

std::size_t ImportCell::codeOf(const QStringList &codes) const
{
    const qsizetype at = codes.indexOf(m_text);
    if (at < 0)
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is none of: %2. The nearest is %3."),
               {m_text.left(kShown), codes.join(QStringLiteral(", ")), nearest(m_text.left(kShown), codes)}});
    return std::size_t(std::max(at, qsizetype(0)));
}

Subject ImportCell::subjectOf(const std::string &table) const
{
    if (textThatIsThere().empty() || table.empty())
        return {table, {}, {}};
    Sentence why;
    const auto subject = m_subjects.find(table, m_text, why);
    if (!subject)
        fault(std::move(why));
    return subject.value_or(Subject{table, {}, {}});
}

QStringList ImportCell::columnsOf(const std::string &table) const { return m_into.columnsOf(table); }

QByteArray comparable(const LogbookValue &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return QByteArray::fromStdString(day->iso());
    const auto *text = std::get_if<std::string>(&value);
    return text ? cellText(qstring(*text)).utf8 : QByteArray();
}

} // namespace clmrs
