// The table view of a small list: the look of the record tables, sorted by its headings, its current row kept by key.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/plainlistmodel.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/pinnedtableview.h"

namespace clmrs {

class PlainListView : public PinnedTableView
{
    Q_OBJECT

public:
    explicit PlainListView(QWidget *parent = nullptr);

    void show(SharedPlainList list); // the current row stays where its key still is
    using QWidget::show;
    PlainListModel &rows() { return *m_model; }
    const PlainListModel &rows() const { return *m_model; }
    // By what it may be sorted: -1, as it came, and its columns; none of an empty list.
    struct Order
    {
        QString title;
        int column;
    };
    std::vector<Order> orders() const;
    void sortBy(int column);                                 // again: the other way round; -1: as it came; only by what may order
    bool isReady() const { return !m_ordering.isRunning(); } // no order is being worked out
    const PlainRow *currentRow() const;                      // null: there is none
    void chooseFirst();                                      // where no row is the current one
    void chooseRow(std::size_t row);                         // of the list as it came
    void enter();                                            // with the focus on a row

Q_SIGNALS:
    void rowActivated(); // Enter or a double click
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress(QHeaderView &header) const;
    void stand(int column, Qt::SortOrder order, std::vector<std::size_t> rows);
    void measure();
    void shareOutWidth();
    QString tipAt(QPoint at) const; // the whole text of a cell that is too narrow for it

    PlainListModel *m_model;
    std::vector<ColumnRoom> m_rooms; // of the list, as its texts and the font ask for
    JobSlot m_ordering;              // of a long list
};

} // namespace clmrs
