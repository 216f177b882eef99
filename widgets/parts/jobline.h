// The status line: how many rows, what is running, and a way to stop it.
#pragma once

#include "models/session/jobslot.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clmrs {

class JobLine : public QWidget
{
    Q_OBJECT

public:
    explicit JobLine(std::initializer_list<JobSlot *> jobs, QWidget *parent = nullptr);
    void setCount(const QString &count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showJob(bool running);
    void retranslate();

    QLabel *m_count;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace clmrs
