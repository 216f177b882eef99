#include "widgets/parts/pinnedtableview.h"

#include "widgets/parts/headingview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace clmrs {

PinnedTableView::PinnedTableView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new HeadingView(this));
    m_heading = new HeadingView(horizontalHeader());
    m_heading->hide();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_heading, &QHeaderView::setSortIndicator);
    connect(m_heading, &QHeaderView::sectionClicked, horizontalHeader(), &QHeaderView::sectionClicked);
    connect(m_heading, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == firstColumn() && pinnedWidth() > 0)
            setColumnWidth(column, width);
    });
}

int PinnedTableView::firstColumn() const
{
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            return column;
    }
    return -1;
}

int PinnedTableView::pinnedWidth() const
{
    if (horizontalScrollBar()->value() == 0)
        return 0;
    const int width = columnWidth(firstColumn());
    return 2 * width <= viewport()->width() ? width : 0;
}

void PinnedTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_heading->setModel(model);
}

QModelIndex PinnedTableView::indexAt(const QPoint &at) const
{
    const QModelIndex index = QTableView::indexAt(at);
    return index.isValid() && at.x() < pinnedWidth() ? index.siblingAtColumn(firstColumn()) : index;
}

QRect PinnedTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (pinnedWidth() > 0 && index.column() == firstColumn())
        rect.moveLeft(0);
    return rect;
}

// What is pinned is in sight already, and what it covers is not.
void PinnedTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar &sideways = *horizontalScrollBar();
    const int before = sideways.value();
    const bool isPinned = pinnedWidth() > 0 && index.column() == firstColumn();
    QTableView::scrollTo(index, hint);
    const int covered = std::max(0, pinnedWidth() - columnViewportPosition(index.column()));
    sideways.setValue(isPinned ? before : sideways.value() - covered);
}

void PinnedTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect area = event->rect() & QRect(0, 0, pinnedWidth(), viewport()->height());
    if (!area.isEmpty())
        paintPinned(area);
}

void PinnedTableView::paintPinned(const QRect &area)
{
    QPainter painter(viewport());
    painter.fillRect(area, palette().base());
    const int column = firstColumn();
    const int rows = model()->rowCount();
    for (int row = rowAt(area.top()); row >= 0 && row < rows && rowViewportPosition(row) <= area.bottom(); ++row)
        paintCell(painter, model()->index(row, column));
    const int edge = pinnedWidth() - 1;
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(edge, area.top(), edge, area.bottom());
}

// As QTableView paints a cell of its own.
void PinnedTableView::paintCell(QPainter &painter, const QModelIndex &index)
{
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    cell.rect = visualRect(index);
    cell.palette.setCurrentColorGroup(QPalette::Normal);
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, cell, index);
}

// The viewport was moved as one picture: where the pinned column stood and stands is painted anew.
void PinnedTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update(0, 0, columnWidth(firstColumn()) + std::abs(dx), viewport()->height());
    placeHeading();
}

void PinnedTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeHeading();
}

void PinnedTableView::placeHeading()
{
    const int width = pinnedWidth();
    m_heading->setVisible(width > 0);
    if (width == 0)
        return;
    const int column = firstColumn();
    m_heading->setMaximumSectionSize(viewport()->width() / 2); // else it were no longer pinned
    m_heading->moveSection(m_heading->visualIndex(column), 0);
    m_heading->resizeSection(column, width);
    m_heading->setGeometry(0, 0, width, horizontalHeader()->height());
}

} // namespace clmrs
