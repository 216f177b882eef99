#include "widgets/parts/factdelegate.h"

#include "models/tables/recordtablemodel.h"
#include "widgets/parts/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace clmrs {

namespace {

constexpr int kShapeWidth = 18;

QStyle *styleOf(const QStyleOptionViewItem &option) { return option.widget ? option.widget->style() : QApplication::style(); }

bool isSelected(const QStyleOptionViewItem &cell) { return cell.state & QStyle::State_Selected; }

QColor textColour(const QStyleOptionViewItem &cell)
{
    return cell.palette.color(isSelected(cell) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

int FactDelegate::neededWidth(const QString &text, const CellMark &mark, const QFontMetrics &metrics)
{
    if (text.isEmpty() && !mark.shape)
        return 0;
    return metrics.horizontalAdvance(text) + 2 * kCellPadding + (mark.shape ? kShapeWidth + kCellPadding : 0);
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    QRect textRect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    const CellMark mark = m_table ? m_table->mark(index.data(RecordTableModel::RecordRole).toUInt(), index.column()) : CellMark();
    if (mark.shape)
        paintShape(painter, cell, textRect, mark);
    if (mark.outlined)
        drawOutline(*painter, textRect, text, isSelected(cell) ? textColour(cell) : factColour(mark.colour, cell.palette));
    painter->setPen(textColour(cell));
    drawOneLine(*painter, textRect, cell.displayAlignment, cell.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

// As it was written: a name may look like markup.
bool FactDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view->viewport(), option.rect);
    return true;
}

void FactDelegate::paintShape(QPainter *painter, const QStyleOptionViewItem &cell, QRect &textRect, const CellMark &mark) const
{
    const QRect shape(textRect.left(), textRect.top(), kShapeWidth, textRect.height());
    painter->setPen(isSelected(cell) ? textColour(cell) : factColour(mark.colour, cell.palette));
    painter->drawText(shape, Qt::AlignCenter, QString::fromUtf16(mark.shape));
    textRect.setLeft(shape.right() + kCellPadding);
}

} // namespace clmrs
