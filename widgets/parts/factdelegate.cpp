#include "widgets/parts/factdelegate.h"

#include "models/tables/recordtablemodel.h"
#include "widgets/parts/appearance.h"

#include <QApplication>
#include <QPainter>

namespace clmrs {

namespace {

constexpr int kPadding = 6;
constexpr int kShapeWidth = 18;
constexpr int kOutlineGap = 4;

FactColour colourOf(Status status)
{
    switch (status) {
    case Status::inChildLabour:
        return FactColour::vermillion;
    case Status::clearOnce:
        return FactColour::orange;
    case Status::stable:
        return FactColour::blue;
    case Status::atRisk:
        return FactColour::purple;
    default:
        return FactColour::grey;
    }
}

QStyle *styleOf(const QStyleOptionViewItem &option) { return option.widget ? option.widget->style() : QApplication::style(); }

bool isSelected(const QStyleOptionViewItem &cell) { return cell.state & QStyle::State_Selected; }

QColor textColour(const QStyleOptionViewItem &cell)
{
    return cell.palette.color(isSelected(cell) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    QRect textRect = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    if (m_table) {
        const ChildState &state = *m_table->row(index.data(RecordTableModel::RecordRole).toUInt()).state;
        if (index.column() == ChildrenTable::statusColumn())
            paintShape(painter, cell, textRect, state.status);
        else if (index.column() == ChildrenTable::dueColumn() && state.overdue)
            paintOutline(painter, cell, textRect);
    }
    painter->setPen(textColour(cell));
    painter->drawText(textRect, static_cast<int>(cell.displayAlignment),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

void FactDelegate::paintShape(QPainter *painter, const QStyleOptionViewItem &cell, QRect &textRect, Status status) const
{
    const QRect shape(textRect.left(), textRect.top(), kShapeWidth, textRect.height());
    painter->setPen(isSelected(cell) ? textColour(cell) : factColour(colourOf(status), cell.palette));
    painter->drawText(shape, Qt::AlignCenter, statusShape(status));
    textRect.setLeft(shape.right() + kPadding);
}

void FactDelegate::paintOutline(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &textRect) const
{
    const int width = std::min(cell.fontMetrics.horizontalAdvance(cell.text), textRect.width()) + 2 * kOutlineGap;
    const QRect outline(textRect.left() - kOutlineGap, textRect.top() + 3, width, textRect.height() - 7);
    painter->setPen(QPen(isSelected(cell) ? textColour(cell) : factColour(FactColour::vermillion, cell.palette), 1.2));
    painter->drawRoundedRect(outline, 3, 3);
}

} // namespace clmrs
