#include "widgets/parts/figureview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/columnwidths.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace clmrs {

namespace {

using Model = IndicatorTableModel;

constexpr int kDrawnInterval = 64; // pixels, of 0 % to 100 %
constexpr int kDrawnTrend = 88;    // pixels
constexpr int kLeastTitle = 160;

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(Model::HeadingRole).toBool()) {
            paintHeading(*painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        const QColor ink = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const bool second = index.column() == Model::fraction || index.column() == Model::interval;
        QRect room = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() == Model::interval)
            room.setRight(paintInterval(*painter, room, index.data(Model::IntervalRole).toList(), ink));
        if (index.column() == Model::trend)
            paintTrend(*painter, room, index.data(Model::TrendRole).toList(), ink);
        painter->setFont(second ? smaller(cell.font) : cell.font);
        painter->setPen(second && !selected ? secondaryText(cell.palette) : ink);
        const QFontMetrics metrics(painter->font());
        painter->drawText(room, static_cast<int>(cell.displayAlignment), metrics.elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }

    static QFont smaller(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() - 1);
        return font;
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.save();
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter.drawText(option.rect.adjusted(kCellPadding, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom,
                         index.data(Qt::DisplayRole).toString());
        painter.setPen(option.palette.color(QPalette::Active, QPalette::Mid));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter.restore();
    }

    // A thin line with a point on the way from 0 % to 100 %; where the words end.
    static int paintInterval(QPainter &painter, const QRect &room, const QVariantList &interval, const QColor &ink)
    {
        if (room.width() < 2 * kDrawnInterval)
            return room.right(); // room for the words alone
        const double left = room.right() - kDrawnInterval;
        const double y = room.center().y() + 0.5;
        if (interval.size() == 3) {
            const auto at = [&](int i) { return left + interval[i].toDouble() * kDrawnInterval; };
            painter.setPen(QPen(ink, 1));
            painter.drawLine(QPointF(at(0), y), QPointF(at(2), y));
            for (const int end : {0, 2})
                painter.drawLine(QPointF(at(end), y - 3), QPointF(at(end), y + 3));
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(at(1), y), 2.2, 2.2);
        }
        return static_cast<int>(left) - kCellPadding;
    }

    static void paintTrend(QPainter &painter, const QRect &room, const QVariantList &heights, const QColor &ink)
    {
        double least = 0;
        double most = 0;
        bool any = false;
        for (const QVariant &height : heights) {
            if (!height.isValid())
                continue;
            least = any ? std::min(least, height.toDouble()) : height.toDouble();
            most = any ? std::max(most, height.toDouble()) : height.toDouble();
            any = true;
        }
        if (!any || heights.size() < 2)
            return;
        const QRectF area = QRectF(room).adjusted(2, 6, -3, -6);
        const double step = area.width() / double(heights.size() - 1);
        std::optional<QPointF> before;
        painter.setPen(QPen(ink, 1));
        for (qsizetype i = 0; i < heights.size(); ++i) {
            if (!heights[i].isValid()) {
                before.reset();
                continue;
            }
            const double share = most > least ? (heights[i].toDouble() - least) / (most - least) : 0.5;
            const QPointF at(area.left() + double(i) * step, area.bottom() - share * area.height());
            if (before)
                painter.drawLine(*before, at);
            before = at;
        }
        if (!before)
            return;
        painter.setBrush(ink);
        painter.drawEllipse(*before, 2, 2);
    }
};

} // namespace

FigureView::FigureView(QWidget *parent) : QTableView(parent), m_model(new IndicatorTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(kHeadingLines * fontMetrics().height() + kGrid);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    connect(this, &QTableView::doubleClicked, this, &FigureView::rowActivated);
}

const IndicatorRow *FigureView::currentRow() const { return m_model->rowAt(currentIndex().row()); }

void FigureView::show(IndicatorTable table)
{
    const IndicatorRow *current = currentRow();
    const auto former = current ? std::optional(std::pair(current->figure.indicator, current->figure.group)) : std::nullopt;
    const int column = std::max(0, currentIndex().column());
    clearSpans();
    m_model->show(std::move(table), QLocale());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->rowAt(row))
            setSpan(row, 0, 1, Model::columnTotal);
    }
    setColumnHidden(Model::trend, m_model->table().question.by != GroupBy::none);
    shareOutWidth();
    const int row = former ? m_model->rowOf(former->first, former->second) : -1;
    if (row >= 0)
        setCurrentIndex(m_model->index(row, column));
    else
        chooseFirst();
    Q_EMIT currentRowChanged();
}

void FigureView::chooseFirst()
{
    if (!currentRow() && m_model->firstFigure() >= 0)
        setCurrentIndex(m_model->index(m_model->firstFigure(), 0));
}

bool FigureView::explainCurrent()
{
    if (!currentRow())
        return false;
    const QModelIndex index = m_model->index(currentIndex().row(), Model::title);
    QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), plainTip(index.data(Qt::ToolTipRole).toString()),
                       viewport());
    return true;
}

// Nothing is copied from here: what leaves goes its own way.
void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->accept();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow())
        Q_EMIT rowActivated();
    else
        QTableView::keyPressEvent(event);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

void FigureView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

// The title takes what the numbers leave; where that is too little, what is drawn gives way first.
void FigureView::shareOutWidth()
{
    const QFontMetrics cells(font());
    const QFontMetrics small(FigureDelegate::smaller(font()));
    const auto wide = [](const QFontMetrics &metrics, const char16_t *text) {
        return metrics.horizontalAdvance(QString::fromUtf16(text)) + 2 * kCellPadding;
    };
    const int words = wide(small, u"100 % to 100 %");
    const int room = viewport()->width();
    std::array widths{0,
                      wide(cells, u"1 234,5 jours"),
                      wide(small, u"○ 12,345 / 12,345"),
                      words + kDrawnInterval + kCellPadding,
                      wide(cells, u"1 234,5 jours"),
                      kDrawnTrend + 2 * kCellPadding};
    if (isColumnHidden(Model::trend))
        widths[Model::trend] = 0;
    const auto others = [&] { return std::accumulate(widths.begin() + 1, widths.end(), 0); };
    if (room - others() < kLeastTitle)
        widths[Model::interval] = words;
    widths[Model::title] = std::max(kLeastTitle, room - others());
    for (int column = 0; column < Model::columnTotal; ++column) {
        if (widths[static_cast<std::size_t>(column)] > 0)
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

} // namespace clmrs
