// Tables of the logbook on their way in.
#include "models/exchange/logbookfields.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/outsidetable.h"

#include "models/domain/nearest.h"
#include "models/domain/qstring.h"

#include <QHash>
#include <algorithm>

namespace clmrs {

namespace {

// Where each field of the kind stands in the table.
using Columns = std::vector<std::size_t>;

class Importing
{
public:
    Importing(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults)
        : m_kind(kind), m_table(table), m_into(into), m_faults(faults), m_subjects(into.cases, into.logbook)
    {
        for (const std::string_view field : fieldsOf(kind))
            m_fields.append(qstring(field));
    }

    template <class Row>
    Change change(const char *what);

private:
    template <class Row>
    struct ReadRow
    {
        Row row;
        int line;
        std::vector<QByteArray> content; // by field
    };
    template <class Row>
    struct Same // rows of the table, and of the logbook, that are known by the same
    {
        std::vector<const Row *> known;
        std::vector<const ReadRow<Row> *> read;
    };
    template <class Row>
    using Groups = QHash<QByteArray, Same<Row>>;

    void findColumns();
    void checkTitle(std::size_t column, QStringList &seen);
    template <class Row>
    std::vector<ReadRow<Row>> readRows();
    template <class Row>
    ReadRow<Row> readRow(const OutsideRow &source);
    void checkNoMore(const OutsideRow &source);
    template <class Row>
    static std::vector<QByteArray> contentOf(const Row &row);
    template <class Row>
    static QByteArray identityOf(const Row &row, const std::vector<QByteArray> &content);
    template <class Row>
    void compare(const Same<Row> &same, std::vector<AnyEdit> &edits);
    template <class Row>
    static Edit<Row> update(const Row &before, const ReadRow<Row> &read);
    void add(int line, std::size_t column, const QString &field, Sentence what)
    {
        m_faults.push_back({line, int(column), field, std::move(what)});
    }

    LogbookKind m_kind;
    const OutsideTable &m_table;
    const ImportInto &m_into;
    std::vector<TableFault> &m_faults;
    LogbookSubjects m_subjects;
    QStringList m_fields;
    Columns m_columns;
};

void Importing::checkTitle(std::size_t column, QStringList &seen)
{
    const QString &title = m_table.header.cells[column];
    if (title.isEmpty())
        return; // what stands under it is a fault of its own
    const QString kind = qstring(kLogbookKindNames[std::size_t(m_kind)]);
    if (!m_fields.contains(title))
        add(m_table.header.line, column, title.left(kShown),
            {QT_TRANSLATE_NOOP("clmrs", "“%1” is no column of %2. The nearest is %3."),
             {title.left(kShown), kind, nearest(title.left(kShown), m_fields)}});
    else if (seen.contains(title))
        add(m_table.header.line, column, title, {QT_TRANSLATE_NOOP("clmrs", "There are two columns of this name."), {}});
    seen.append(title);
}

void Importing::findColumns()
{
    const auto &titles = m_table.header.cells;
    QStringList seen;
    for (std::size_t column = 0; column < titles.size(); ++column)
        checkTitle(column, seen);
    for (const QString &field : m_fields) {
        const auto at = std::find(titles.begin(), titles.end(), field);
        if (at == titles.end())
            m_faults.push_back({m_table.header.line,
                                -1,
                                field,
                                {QT_TRANSLATE_NOOP("clmrs", "The column “%1” is missing. There have to be: %2."),
                                 {field, m_fields.join(QStringLiteral(", "))}}});
        m_columns.push_back(std::size_t(at - titles.begin()));
    }
}

void Importing::checkNoMore(const OutsideRow &source)
{
    for (std::size_t column = 0; column < source.cells.size(); ++column) {
        const bool named = column < m_table.header.cells.size() && !m_table.header.cells[column].isEmpty();
        if (!named && !source.cells[column].isEmpty())
            add(source.line, column, {}, {QT_TRANSLATE_NOOP("clmrs", "The cell stands in a column without a name."), {}});
    }
}

template <class Row>
std::vector<QByteArray> Importing::contentOf(const Row &row)
{
    std::vector<QByteArray> content;
    for (const LogbookField<Row> &field : logbookFields(static_cast<const Row *>(nullptr)))
        content.push_back(comparable(field.write(row)));
    return content;
}

template <class Row>
QByteArray Importing::identityOf(const Row &row, const std::vector<QByteArray> &content)
{
    QByteArray identity;
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (knownBy(row) >> i & 1)
            identity += QByteArray::number(content[i].size()) + ':' + content[i];
    }
    return identity;
}

template <class Row>
Importing::ReadRow<Row> Importing::readRow(const OutsideRow &source)
{
    ReadRow<Row> read{{}, source.line, {}};
    const auto fields = logbookFields(static_cast<const Row *>(nullptr));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        std::vector<Sentence> wrong;
        fields[i].read(read.row, ImportCell(m_into, m_subjects, OutsideTable::cell(source, m_columns[i]), wrong));
        for (Sentence &what : wrong)
            add(source.line, m_columns[i], m_fields[qsizetype(i)], std::move(what));
    }
    checkNoMore(source);
    return read;
}

template <class Row>
std::vector<Importing::ReadRow<Row>> Importing::readRows()
{
    std::vector<ReadRow<Row>> rows;
    for (const OutsideRow &source : m_table.rows) {
        const std::size_t before = m_faults.size();
        ReadRow<Row> row = readRow<Row>(source);
        if (m_faults.size() != before)
            continue;
        row.content = contentOf(row.row);
        rows.push_back(std::move(row));
    }
    return rows;
}

template <class Row>
Edit<Row> Importing::update(const Row &before, const ReadRow<Row> &read)
{
    const auto fields = logbookFields(static_cast<const Row *>(nullptr));
    const std::vector<QByteArray> content = contentOf(before);
    Row after = before;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (content[i] != read.content[i])
            fields[i].take(after, read.row);
    }
    return {before, after};
}

// Rows that are the same in every field are settled first: both may be there twice.
template <class Row>
void Importing::compare(const Same<Row> &same, std::vector<AnyEdit> &edits)
{
    auto known = same.known;
    std::vector<const ReadRow<Row> *> left;
    for (const ReadRow<Row> *read : same.read) {
        const auto equal =
            std::find_if(known.begin(), known.end(), [&](const Row *row) { return contentOf(*row) == read->content; });
        if (equal == known.end())
            left.push_back(read);
        else
            known.erase(equal);
    }
    for (const ReadRow<Row> *read : left) {
        if (known.size() > 1)
            m_faults.push_back(
                {read->line,
                 -1,
                 {},
                 {QT_TRANSLATE_NOOP("clmrs", "The logbook has several rows that this may be. Change it in the program."), {}}});
        else if (read != (known.empty() ? same.read : left).front())
            m_faults.push_back({read->line,
                                -1,
                                {},
                                {QT_TRANSLATE_NOOP("clmrs", "This is the same row as that of line %1. One of the two has to go."),
                                 {QString::number(same.read.front()->line)}}});
        else
            edits.push_back(known.empty() ? Edit<Row>{std::nullopt, read->row} : update(*known.front(), *read));
    }
}

template <class Row>
Change Importing::change(const char *what)
{
    findColumns();
    if (!m_faults.empty())
        return {};
    const std::vector<ReadRow<Row>> rows = readRows<Row>();
    Groups<Row> groups;
    for (const Row &row : m_into.logbook.all<Row>())
        groups[identityOf(row, contentOf(row))].known.push_back(&row);
    std::vector<QByteArray> order; // of the table
    for (const ReadRow<Row> &read : rows) {
        order.push_back(identityOf(read.row, read.content));
        groups[order.back()].read.push_back(&read);
    }
    Change change{what, {}};
    for (const QByteArray &identity : order)
        compare(groups.take(identity), change.edits);
    const auto byPlace = [](const TableFault &a, const TableFault &b) { return a.line < b.line; };
    std::stable_sort(m_faults.begin(), m_faults.end(), byPlace);
    return m_faults.empty() ? change : Change();
}

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

Change importOf(LogbookKind kind, const OutsideTable &table, const ImportInto &into, std::vector<TableFault> &faults)
{
    requireUnlocked(into.logbook);
    Importing importing(kind, table, into, faults);
    switch (kind) {
    case LogbookKind::notes:
        return importing.change<Note>(QT_TRANSLATE_NOOP("clmrs", "Import of notes"));
    case LogbookKind::corrections:
        return importing.change<Correction>(QT_TRANSLATE_NOOP("clmrs", "Import of corrections"));
    case LogbookKind::away:
        return importing.change<Away>(QT_TRANSLATE_NOOP("clmrs", "Import of days away"));
    }
    Q_UNREACHABLE();
}

} // namespace clmrs
