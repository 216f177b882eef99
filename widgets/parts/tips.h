// What F1 says of what has the keys: its tip, at the place where it stands.
#pragma once

#include <QAbstractItemView>

namespace clmrs {

// Of the widget with the focus, else of what it lies in, inside `part`. False: nothing there has one.
bool showTipInFocus(const QWidget &part);
// At the current row. False: no row is, or there is nothing to say.
bool showTipAtRow(const QAbstractItemView &view, const QString &text);

} // namespace clmrs
