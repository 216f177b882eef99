// The buttons by which a narrow row of tabs is scrolled: Qt names them once, in the language of that moment, and lets Tab come
// by them at the end of the page; the arrow keys of the row do the same.
#pragma once

#include <QTabBar>
#include <QToolButton>

namespace clmrs {

inline void nameScrollButtons(QTabBar &tabs, const QString &left, const QString &right)
{
    for (const auto &[button, name] : {std::pair("ScrollLeftButton", left), {"ScrollRightButton", right}}) {
        if (auto *scroll = tabs.findChild<QToolButton *>(QLatin1String(button))) {
            scroll->setAccessibleName(name);
            scroll->setFocusPolicy(Qt::NoFocus);
        }
    }
}

} // namespace clmrs
