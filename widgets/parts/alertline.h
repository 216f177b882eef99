// The line above every list that says how many protection alerts are unanswered, and how many of them
// the list leaves out: no filter takes them out of sight.
#pragma once

#include <QToolButton>

namespace clmrs {

class AlertLine : public QToolButton
{
    Q_OBJECT

public:
    explicit AlertLine(QWidget *parent = nullptr);

    void setAlerts(int inFile, int amongRows); // unanswered alerts; away where the file has none

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_inFile = 0;
    int m_amongRows = 0;
};

} // namespace clmrs
