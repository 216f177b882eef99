#include "widgets/parts/plainlistview.h"

#include "models/session/freeing.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/headingview.h"
#include "widgets/parts/listwidths.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace clmrs {

namespace {

int linesOf(const QModelIndex &index) { return static_cast<const PlainListModel *>(index.model())->list().lines; }

CellMark markOf(const QModelIndex &index)
{
    const auto &marks = static_cast<const PlainListModel *>(index.model())->rowAt(index.row()).marks;
    return marks.empty() ? CellMark() : marks[static_cast<std::size_t>(index.column())];
}

int indentOf(const QModelIndex &index) { return markOf(index).shape ? kShapeRoom : 0; }

class QuietDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Room beside the text as in the record tables.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect room = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
        const QStringList lines = brokenLines(text, cell.font, room.width(), indentOf(index), linesOf(index));
        painter->save();
        painter->setFont(cell.font);
        if (const CellMark mark = markOf(index); mark.shape || mark.outlined) {
            drawMarked(painter, cell, room, lines, mark);
        } else {
            painter->setPen(textColour(cell));
            if (lines.size() == 1)
                drawOneLine(*painter, room, cell.displayAlignment, lines.front());
            else
                painter->drawText(room, static_cast<int>(cell.displayAlignment), lines.join(u'\n'));
        }
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PlainListModel::QuietRole).toBool())
            option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }

private:
    static QColor textColour(const QStyleOptionViewItem &cell)
    {
        return cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    }

    // The shape stands before the first line; the others begin under it. Of what is outlined the line with the day is.
    static void drawMarked(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, const QStringList &lines,
                           const CellMark &mark)
    {
        const int height = cell.fontMetrics.lineSpacing();
        QRect line(room.left(), room.top() + (room.height() - height * static_cast<int>(lines.size())) / 2, room.width(), height);
        const bool selected = cell.state & QStyle::State_Selected;
        const QColor colour = selected ? textColour(cell) : factColour(mark.colour, cell.palette);
        if (mark.shape) {
            painter->setPen(colour);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::fromUtf16(mark.shape));
        }
        painter->setPen(textColour(cell));
        for (const QString &words : lines) {
            const QRect of = line.adjusted(mark.shape && &words == &lines.first() ? kShapeRoom : 0, 0, 0, 0);
            if (mark.outlined)
                drawOutline(*painter, of, words, colour);
            drawOneLine(*painter, of, cell.displayAlignment, words);
            line.translate(0, height);
        }
    }
};

} // namespace

PlainListView::PlainListView(QWidget *parent) : PinnedTableView(parent), m_model(new PlainListModel(this))
{
    setModel(m_model);
    setItemDelegate(new QuietDelegate(this));
    dressRows(*this);
    dress(*horizontalHeader());
    dress(pinnedHeading());
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PlainListView::sortBy);
    connect(this, &QTableView::doubleClicked, this, &PlainListView::rowActivated);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void PlainListView::dress(QHeaderView &header) const
{
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFixedHeight(headingHeight(header, kHeadingLines));
    header.setMinimumSectionSize(kNarrowest);
}

void PlainListView::show(SharedPlainList list)
{
    const PlainRow *current = currentRow();
    const PlainRow former = current ? *current : PlainRow();
    const int column = currentIndex().column();
    const int top = verticalScrollBar()->value();
    const bool isSameList = accessibleName() == list->title;
    verticalHeader()->setDefaultSectionSize(kRowHeight + (list->lines - 1) * fontMetrics().lineSpacing());
    for (QHeaderView *header : {horizontalHeader(), &pinnedHeading()})
        header->setFixedHeight(headingHeight(*header, list->headingLines));
    if (!list->title.isEmpty()) // an empty one keeps the name of what stands there next
        setAccessibleName(list->title);
    m_ordering.cancel();
    auto before = m_model->shared();
    m_model->show(std::move(list), locale());
    freeOnWorker(std::move(before));
    horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    measure();
    const int row = m_model->rowOf(former);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
    else if (isSameList)
        verticalScrollBar()->setValue(top); // who was read is gone, what was read stays
    else
        scrollToTop();
    Q_EMIT currentRowChanged();
}

std::vector<PlainListView::Order> PlainListView::orders() const
{
    const PlainList &list = m_model->list();
    if (list.rows.empty())
        return {};
    std::vector<Order> orders{{tr("What matters first"), -1}};
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        if (list.columns[column].orders)
            orders.push_back({list.columns[column].title, static_cast<int>(column)});
    }
    return orders;
}

void PlainListView::sortBy(int column)
{
    if (column >= 0 && !m_model->list().columns[static_cast<std::size_t>(column)].orders) {
        horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder()); // the click has moved it
        return;
    }
    const bool again = column == m_model->sortColumn() && m_model->sortOrder() == Qt::AscendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto work = [list = m_model->shared(), column, order, locale = locale()](const Progress &) {
        return plainOrder(*list, column, order, locale);
    };
    m_ordering.cancel();
    if (m_model->list().rows.size() <= PlainListModel::kOrderedAtOnce)
        stand(column, order, work(Progress()));
    else
        m_ordering.start<std::vector<std::size_t>>(
            work, [this, column, order](std::vector<std::size_t> rows) { stand(column, order, std::move(rows)); });
}

void PlainListView::stand(int column, Qt::SortOrder order, std::vector<std::size_t> rows)
{
    m_model->putInOrder(column, order, std::move(rows));
    horizontalHeader()->setSortIndicator(column, order);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

const PlainRow *PlainListView::currentRow() const
{
    return currentIndex().isValid() ? &m_model->rowAt(currentIndex().row()) : nullptr;
}

// By index: selectRow() asks the heading, which has no sections before it was laid out.
void PlainListView::chooseFirst()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void PlainListView::chooseRow(std::size_t row)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (&m_model->rowAt(i) == &m_model->list().rows[row])
            return setCurrentIndex(m_model->index(i, 0));
    }
}

void PlainListView::enter()
{
    setFocus();
    chooseFirst();
}

// Nothing is copied from here: what leaves by the clipboard bears pseudonyms, and these words are the screen's.
void PlainListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->accept();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow())
        Q_EMIT rowActivated();
    else
        QTableView::keyPressEvent(event);
}

// Without a row there is nothing on which the focus could be seen.
void PlainListView::paintEvent(QPaintEvent *event)
{
    PinnedTableView::paintEvent(event);
    if (!hasFocus() || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

// Qt makes the first row the current one without showing it; another order may have taken the current one out of sight.
void PlainListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        scrollTo(currentIndex());
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void PlainListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

void PlainListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

bool PlainListView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    QToolTip::showText(help.globalPos(), tipAt(help.pos()), viewport());
    return true;
}

QString PlainListView::tipAt(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.isValid())
        return {};
    const int room = visualRect(index).width() - 2 * kCellPadding;
    const bool fits = brokenLines(text, font(), room, indentOf(index), linesOf(index)).join(QString()) == text;
    return fits ? QString() : plainTip(text);
}

void PlainListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void PlainListView::measure()
{
    m_rooms = measuredList(m_model->list(), horizontalHeader()->fontMetrics(), fontMetrics());
    shareOutWidth();
}

void PlainListView::shareOutWidth()
{
    const std::vector<int> widths = listWidths(m_rooms, m_model->list().lines, viewport()->width());
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
}

} // namespace clmrs
