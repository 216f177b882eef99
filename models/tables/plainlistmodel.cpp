#include "models/tables/plainlistmodel.h"

namespace clmrs {

void PlainListModel::show(SharedPlainList list, const QLocale &locale)
{
    beginResetModel();
    const auto keyOf = [](const PlainList &of, int column) {
        return column >= 0 && static_cast<std::size_t>(column) < of.columns.size()
                   ? of.columns[static_cast<std::size_t>(column)].key
                   : "";
    };
    if (list->rows.size() > kOrderedAtOnce || qstrcmp(keyOf(*m_list, m_sortColumn), keyOf(*list, m_sortColumn)) != 0)
        m_sortColumn = -1;
    m_list = std::move(list);
    m_locale = locale;
    m_order = plainOrder(*m_list, m_sortColumn, m_sortOrder, m_locale);
    endResetModel();
}

int PlainListModel::rowOf(const PlainRow &former) const
{
    const auto isSame = [&](const PlainRow &row) {
        return former.key.isNull() ? !former.target.id.empty() && row.target == former.target && row.place == former.place
                                   : row.key == former.key;
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (isSame(rowAt(row)))
            return row;
    }
    return -1;
}

int PlainListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_order.size()); }

int PlainListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list->columns.size());
}

QVariant PlainListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const bool right = m_list->columns[column].rightAligned;
    switch (role) {
    case Qt::AccessibleTextRole:
        if (const auto &heard = rowAt(index.row()).heard; column < heard.size() && !heard[column].isEmpty())
            return heard[column];
        [[fallthrough]];
    case Qt::DisplayRole:
        return rowAt(index.row()).cells[column];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    case QuietRole:
        return rowAt(index.row()).quiet;
    default:
        return {};
    }
}

QVariant PlainListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const PlainColumn &column = m_list->columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole: // whole, where the column is too narrow for it
        return QStringLiteral("<span>%1</span>").arg(column.title.toHtmlEscaped());
    case Qt::TextAlignmentRole: // headings may take two lines
        return int(Qt::AlignVCenter | Qt::TextWordWrap | (column.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void PlainListModel::sort(int column, Qt::SortOrder order)
{
    putInOrder(column, order, plainOrder(*m_list, column, order, m_locale));
}

void PlainListModel::putInOrder(int column, Qt::SortOrder order, std::vector<std::size_t> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::size_t> before = std::exchange(m_order, std::move(rows));
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> placeOf(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place)
        placeOf[m_order[place]] = static_cast<int>(place);
    QModelIndexList moved;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &at : kept)
        moved.append(index(placeOf[before[static_cast<std::size_t>(at.row())]], at.column()));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace clmrs
