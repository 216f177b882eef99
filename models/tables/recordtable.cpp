#include "models/tables/recordtable.h"

#include <QCollator>
#include <QHash>
#include <numeric>

namespace clmrs {

std::vector<std::uint32_t> collatedRanks(const std::vector<QString> &texts, const QLocale &locale)
{
    // Many rows share a text (a monitor, a village): each is collated once.
    QHash<QString, std::uint32_t> numberOf;
    std::vector<std::uint32_t> textNumber(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto known = numberOf.constFind(texts[i]);
        textNumber[i] =
            known != numberOf.constEnd() ? *known : *numberOf.insert(texts[i], static_cast<std::uint32_t>(numberOf.size()));
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(numberOf.size()));
    std::vector<const QString *> distinct(static_cast<std::size_t>(numberOf.size()));
    for (auto entry = numberOf.cbegin(); entry != numberOf.cend(); ++entry)
        distinct[entry.value()] = &entry.key();
    for (const QString *text : distinct)
        keys.push_back(collator.sortKey(*text));
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : *distinct[a] < *distinct[b];
    });
    std::vector<std::uint32_t> rankOfNumber(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        rankOfNumber[order[rank]] = rank;
    std::vector<std::uint32_t> ranks(texts.size());
    std::transform(textNumber.begin(), textNumber.end(), ranks.begin(),
                   [&](std::uint32_t number) { return rankOfNumber[number]; });
    return ranks;
}

std::vector<std::size_t> collatedOrder(const std::vector<QString> &texts, const QLocale &locale)
{
    const std::vector<std::uint32_t> ranks = collatedRanks(texts, locale);
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ranks[i]; });
    return order;
}

int AnyRecordTable::columnOf(std::string_view key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (key == this->key(column))
            return column;
    }
    return -1;
}

bool AnyRecordTable::canStand(int column, Naming naming) const
{
    const bool names = use(column) == ColumnUse::whereNamesStand || use(column) == ColumnUse::namesOnDemand;
    return naming == Naming::shown || !names;
}

bool AnyRecordTable::isUsual(int column, Naming naming) const
{
    switch (use(column)) {
    case ColumnUse::always:
        return true;
    case ColumnUse::whereCodesStand:
        return naming != Naming::shown;
    case ColumnUse::whereNamesStand:
        return naming == Naming::shown;
    case ColumnUse::onDemand:
    case ColumnUse::namesOnDemand:
        return false;
    }
    return false;
}

} // namespace clmrs
