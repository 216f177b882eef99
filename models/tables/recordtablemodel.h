// Shows a RecordTable through a vector of row numbers; a new selection is one reset.
#pragma once

#include "models/tables/recordtable.h"

#include <QAbstractTableModel>

namespace clmrs {

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole }; // the row number in the table

    using QAbstractTableModel::QAbstractTableModel;

    // Both at once: a table without its rows in order would show the wrong ones.
    void show(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming);
    void setNaming(Naming naming); // at once: no row changes
    void retranslate();            // texts are asked for anew

    const std::shared_ptr<const AnyRecordTable> &table() const { return m_table; }
    std::uint32_t recordAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOfKey(qint64 key) const; // -1: not shown
    qint64 keyAt(int row) const { return m_table->rowKey(recordAt(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const AnyRecordTable> m_table;
    std::vector<std::uint32_t> m_rows;
    Naming m_naming = Naming::hidden;
};

} // namespace clmrs
