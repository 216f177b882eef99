#include "models/tables/plainlist.h"

#include "models/tables/recordtable.h"

#include <numeric>

namespace clmrs {

namespace {

// Ranks of the cells: the given keys where there are any, else as a reader of the locale expects; nothing is last.
std::vector<std::size_t> ranksOf(const PlainList &list, std::size_t column, const QLocale &locale)
{
    const bool keyed = std::ranges::any_of(list.rows, [&](const PlainRow &row) { return !row.order[column].isEmpty(); });
    std::vector<QString> texts;
    for (const PlainRow &row : list.rows)
        texts.push_back(keyed ? row.order[column] : row.cells[column]);
    std::vector<std::size_t> ranks(texts.size());
    if (keyed) {
        std::vector<QString> sorted = texts;
        std::sort(sorted.begin(), sorted.end());
        std::transform(texts.begin(), texts.end(), ranks.begin(), [&](const QString &text) {
            return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), text) - sorted.begin());
        });
    } else {
        const std::vector<std::uint32_t> collated = collatedRanks(texts, locale);
        std::copy(collated.begin(), collated.end(), ranks.begin());
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            ranks[i] = texts.size();
    }
    return ranks;
}

} // namespace

std::vector<std::size_t> plainOrder(const PlainList &list, int column, Qt::SortOrder order, const QLocale &locale)
{
    std::vector<std::size_t> rows(list.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    if (column < 0 || static_cast<std::size_t>(column) >= list.columns.size())
        return rows;
    const std::vector<std::size_t> ranks = ranksOf(list, static_cast<std::size_t>(column), locale);
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? ranks[a] < ranks[b] : ranks[b] < ranks[a];
    });
    return rows;
}

int columnOf(const PlainList &list, std::string_view key)
{
    const auto at = std::ranges::find(list.columns, key, [](const PlainColumn &column) { return std::string_view(column.key); });
    return at == list.columns.end() ? -1 : static_cast<int>(at - list.columns.begin());
}

} // namespace clmrs
