// Paints the cells of a table of cases: a shape before the word, an outline around a day that has
// passed. The word is always there; colour is only the third sign.
#pragma once

#include "models/tables/recordtable.h"

#include <QStyledItemDelegate>

namespace clmrs {

class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTable(std::shared_ptr<const AnyRecordTable> table) { m_table = std::move(table); }
    // Pixels that a cell of this text needs.
    static int neededWidth(const QString &text, const CellMark &mark, const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintShape(QPainter *painter, const QStyleOptionViewItem &cell, QRect &textRect, const CellMark &mark) const;

    std::shared_ptr<const AnyRecordTable> m_table;
};

} // namespace clmrs
