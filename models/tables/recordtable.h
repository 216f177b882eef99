// A large table as a value: rows, columns as data, ranks to sort by, folded text to search in. Built
// and asked on a worker; a view only ever shows a vector of row numbers of it.
#pragma once

#include "models/domain/progress.h"
#include "models/tables/searchtext.h"

#include <QLocale>
#include <QString>
#include <Qt>
#include <memory>
#include <mutex>
#include <span>
#include <tuple>
#include <vector>

namespace clmrs {

// Which names a view shows (COMMANDS.md, "What leaves with which names").
enum class Naming : std::uint8_t {
    hidden,    // the screen at its start: codes, but no child's or head's name
    shown,     // the screen after one key
    pseudonyms // whatever leaves: neither codes nor names
};

// How a cell is put into words. The locale is the table's own: QLocale's default may be switched by the
// window while a worker reads.
struct Wording
{
    Naming naming;
    const QLocale &locale;
};

template <class Row>
struct Column
{
    const char *key;   // stable; never translated
    const char *title; // a translated source text
    const char *help;  // a translated source text: what the column means
    bool rightAligned = false;
    int width = 12; // usual characters of the longest language
    QString (*text)(const Row &row, const Wording &wording) = nullptr;
    // The order of the column; without it the text's own order counts.
    qint64 (*order)(const Row &row) = nullptr;
    bool (*isShown)(Naming naming) = nullptr; // null: always
};

inline constexpr qint64 kLast = std::numeric_limits<qint64>::max(); // an absent value sorts last

// The order of texts as a reader of the locale expects it: position i is the rank of texts[i].
std::vector<std::uint32_t> collatedRanks(const std::vector<QString> &texts, const QLocale &locale);

struct TableQuery
{
    QString search;
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    Naming naming = Naming::hidden;

    bool operator==(const TableQuery &) const = default;
};

class AnyRecordTable
{
public:
    virtual ~AnyRecordTable() = default;
    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    virtual QString text(std::uint32_t row, int column, Naming naming) const = 0;
    virtual QString title(int column) const = 0;
    virtual QString help(int column) const = 0;
    virtual const char *key(int column) const = 0;
    virtual bool isRightAligned(int column) const = 0;
    virtual int width(int column) const = 0;
    virtual bool isShown(int column, Naming naming) const = 0;
    virtual qint64 rowKey(std::uint32_t row) const = 0; // the same record in the next table
    // Row numbers that fit the search, in the asked order. From any thread.
    virtual std::vector<std::uint32_t> select(const TableQuery &query, const Progress &progress) const = 0;
    // Computes what sorting will need, so that the first click does not wait. From any thread.
    virtual void warm(const Progress &progress) const = 0;
};

template <class Row>
class RecordTable : public AnyRecordTable
{
public:
    // `tieOrder` decides between rows that are equal in the asked order; equal there too, they stay as given.
    RecordTable(std::vector<Row> rows, std::span<const Column<Row>> columns, SearchText search, const QLocale &locale,
                qint64 (*tieOrder)(const Row &row))
        : m_rows(std::move(rows)), m_columns(columns), m_search(std::move(search)), m_locale(locale), m_tieOrder(tieOrder),
          m_ranks(columns.size())
    {
    }

    const Row &row(std::uint32_t number) const { return m_rows[number]; }
    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    int columnCount() const override { return static_cast<int>(m_columns.size()); }
    QString text(std::uint32_t row, int column, Naming naming) const override
    {
        return at(column).text(m_rows[row], {naming, m_locale});
    }
    QString title(int column) const override { return Sentence{at(column).title, {}}.text(); }
    QString help(int column) const override { return Sentence{at(column).help, {}}.text(); }
    const char *key(int column) const override { return at(column).key; }
    bool isRightAligned(int column) const override { return at(column).rightAligned; }
    int width(int column) const override { return at(column).width; }
    bool isShown(int column, Naming naming) const override { return !at(column).isShown || at(column).isShown(naming); }

    std::vector<std::uint32_t> select(const TableQuery &query, const Progress &progress) const override
    {
        const std::vector<std::uint32_t> &byRank = rowsByRank(query.sortColumn);
        const std::vector<bool> found = m_search.find(query.search, progress);
        std::vector<std::uint32_t> selected;
        selected.reserve(byRank.size());
        const auto take = [&](std::uint32_t row) {
            if (found.empty() || found[row])
                selected.push_back(row);
        };
        if (query.sortOrder == Qt::AscendingOrder)
            std::for_each(byRank.begin(), byRank.end(), take);
        else
            std::for_each(byRank.rbegin(), byRank.rend(), take);
        progress.stopIfCancelled();
        return selected;
    }

    void warm(const Progress &progress) const override
    {
        for (int column = 0; column < columnCount(); ++column) {
            progress.stopIfCancelled();
            rowsByRank(column);
        }
    }

private:
    struct Ranks
    {
        std::once_flag once;
        std::vector<std::uint32_t> rowsInOrder;
    };

    const Column<Row> &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    const std::vector<std::uint32_t> &rowsByRank(int column) const
    {
        Ranks &ranks = m_ranks[static_cast<std::size_t>(column)];
        std::call_once(ranks.once, [&] { ranks.rowsInOrder = inOrder(at(column)); });
        return ranks.rowsInOrder;
    }

    std::vector<std::uint32_t> inOrder(const Column<Row> &column) const
    {
        std::vector<std::tuple<qint64, qint64, std::uint32_t>> keyed(m_rows.size());
        if (column.order) {
            for (std::uint32_t i = 0; i < m_rows.size(); ++i)
                keyed[i] = {column.order(m_rows[i]), m_tieOrder(m_rows[i]), i};
        } else {
            std::vector<QString> texts(m_rows.size());
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                texts[i] = column.text(m_rows[i], {Naming::shown, m_locale});
            const std::vector<std::uint32_t> ranks = collatedRanks(texts, m_locale);
            for (std::uint32_t i = 0; i < m_rows.size(); ++i)
                keyed[i] = {texts[i].isEmpty() ? kLast : qint64(ranks[i]), m_tieOrder(m_rows[i]), i};
        }
        std::sort(keyed.begin(), keyed.end());
        std::vector<std::uint32_t> rows(keyed.size());
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return std::get<2>(entry); });
        return rows;
    }

    std::vector<Row> m_rows;
    std::span<const Column<Row>> m_columns;
    SearchText m_search;
    QLocale m_locale;
    qint64 (*m_tieOrder)(const Row &row);
    mutable std::vector<Ranks> m_ranks; // by column, each worked out once
};

} // namespace clmrs
