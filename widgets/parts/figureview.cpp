#include "widgets/parts/figureview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/columnwidths.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace clmrs {

namespace {

using Model = IndicatorTableModel;

constexpr int kDrawnLeast = 64; // pixels of what is drawn in a cell
constexpr int kDrawnMost = 240;
constexpr int kLeastTitle = 160;
constexpr std::size_t kMeasuredTexts = 200; // of a column

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
            room.setRight(
                paintInterval(*painter, room, widestInterval(smaller(cell.font)), index.data(Model::IntervalRole).toList(), ink));
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

    static int widestInterval(const QFont &font)
    {
        return QFontMetrics(font).horizontalAdvance(QStringLiteral("100 % to 100 %"));
    }

    // A thin line with a point on the way from 0 % to 100 %; where the words end.
    static int paintInterval(QPainter &painter, const QRect &room, int wordsWidth, const QVariantList &interval,
                             const QColor &ink)
    {
        const double drawn = room.width() - wordsWidth - kCellPadding;
        if (drawn < kDrawnLeast / 2.0)
            return room.right(); // room for the words alone
        const double left = room.right() - drawn;
        const double y = room.center().y() + 0.5;
        if (interval.size() == 3) {
            const auto at = [&](int i) { return left + interval[i].toDouble() * drawn; };
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
        QPointF before;
        bool isJoined = false; // to the point before
        painter.setPen(QPen(ink, 1));
        for (qsizetype i = 0; i < heights.size(); ++i) {
            if (!heights[i].isValid()) {
                isJoined = false;
                continue;
            }
            const double share = most > least ? (heights[i].toDouble() - least) / (most - least) : 0.5;
            const QPointF at(area.left() + double(i) * step, area.bottom() - share * area.height());
            if (isJoined)
                painter.drawLine(before, at);
            before = at;
            isJoined = true;
        }
        if (!isJoined) // the latest is not known
            return;
        painter.setBrush(ink);
        painter.drawEllipse(before, 2, 2);
    }
};

} // namespace

FigureView::FigureView(QWidget *parent) : QTableView(parent), m_model(new IndicatorTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    dressRows(*this);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter | int(Qt::TextWordWrap)));
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
    measure();
    shareOutWidth();
    {
        const QSignalBlocker oneWord(this); // said once, below
        const int row = former ? m_model->rowOf(former->first, former->second) : -1;
        if (row >= 0)
            setCurrentIndex(m_model->index(row, column));
        else
            chooseFirst();
    }
    Q_EMIT currentRowChanged();
}

void FigureView::showYearBefore(const IndicatorTable &told)
{
    m_model->showYearBefore(told);
    measure();
    shareOutWidth();
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

void FigureView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        measure();
        shareOutWidth();
    }
}

void FigureView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

// Of thousands of groups only the texts with the most letters are measured: that alone takes the time of a blink.
int FigureView::widestText(int column, const QFontMetrics &metrics) const
{
    std::vector<QString> texts;
    texts.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.push_back(m_model->index(row, column).data().toString());
    const std::size_t measured = std::min(texts.size(), kMeasuredTexts);
    std::ranges::partial_sort(texts, texts.begin() + std::ptrdiff_t(measured), std::greater(), &QString::size);
    int widest = 0;
    for (const QString &text : std::span(texts).first(measured))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

void FigureView::measure()
{
    const QFontMetrics cells(font());
    const QFontMetrics small(FigureDelegate::smaller(font()));
    for (int column = 0; column < Model::columnTotal; ++column) {
        const bool second = column == Model::fraction || column == Model::interval;
        int width = widestText(column, second ? small : cells);
        if (column == Model::before && !m_model->table().isYearBeforeTold) // of the same kind: little moves when they come
            width = std::max(width, widestText(Model::value, cells));
        for (const QString &word : m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' '))
            width = std::max(width, horizontalHeader()->fontMetrics().horizontalAdvance(word));
        m_widths[static_cast<std::size_t>(column)] = width + 2 * kCellPadding + 2;
    }
}

// Words as wide as they are; titles before what is drawn, and what is drawn as wide as it is good to read.
void FigureView::shareOutWidth()
{
    auto widths = m_widths;
    const bool isGrouped = m_model->table().question.by != GroupBy::none;
    const int words = std::accumulate(widths.begin(), widths.end() - 1, 0);
    int left = viewport()->width() - words;
    const bool hasTrend = !isGrouped && left >= kDrawnLeast;
    setColumnHidden(Model::trend, !hasTrend);
    if (hasTrend) {
        widths[Model::trend] = std::clamp(left / 2, kDrawnLeast, kDrawnMost);
        left -= widths[Model::trend];
    }
    if (left >= kDrawnLeast) {
        const int drawn = std::min(left, kDrawnMost);
        widths[Model::interval] += drawn;
        left -= drawn;
    }
    // More than there is: it is whole in its tip and beside it. What is left on a wide screen stays no empty strip.
    widths[Model::title] = std::max(std::min(kLeastTitle, widths[Model::title]), widths[Model::title] + left);
    for (int column = 0; column < Model::columnTotal; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

} // namespace clmrs
