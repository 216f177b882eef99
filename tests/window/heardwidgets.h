// What a screen reader and a keyboard find in a part of the window, and which of its words are cut. Each list says what is wrong,
// a text each; an empty one is a pass.
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace clmrs {

QList<QWidget *> tabOrder(QWidget &root);       // what Tab reaches, in its order
QStringList nameless(QWidget &root);            // what has to say what it is, and does not
QStringList roleless(QWidget &root);            // what Tab reaches, and is nothing that a screen reader knows
QStringList backwards(QWidget &root);           // where Tab goes against the order of reading
QStringList unseenFocus(QWidget &root);         // what looks with the focus as it does without
QStringList cutIn(const QWidget &root);         // labels and buttons that have less room than their words need
QStringList cutHeadingsIn(const QWidget &root); // likewise, of lists

} // namespace clmrs
