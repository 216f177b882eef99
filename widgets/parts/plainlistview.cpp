#include "widgets/parts/plainlistview.h"

#include "widgets/parts/appearance.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolTip>
#include <numeric>

namespace clmrs {

namespace {

constexpr int kLeastText = 88; // pixels of a column that gives way
constexpr int kStep = 8;

// The widest give way until all fit, the first, which says who or what it is, after all others; what is cut is whole in the tip.
void fitInto(std::vector<int> &widths, int room)
{
    for (int excess = std::accumulate(widths.begin(), widths.end(), 0) - room; excess > 0; excess -= kStep) {
        auto widest = std::max_element(widths.begin() + (widths.empty() ? 0 : 1), widths.end());
        if (widest == widths.end() || *widest - kStep < kLeastText)
            widest = widths.begin();
        if (widest == widths.end() || *widest - kStep < kLeastText)
            return;
        *widest -= kStep;
    }
}

int linesOf(const QModelIndex &index) { return static_cast<const PlainListModel *>(index.model())->list().lines; }

// Of texts that may break each column gets its part of the room, but never too little for its heading.
std::vector<int> partsOf(const std::vector<ColumnRoom> &columns, int room)
{
    int usual = 0;
    for (const ColumnRoom &column : columns)
        usual += column.usual;
    std::vector<int> widths;
    widths.reserve(columns.size());
    for (const ColumnRoom &column : columns)
        widths.push_back(std::max(column.least, room * column.usual / std::max(1, usual)));
    return widths;
}

// Over so many lines; what does not fit is cut at the end of the last one.
QString brokenText(const QString &text, const QFont &font, int width, int lines)
{
    QStringList broken;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int from = 0;
    for (int number = 1; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        broken.append(text.mid(line.textStart(), line.textLength()));
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (from < text.size() || broken.isEmpty())
        broken.append(QFontMetrics(font).elidedText(text.mid(from), Qt::ElideRight, width));
    return broken.join(u'\n');
}

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
        const bool selected = cell.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(room, static_cast<int>(cell.displayAlignment),
                          brokenText(text, cell.font, room.width(), linesOf(index)));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PlainListModel::QuietRole).toBool())
            option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
};

} // namespace

PlainListView::PlainListView(QWidget *parent) : PinnedTableView(parent), m_model(new PlainListModel(this))
{
    setModel(m_model);
    setItemDelegate(new QuietDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->hide();
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
    header.setFixedHeight(kHeadingLines * fontMetrics().height() + kGrid);
    header.setMinimumSectionSize(kNarrowest);
}

void PlainListView::show(PlainList list)
{
    const PlainRow *current = currentRow();
    const PlainRow former = current ? *current : PlainRow();
    const int column = currentIndex().column();
    verticalHeader()->setDefaultSectionSize(kRowHeight + (list.lines - 1) * fontMetrics().lineSpacing());
    if (!list.title.isEmpty()) // an empty list keeps the name of the one before
        setAccessibleName(list.title);
    m_ordering.cancel();
    auto before = m_model->shared();
    m_model->show(std::move(list), locale());
    m_freeing.start([before = std::move(before)] {}); // of many rows that takes a while
    horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    shareOutWidth();
    const int row = m_model->rowOf(former);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
    else
        scrollToTop();
    Q_EMIT currentRowChanged();
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

// Qt makes the first row the current one without showing it.
void PlainListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
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
        shareOutWidth();
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
    const QRect room = visualRect(index).adjusted(kCellPadding, 0, -kCellPadding, 0);
    const bool fits = linesOf(index) > 1 ? fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() <= room.height()
                                         : fontMetrics().horizontalAdvance(text) <= room.width();
    return fits ? QString() : plainTip(text);
}

void PlainListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void PlainListView::shareOutWidth()
{
    std::vector<ColumnRoom> columns;
    int number = 0;
    for (const PlainColumn &column : m_model->list().columns)
        columns.push_back(measuredColumn(number++, column.title, column.width, horizontalHeader()->fontMetrics(), fontMetrics()));
    std::vector<int> widths = sharedWidths(columns, viewport()->width());
    if (m_model->list().lines > 1 && std::accumulate(widths.begin(), widths.end(), 0) > viewport()->width())
        widths = partsOf(columns, viewport()->width());
    fitInto(widths, viewport()->width());
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
}

} // namespace clmrs
