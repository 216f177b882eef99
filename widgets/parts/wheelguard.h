// A turn of the wheel changes a box of choices, a number or a day only where the keys are in it: whoever scrolls past one
// changes nothing. Elsewhere the wheel goes on to what can be scrolled.
#pragma once

#include <QObject>

class QApplication;

namespace clmrs {

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QApplication &application); // watches all of it, and is its child

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace clmrs
