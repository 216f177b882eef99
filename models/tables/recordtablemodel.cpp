#include "models/tables/recordtablemodel.h"

namespace clmrs {

void RecordTableModel::show(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows = std::move(rows);
    m_naming = naming;
    endResetModel();
}

void RecordTableModel::setNaming(Naming naming)
{
    m_naming = naming;
    retranslate();
}

void RecordTableModel::retranslate()
{
    if (!m_table || columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::rowOfKey(qint64 key) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_table->rowKey(m_rows[row]) == key)
            return static_cast<int>(row);
    }
    return -1;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount();
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table->text(recordAt(index.row()), index.column(), m_naming);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: // a cell may be too narrow for its text
        return m_table->spoken(recordAt(index.row()), index.column(), m_naming);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (m_table->isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case RecordRole:
        return recordAt(index.row());
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table || section < 0 || section >= m_table->columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table->title(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_table->help(section);
    case Qt::TextAlignmentRole: // headings may take two lines
        return int(Qt::AlignVCenter | Qt::TextWordWrap | (m_table->isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace clmrs
