#include "heardwidgets.h"

#include "support/u.h"

#include "widgets/parts/headingview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QScrollArea>

namespace clmrs {

namespace {

// What somebody does something with, or reads as a whole: it has to say what it is.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

bool isItemView(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

QString whatItIs(QAccessibleInterface &one)
{
    const QObject *object = one.object();
    return u("%1 “%2”").arg(object ? u(object->metaObject()->className()) : u("role %1").arg(int(one.role())),
                            object ? object->objectName() : QString());
}

// Cells are read by the table that has them; their number is no matter of this walk.
void gatherNameless(QAccessibleInterface &one, QStringList &nameless)
{
    if (one.state().invisible)
        return;
    if (needsName(one.role()) && one.text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(whatItIs(one));
    if (isItemView(one.role()))
        return;
    for (int i = 0; i < one.childCount(); ++i) {
        if (QAccessibleInterface *child = one.child(i); child && child->isValid())
            gatherNameless(*child, nameless);
    }
}

// Never back up in the same column, never back left on the same line.
bool goesOn(const QRect &from, const QRect &to)
{
    const bool sameLine = to.top() < from.bottom() && from.top() < to.bottom();
    if (sameLine)
        return to.left() >= from.left();
    const bool above = to.bottom() <= from.top();
    const bool besides = to.left() >= from.right();
    return !above || besides;
}

QString heard(QWidget &widget)
{
    return u("%1 in %2 “%3”")
        .arg(u(widget.metaObject()->className()), u(widget.parentWidget()->metaObject()->className()),
             QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name));
}

QRect placeOf(const QWidget &widget, const QWidget &root) { return {widget.mapTo(&root, QPoint()), widget.size()}; }

// Its frame is the page's; what stands in it shows its own focus.
bool onlyScrolls(const QWidget &one)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(&one);
    return scroll && scroll->widget();
}

const QScrollArea *areaOf(const QWidget *one)
{
    while (one && !qobject_cast<const QScrollArea *>(one))
        one = one->parentWidget();
    return static_cast<const QScrollArea *>(one);
}

// Qt's own lists of places and files show the focus at their current row, which they have once an arrow was pressed.
bool isUnreadFileList(const QWidget &one)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(&one);
    return list && qobject_cast<const QFileDialog *>(one.window()) && !list->currentIndex().isValid();
}

// Not cut at its ends, nor before its last words.
bool isWhole(const QHeaderView &header, int section, const QString &title)
{
    const QRect room = headingRoom(header, section);
    if (!qobject_cast<const HeadingView *>(&header))
        return header.fontMetrics().horizontalAdvance(title) <= room.width();
    const int lines = std::max(1, room.height() / header.fontMetrics().lineSpacing());
    return title.endsWith(u'…') || !headingLines(title, header.font(), room.width(), lines).back().endsWith(u'…');
}

} // namespace

QStringList nameless(QWidget &root)
{
    QStringList found;
    gatherNameless(*QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

QStringList roleless(QWidget &root)
{
    QStringList found;
    for (QWidget *one : tabOrder(root)) {
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(one)->role();
        if (!onlyScrolls(*one) && (role == QAccessible::NoRole || role == QAccessible::Client))
            found.append(heard(*one));
    }
    return found;
}

QList<QWidget *> tabOrder(QWidget &root)
{
    QList<QWidget *> order;
    for (QWidget *one = root.nextInFocusChain(); one && one != &root; one = one->nextInFocusChain()) {
        if (root.isAncestorOf(one) && one->isVisible() && one->isEnabled() && one->focusPolicy() & Qt::TabFocus &&
            !one->focusProxy())
            order.append(one);
    }
    return order;
}

QStringList backwards(QWidget &root)
{
    QStringList found;
    const QList<QWidget *> order = tabOrder(root);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const bool isPart = order[i - 1]->isAncestorOf(order[i]);
        const QScrollArea *area = areaOf(order[i - 1]);
        const bool leaves = area && !area->isAncestorOf(order[i]); // what scrolls may lie deeper
        if (!isPart && !leaves && !goesOn(placeOf(*order[i - 1], root), placeOf(*order[i], root)))
            found.append(u("%1 comes after %2").arg(heard(*order[i]), heard(*order[i - 1])));
    }
    return found;
}

QStringList unseenFocus(QWidget &root)
{
    QStringList found;
    root.window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
    for (QWidget *one : tabOrder(root)) {
        if (onlyScrolls(*one) || isUnreadFileList(*one))
            continue;
        one->setFocus(Qt::TabFocusReason);
        if (!one->hasFocus())
            continue; // it gave the focus on to a part of it
        QCoreApplication::processEvents();
        const QImage with = one->grab().toImage();
        one->clearFocus();
        QCoreApplication::processEvents();
        if (one->isVisible() && with == one->grab().toImage())
            found.append(heard(*one));
    }
    return found;
}

QStringList cutIn(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *one : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(one);
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        if (!one->isVisible() || (label ? label->text().isEmpty() : !button || button->text().isEmpty()))
            continue;
        const bool breaks = label ? label->wordWrap() : button->hasHeightForWidth();
        const bool fits =
            breaks ? one->height() >= one->heightForWidth(one->width()) - 1 : one->width() >= one->minimumSizeHint().width();
        if (!fits)
            cut.append(u("%1 “%2” %3x%4 for %5")
                           .arg(u(one->metaObject()->className()), (label ? label->text() : button->text()).left(40))
                           .arg(one->width())
                           .arg(one->height())
                           .arg(one->heightForWidth(one->width())));
    }
    return cut;
}

QStringList cutHeadingsIn(const QWidget &root)
{
    QStringList cut;
    for (const auto *header : root.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && !isWhole(*header, i, title))
                cut.append(u("heading “%1” in %2").arg(title).arg(header->sectionSize(i)));
        }
    }
    return cut;
}

} // namespace clmrs
