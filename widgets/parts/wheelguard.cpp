#include "widgets/parts/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace clmrs {

namespace {

QWidget *guardedBox(QObject *watched)
{
    const bool isBox = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched) ||
                       (qobject_cast<QAbstractSlider *>(watched) && !qobject_cast<QScrollBar *>(watched));
    return isBox ? static_cast<QWidget *>(watched) : nullptr;
}

} // namespace

WheelGuard::WheelGuard(QApplication &application) : QObject(&application) { application.installEventFilter(this); }

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel)
        return false;
    QWidget *box = guardedBox(watched);
    if (!box)
        return false;
    if (event->type() == QEvent::Polish && box->focusPolicy() == Qt::WheelFocus)
        box->setFocusPolicy(Qt::StrongFocus); // else the wheel itself would bring the keys
    if (event->type() == QEvent::Polish || box->hasFocus())
        return false;
    event->ignore();
    return true;
}

} // namespace clmrs
