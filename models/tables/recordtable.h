// A large table as a value: rows, columns as data, ranks to sort by, folded text to search in. Built
// and asked on a worker; a view only ever shows a vector of row numbers of it.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/casefilter.h"
#include "models/tables/cells.h"
#include "models/tables/pseudonymsearch.h"
#include "models/tables/searchtext.h"

#include <Qt>
#include <memory>
#include <mutex>
#include <span>
#include <tuple>
#include <vector>

namespace clmrs {

// When a column stands in a list whose columns nobody has chosen, and when it can stand there at all.
enum class ColumnUse : std::uint8_t {
    always,
    whereCodesStand, // usual while names are hidden: they take its place
    whereNamesStand, // holds names: never there while they are hidden
    onDemand,        // only where somebody chose it
    namesOnDemand    // both
};

template <class Row>
struct Column
{
    const char *key;   // stable; never translated
    const char *title; // a translated source text
    const char *help;  // a translated source text: what the column means
    int width;         // usual characters of the longest language
    ColumnUse use = ColumnUse::always;
    // What stands there: a day, a number or words; words beside one of the others are how it is said.
    std::optional<Date> (*day)(const Row &row) = nullptr;
    std::optional<double> (*number)(const Row &row) = nullptr;
    QString (*text)(const Row &row, const Wording &wording) = nullptr;
    // Where the text holds a sign: how it is read aloud.
    QString (*spoken)(const Row &row, const Wording &wording) = nullptr;
    // Another order than that of the day, the number or the text.
    qint64 (*order)(const Row &row) = nullptr;
    CellMark (*mark)(const Row &row) = nullptr;
};

// The order of texts as a reader of the locale expects it: position i is the rank of texts[i].
std::vector<std::uint32_t> collatedRanks(const std::vector<QString> &texts, const QLocale &locale);
// Their numbers in that order, equal ones as they stand.
std::vector<std::size_t> collatedOrder(const std::vector<QString> &texts, const QLocale &locale);

struct TableQuery
{
    CaseFilter filter;
    QString search;
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    Naming naming = Naming::shown; // words are in order as they are read: an order by hidden names would give them away

    bool operator==(const TableQuery &) const = default;
};

// The key of a record by the id that the file has for it; its hash is enough to find the same one in the next table.
inline qint64 rowKeyOf(std::string_view id) { return static_cast<qint64>(std::hash<std::string_view>()(id)); }

class AnyRecordTable
{
public:
    virtual ~AnyRecordTable() = default;
    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    virtual QString text(std::uint32_t row, int column, Naming naming) const = 0;
    virtual QString spoken(std::uint32_t row, int column, Naming naming) const = 0; // the text, without signs
    virtual CellMark mark(std::uint32_t row, int column) const = 0;
    virtual CellValue value(std::uint32_t row, int column, Naming naming) const = 0;
    virtual QString title(int column) const = 0;
    virtual QString help(int column) const = 0;
    virtual const char *key(int column) const = 0;
    virtual bool isRightAligned(int column) const = 0;
    virtual int width(int column) const = 0;
    virtual ColumnUse use(int column) const = 0;
    virtual qint64 rowKey(std::uint32_t row) const = 0; // the same record in the next table
    // Unanswered protection alerts in a row: no filter hides them, so every list counts what it leaves out.
    virtual int alertsIn(std::uint32_t row) const = 0;
    // Row numbers that fit filter and search, in the asked order. From any thread.
    virtual std::vector<std::uint32_t> select(const TableQuery &query, const Progress &progress) const = 0;
    // Computes what sorting will need, so that the first click does not wait. From any thread.
    virtual void warm(Naming naming, const Progress &progress) const = 0;

    int columnOf(std::string_view key) const; // -1: there is none
    bool canStand(int column, Naming naming) const;
    bool isUsual(int column, Naming naming) const;
};

template <class Row>
class RecordTable : public AnyRecordTable
{
public:
    // `searchTextOf` gathers the words by which a row is found. `tieOrder` decides between rows that are
    // equal in the asked order; equal there too, they stay as given.
    // `idsOf` adds the ids by whose pseudonyms a row is found under `key`.
    template <class SearchTextOf>
    RecordTable(std::vector<Row> rows, std::span<const Column<Row>> columns, const SearchTextOf &searchTextOf,
                const PseudonymKey &key, void (*idsOf)(const std::vector<Row> &rows, const PseudonymSearch::Add &add),
                const QLocale &locale, qint64 (*tieOrder)(const Row &row))
        : m_rows(std::move(rows)), m_columns(columns), m_search(searchTextOf(m_rows)),
          m_pseudonyms(key, [this, idsOf](const PseudonymSearch::Add &add) { idsOf(m_rows, add); }), m_locale(locale),
          m_tieOrder(tieOrder), m_ranks(columns.size() * kNamings)
    {
    }
    RecordTable(const RecordTable &) = delete;
    RecordTable &operator=(const RecordTable &) = delete;

    const Row &row(std::uint32_t number) const { return m_rows[number]; }
    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    int columnCount() const override { return static_cast<int>(m_columns.size()); }
    QString text(std::uint32_t row, int column, Naming naming) const override { return textOf(m_rows[row], at(column), naming); }
    QString spoken(std::uint32_t row, int column, Naming naming) const override
    {
        return at(column).spoken ? at(column).spoken(m_rows[row], {naming, m_locale}) : text(row, column, naming);
    }
    CellMark mark(std::uint32_t row, int column) const override
    {
        return at(column).mark ? at(column).mark(m_rows[row]) : CellMark();
    }
    CellValue value(std::uint32_t row, int column, Naming naming) const override
    {
        const Column<Row> &shown = at(column);
        if (shown.day)
            return valueOf<Date>(shown.day(m_rows[row]));
        if (shown.number)
            return numberOf(shown, m_rows[row], naming);
        const QString text = shown.text(m_rows[row], {naming, m_locale});
        return text.isEmpty() ? CellValue() : CellValue(text);
    }
    QString title(int column) const override { return say(at(column).title); }
    QString help(int column) const override { return say(at(column).help); }
    const char *key(int column) const override { return at(column).key; }
    bool isRightAligned(int column) const override { return at(column).number != nullptr; }
    int width(int column) const override { return at(column).width; }
    ColumnUse use(int column) const override { return at(column).use; }

    std::vector<std::uint32_t> select(const TableQuery &query, const Progress &progress) const override
    {
        const std::vector<std::uint32_t> &byRank = rowsByRank(query.sortColumn, query.naming);
        const std::vector<bool> found = foundBy(query.search, progress);
        const std::vector<bool> fitting = query.filter.isEmpty() ? std::vector<bool>() : rowsThatFit(query.filter);
        std::vector<std::uint32_t> selected;
        selected.reserve(byRank.size());
        const auto take = [&](std::uint32_t row) {
            if ((found.empty() || found[row]) && (fitting.empty() || fitting[row]))
                selected.push_back(row);
        };
        if (query.sortOrder == Qt::AscendingOrder)
            std::for_each(byRank.begin(), byRank.end(), take);
        else
            std::for_each(byRank.rbegin(), byRank.rend(), take);
        progress.stopIfCancelled();
        return selected;
    }

    void warm(Naming naming, const Progress &progress) const override
    {
        for (int column = 0; column < columnCount(); ++column) {
            progress.stopIfCancelled();
            rowsByRank(column, naming);
        }
        m_pseudonyms.warm(progress);
    }

protected:
    // By row; asked only for a filter that is not empty.
    virtual std::vector<bool> rowsThatFit(const CaseFilter &filter) const = 0;

private:
    struct Ranks
    {
        std::once_flag once;
        std::vector<std::uint32_t> rowsInOrder;
    };

    std::vector<bool> foundBy(const QString &typed, const Progress &progress) const
    {
        std::vector<bool> found = m_search.find(typed, progress);
        const std::vector<bool> byPseudonym = m_pseudonyms.beginningWith(typed, m_rows.size(), progress);
        for (std::size_t row = 0; row < byPseudonym.size(); ++row)
            found[row] = found[row] || byPseudonym[row];
        return found;
    }

    CellValue numberOf(const Column<Row> &column, const Row &row, Naming naming) const
    {
        const std::optional<double> number = column.number(row);
        const QString words = number ? textOf(row, column, naming) : QString();
        return !number || words == numberText(number, m_locale) ? valueOf<double>(number) : ShownNumber{*number, words};
    }
    template <class T>
    static CellValue valueOf(const std::optional<T> &value)
    {
        return value ? CellValue(*value) : CellValue();
    }

    const Column<Row> &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    QString textOf(const Row &row, const Column<Row> &column, Naming naming) const
    {
        if (column.text)
            return column.text(row, {naming, m_locale});
        return column.day ? dateText(column.day(row), m_locale) : numberText(column.number(row), m_locale);
    }

    static bool isByWords(const Column<Row> &column) { return !column.order && !column.day && !column.number; }

    const std::vector<std::uint32_t> &rowsByRank(int column, Naming naming) const
    {
        const auto said = static_cast<std::size_t>(isByWords(at(column)) ? naming : Naming::shown);
        Ranks &ranks = m_ranks[static_cast<std::size_t>(column) * kNamings + said];
        std::call_once(ranks.once, [&] { ranks.rowsInOrder = inOrder(at(column), naming); });
        return ranks.rowsInOrder;
    }

    std::vector<std::uint32_t> inOrder(const Column<Row> &column, Naming naming) const
    {
        const std::vector<qint64> orders = isByWords(column) ? wordOrders(column, naming) : ordersOf(column);
        std::vector<std::tuple<qint64, qint64, std::uint32_t>> keyed(m_rows.size());
        for (std::uint32_t i = 0; i < m_rows.size(); ++i)
            keyed[i] = {orders[i], m_tieOrder(m_rows[i]), i};
        std::sort(keyed.begin(), keyed.end());
        std::vector<std::uint32_t> rows(keyed.size());
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return std::get<2>(entry); });
        return rows;
    }

    std::vector<qint64> ordersOf(const Column<Row> &column) const
    {
        std::vector<qint64> orders(m_rows.size());
        std::transform(m_rows.begin(), m_rows.end(), orders.begin(), [&](const Row &row) {
            if (column.order)
                return column.order(row);
            if (column.day)
                return dateOrder(column.day(row));
            constexpr double kThousandths = 1000;
            const auto number = column.number(row);
            return number ? static_cast<qint64>(*number * kThousandths) : kLast;
        });
        return orders;
    }

    std::vector<qint64> wordOrders(const Column<Row> &column, Naming naming) const
    {
        std::vector<QString> texts(m_rows.size());
        std::transform(m_rows.begin(), m_rows.end(), texts.begin(), [&](const Row &row) {
            return column.text(row, {naming, m_locale});
        });
        const std::vector<std::uint32_t> ranks = collatedRanks(texts, m_locale);
        std::vector<qint64> orders(m_rows.size());
        for (std::size_t i = 0; i < orders.size(); ++i)
            orders[i] = texts[i].isEmpty() ? kLast : qint64(ranks[i]);
        return orders;
    }

    std::vector<Row> m_rows;
    std::span<const Column<Row>> m_columns;
    SearchText m_search;
    PseudonymSearch m_pseudonyms;
    QLocale m_locale;
    qint64 (*m_tieOrder)(const Row &row);
    mutable std::vector<Ranks> m_ranks; // by column and naming, each worked out once
};

} // namespace clmrs
