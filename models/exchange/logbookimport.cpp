// Tables of the logbook on their way in.
#include "models/exchange/logbookcodes.h"
#include "models/exchange/logbookfields.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/outsidetable.h"

#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/domain/startingpoint.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace clmrs {

namespace {

// A title in one language more, BCP 47.
const QRegularExpression kTitleColumn(QStringLiteral("^title_([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$"));

template <class Row>
class Importing
{
public:
    Importing(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults)
        : m_kind(kind), m_table(table), m_into(into), m_faults(faults), m_subjects(into.cases, into.logbook),
          m_codes(into.logbook), m_rows(into.logbook), m_fields(logbookFields(static_cast<const Row *>(nullptr)))
    {
        addTitles();
        for (const LogbookField<Row> &field : m_fields)
            m_names.append(QString::fromStdString(field.name));
    }

    LogbookImport run(const char *what);

private:
    struct ReadRow
    {
        Row row;
        int line;
        std::vector<QByteArray> content; // by field
    };
    struct Same // rows of the table, and of the logbook, that are known by the same
    {
        std::vector<const Row *> known;
        std::vector<const ReadRow *> read;
    };

    void addTitles();
    void findColumns();
    void checkTitle(std::size_t column, QStringList &seen);
    std::vector<ReadRow> readRows();
    ReadRow readRow(const OutsideRow &source);
    void checkNoMore(const OutsideRow &source);
    std::vector<QByteArray> contentOf(const Row &row) const;
    static QByteArray identityOf(const Row &row, const std::vector<QByteArray> &content);
    void compare(const Same &same, LogbookImport &into);
    Row updated(const Row &before, const ReadRow &read) const;
    void retireStartingCurriculum(const std::vector<ReadRow> &rows, LogbookImport &into) const;
    void add(int line, std::size_t column, const QString &field, Sentence what)
    {
        m_faults.push_back({line, int(column), field, std::move(what)});
    }

    LogbookKind m_kind;
    const OutsideTable &m_table;
    const ImportInto &m_into;
    std::vector<TableFault> &m_faults;
    LogbookSubjects m_subjects;
    LogbookCodes m_codes;
    LogbookRows<Row> m_rows;
    LogbookFields<Row> m_fields;
    QStringList m_names;
    std::vector<std::size_t> m_columns; // where each field stands in the table
};

// The languages that the table has besides those that it has to have.
template <class Row>
void Importing<Row>::addTitles()
{
    if constexpr (std::is_same_v<Row, TitledModule>) {
        for (const QString &title : m_table.header.cells) {
            const auto match = kTitleColumn.match(title);
            const auto isIt = [&](const LogbookField<Row> &field) { return field.name == title.toStdString(); };
            if (match.hasMatch() && std::ranges::none_of(m_fields, isIt))
                m_fields.push_back(titleField(match.captured(1).toStdString()));
        }
    }
}

template <class Row>
void Importing<Row>::checkTitle(std::size_t column, QStringList &seen)
{
    const QString &title = m_table.header.cells[column];
    if (title.isEmpty())
        return; // what stands under it is a fault of its own
    const QString kind = qstring(kLogbookKindNames[std::size_t(m_kind)]);
    if (!m_names.contains(title))
        add(m_table.header.line, column, title.left(kShown),
            {QT_TRANSLATE_NOOP("clmrs", "“%1” is no column of %2. The nearest is %3."),
             {title.left(kShown), kind, nearest(title.left(kShown), m_names)}});
    else if (seen.contains(title))
        add(m_table.header.line, column, title, {QT_TRANSLATE_NOOP("clmrs", "There are two columns of this name."), {}});
    seen.append(title);
}

template <class Row>
void Importing<Row>::findColumns()
{
    const auto &titles = m_table.header.cells;
    QStringList seen;
    for (std::size_t column = 0; column < titles.size(); ++column)
        checkTitle(column, seen);
    for (const QString &field : m_names) {
        const auto at = std::find(titles.begin(), titles.end(), field);
        if (at == titles.end())
            m_faults.push_back({m_table.header.line,
                                -1,
                                field,
                                {QT_TRANSLATE_NOOP("clmrs", "The column “%1” is missing. There have to be: %2."),
                                 {field, m_names.join(QStringLiteral(", "))}}});
        m_columns.push_back(std::size_t(at - titles.begin()));
    }
}

template <class Row>
void Importing<Row>::checkNoMore(const OutsideRow &source)
{
    for (std::size_t column = 0; column < source.cells.size(); ++column) {
        const bool named = column < m_table.header.cells.size() && !m_table.header.cells[column].isEmpty();
        if (!named && !source.cells[column].isEmpty())
            add(source.line, column, {}, {QT_TRANSLATE_NOOP("clmrs", "The cell stands in a column without a name."), {}});
    }
}

template <class Row>
std::vector<QByteArray> Importing<Row>::contentOf(const Row &row) const
{
    std::vector<QByteArray> content;
    for (const LogbookField<Row> &field : m_fields)
        content.push_back(comparable(field.write(row)));
    return content;
}

template <class Row>
QByteArray Importing<Row>::identityOf(const Row &row, const std::vector<QByteArray> &content)
{
    QByteArray identity;
    const unsigned known = knownBy(row);
    for (std::size_t i = 0; known >> i != 0; ++i) {
        if (known >> i & 1)
            identity += QByteArray::number(content[i].size()) + ':' + content[i];
    }
    return identity;
}

template <class Row>
typename Importing<Row>::ReadRow Importing<Row>::readRow(const OutsideRow &source)
{
    ReadRow read{{}, source.line, {}};
    const ImportLookup lookup{m_into, m_subjects, m_codes};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        std::vector<Sentence> wrong;
        m_fields[i].read(read.row, ImportCell(lookup, OutsideTable::cell(source, m_columns[i]), wrong));
        for (Sentence &what : wrong)
            add(source.line, m_columns[i], m_names[qsizetype(i)], std::move(what));
    }
    checkNoMore(source);
    return read;
}

template <class Row>
std::vector<typename Importing<Row>::ReadRow> Importing<Row>::readRows()
{
    std::vector<ReadRow> rows;
    for (const OutsideRow &source : m_table.rows) {
        const std::size_t before = m_faults.size();
        ReadRow row = readRow(source);
        if (m_faults.size() != before)
            continue;
        row.content = contentOf(row.row);
        rows.push_back(std::move(row));
    }
    return rows;
}

template <class Row>
Row Importing<Row>::updated(const Row &before, const ReadRow &read) const
{
    const std::vector<QByteArray> content = contentOf(before);
    Row after = before;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (content[i] != read.content[i])
            m_fields[i].take(after, read.row);
    }
    return after;
}

// Rows that are the same in every field are settled first: both may be there twice.
template <class Row>
void Importing<Row>::compare(const Same &same, LogbookImport &into)
{
    auto known = same.known;
    std::vector<const ReadRow *> left;
    for (const ReadRow *read : same.read) {
        const auto equal =
            std::find_if(known.begin(), known.end(), [&](const Row *row) { return contentOf(*row) == read->content; });
        if (equal == known.end())
            left.push_back(read);
        else
            known.erase(equal);
    }
    for (const ReadRow *read : left) {
        if (known.size() > 1) {
            m_faults.push_back(
                {read->line,
                 -1,
                 {},
                 {QT_TRANSLATE_NOOP("clmrs", "The logbook has several rows that this may be. Change it in the program."), {}}});
        } else if (read != (known.empty() ? same.read : left).front()) {
            m_faults.push_back({read->line,
                                -1,
                                {},
                                {QT_TRANSLATE_NOOP("clmrs", "This is the same row as that of line %1. One of the two has to go."),
                                 {QString::number(same.read.front()->line)}}});
        } else if (known.empty()) {
            m_rows.add(nullptr, read->row, into.change.edits);
            ++into.added;
        } else {
            m_rows.add(known.front(), updated(*known.front(), *read), into.change.edits);
            ++into.changed;
        }
    }
}

// Once, with the first modules of one's own: a starting module that somebody takes again afterwards stays.
template <class Row>
void Importing<Row>::retireStartingCurriculum(const std::vector<ReadRow> &rows, LogbookImport &into) const
{
    if constexpr (std::is_same_v<Row, TitledModule>) {
        const auto isOwn = [](const TitledModule &row) { return !isStartingPoint(row.trainingModule.code); };
        const auto isOwnRow = [&](const ReadRow &read) { return isOwn(read.row); };
        if (std::ranges::any_of(m_rows.all(), isOwn) || std::ranges::none_of(rows, isOwnRow))
            return;
        std::set<std::string_view> named;
        for (const ReadRow &read : rows)
            named.insert(read.row.trainingModule.code);
        for (const Training &training : m_into.logbook.all<Training>())
            named.insert(training.trainingModule);
        for (const TitledModule &row : m_rows.all()) {
            if (named.contains(row.trainingModule.code))
                continue;
            m_rows.remove(row, into.change.edits);
            ++into.retired;
        }
    }
}

template <class Row>
LogbookImport Importing<Row>::run(const char *what)
{
    findColumns();
    if (!m_faults.empty())
        return {};
    const std::vector<ReadRow> rows = readRows();
    QHash<QByteArray, Same> groups;
    for (const Row &row : m_rows.all())
        groups[identityOf(row, contentOf(row))].known.push_back(&row);
    std::vector<QByteArray> order; // of the table
    for (const ReadRow &read : rows) {
        order.push_back(identityOf(read.row, read.content));
        groups[order.back()].read.push_back(&read);
    }
    LogbookImport taken{{what, {}}, 0, 0};
    for (const QByteArray &identity : order)
        compare(groups.take(identity), taken);
    retireStartingCurriculum(rows, taken);
    const auto byPlace = [](const TableFault &a, const TableFault &b) { return a.line < b.line; };
    std::stable_sort(m_faults.begin(), m_faults.end(), byPlace);
    return m_faults.empty() ? taken : LogbookImport();
}

// What undoing an import says, by kind.
constexpr std::array<const char *, kLogbookKindNames.size()> kImports{
    QT_TRANSLATE_NOOP("clmrs", "Import of training modules"),
    QT_TRANSLATE_NOOP("clmrs", "Import of trainings"),
    QT_TRANSLATE_NOOP("clmrs", "Import of training attendance"),
    QT_TRANSLATE_NOOP("clmrs", "Import of coaching visits"),
    QT_TRANSLATE_NOOP("clmrs", "Import of marks"),
    QT_TRANSLATE_NOOP("clmrs", "Import of agreed actions"),
    QT_TRANSLATE_NOOP("clmrs", "Import of equipment"),
    QT_TRANSLATE_NOOP("clmrs", "Import of days away"),
    QT_TRANSLATE_NOOP("clmrs", "Import of awareness sessions"),
    QT_TRANSLATE_NOOP("clmrs", "Import of session attendance"),
    QT_TRANSLATE_NOOP("clmrs", "Import of notes"),
    QT_TRANSLATE_NOOP("clmrs", "Import of corrections"),
    QT_TRANSLATE_NOOP("clmrs", "Import of a plan of support"),
    QT_TRANSLATE_NOOP("clmrs", "Import of referrals"),
    QT_TRANSLATE_NOOP("clmrs", "Import of stages of referrals"),
    QT_TRANSLATE_NOOP("clmrs", "Import of services"),
    QT_TRANSLATE_NOOP("clmrs", "Import of further stops of visits"),
};

} // namespace

QString TableFault::text() const
{
    const QString where = QString::number(line);
    if (column < 0)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Line %1: %2"), {where, what.text()}}.text();
    const QString letters = columnLetters(std::size_t(column));
    if (field.isEmpty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2: %3"), {where, letters, what.text()}}.text();
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "Line %1, column %2 (%3): %4"), {where, letters, field, what.text()}}.text();
}

LogbookImport importOf(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults)
{
    requireUnlocked(into.logbook);
    return withRowOf(
        kind, [&]<class Row>(const Row *) { return Importing<Row>(kind, table, into, faults).run(kImports[std::size_t(kind)]); });
}

} // namespace clmrs
