// Paints the cells of the children: the status with its shape before the word, the due date outlined
// where it has passed. The word is always there; colour is only the third sign.
#pragma once

#include "models/tables/childrentable.h"

#include <QStyledItemDelegate>

namespace clmrs {

class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTable(std::shared_ptr<const ChildrenTable> table) { m_table = std::move(table); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintShape(QPainter *painter, const QStyleOptionViewItem &cell, QRect &textRect, Status status) const;
    void paintOutline(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &textRect) const;

    std::shared_ptr<const ChildrenTable> m_table;
};

} // namespace clmrs
