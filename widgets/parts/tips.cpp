#include "widgets/parts/tips.h"

#include "widgets/parts/appearance.h"

#include <QApplication>
#include <QToolTip>

namespace clmrs {

bool showTipInFocus(const QWidget &part)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !part.isAncestorOf(focused))
        return false;
    const QWidget *told = focused;
    while (told != &part && told->toolTip().isEmpty())
        told = told->parentWidget();
    if (told == &part)
        return false;
    QToolTip::showText(focused->mapToGlobal(focused->rect().bottomLeft()), told->toolTip(), focused);
    return true;
}

bool showTipAtRow(const QAbstractItemView &view, const QString &text)
{
    const QModelIndex index = view.currentIndex();
    if (!index.isValid() || text.isEmpty())
        return false;
    const QRect cell = view.visualRect(index.siblingAtColumn(0));
    QToolTip::showText(view.viewport()->mapToGlobal(cell.bottomLeft()), plainTip(text), view.viewport());
    return true;
}

} // namespace clmrs
