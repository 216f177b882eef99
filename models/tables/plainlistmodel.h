// Shows a PlainList, sorted by one of its columns or as it came.
#pragma once

#include "models/tables/plainlist.h"

#include <QAbstractTableModel>

namespace clmrs {

class PlainListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { QuietRole = Qt::UserRole }; // true: of the second rank

    using QAbstractTableModel::QAbstractTableModel;

    // So many rows are put in order at once; to put more in order is work for a worker.
    static constexpr std::size_t kOrderedAtOnce = 2'000;

    // One reset; the order stays while its column does, but a list longer than that stands as it came.
    void show(SharedPlainList list, const QLocale &locale);
    const PlainList &list() const { return *m_list; }
    const SharedPlainList &shared() const { return m_list; }
    const PlainRow &rowAt(int row) const { return m_list->rows[m_order[static_cast<std::size_t>(row)]]; }
    int rowOf(const PlainRow &former) const;        // by its key, else by whom it is about; -1: not there
    int sortColumn() const { return m_sortColumn; } // -1: as it came
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void putInOrder(int column, Qt::SortOrder order, std::vector<std::size_t> rows); // plainOrder() of this list

private:
    SharedPlainList m_list;
    QLocale m_locale;
    std::vector<std::size_t> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace clmrs
