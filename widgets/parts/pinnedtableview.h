// A table whose first column stays in sight while the others are scrolled sideways. It is painted over
// the others, and there is no second view: what selects, points at or reads a cell finds it where it
// is seen. A first column that takes more than half of the room scrolls with the others.
#pragma once

#include <QTableView>

namespace clmrs {

class PinnedTableView : public QTableView
{
    Q_OBJECT

public:
    explicit PinnedTableView(QWidget *parent = nullptr);

    int firstColumn() const; // that is not hidden; -1: there is none
    int pinnedWidth() const; // pixels over the other columns; 0: nothing is scrolled sideways

    void setModel(QAbstractItemModel *model) override;
    QModelIndex indexAt(const QPoint &at) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    QHeaderView &pinnedHeading() { return *m_heading; } // to be dressed as the others
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void paintPinned(const QRect &area);
    void paintCell(QPainter &painter, const QModelIndex &index);
    void placeHeading();

    QHeaderView *m_heading = nullptr; // over that of the column that was scrolled away
};

} // namespace clmrs
