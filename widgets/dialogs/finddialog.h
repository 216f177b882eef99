// Letters typed, and under them what answers them: one row at a time by the keys, and Enter goes there. What answers comes
// from outside, a moment later.
#pragma once

#include "models/tables/plainlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace clmrs {

class PlainListView;

class FindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindDialog(QWidget *parent = nullptr);

    QString typed() const;
    PlainListView &list() const { return *m_list; }
    void show(PlainList found); // the answer to the latest letters
    using QDialog::show;

Q_SIGNALS:
    void letterTyped();
    void chosen(const clmrs::PlainRow &row); // after it has closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(const QKeyEvent &event); // false: it is nobody's but the part's that has the focus
    void goToCurrent();

    QLineEdit *m_typed;
    QLabel *m_intro;
    QStackedWidget *m_stack;
    PlainListView *m_list;
    QLabel *m_empty;
    bool m_isAnswered = false; // what stands there answers the latest letters
    bool m_goesOn = false;     // Enter was pressed before the answer came
};

} // namespace clmrs
