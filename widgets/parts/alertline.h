// The lines above every list that say how many protection alerts are unanswered, how many of them the list leaves out, and
// how many stand among what is kept out of the file: no filter and no fault of a row takes them out of sight.
#pragma once

#include <QWidget>

class QToolButton;

namespace clmrs {

class AlertLine : public QWidget
{
    Q_OBJECT

public:
    explicit AlertLine(QWidget *parent = nullptr);

    // Unanswered alerts; each line is away where there are none.
    void setAlerts(int inFile, int amongRows, int keptOut);
    QWidget *firstInTabOrder() const;
    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void alertsAsked();
    void keptOutAsked(); // the rows that are kept out

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_inFile = 0;
    int m_amongRows = 0;
    int m_keptOut = 0;
    QToolButton *m_alerts;
    QToolButton *m_behind;
};

} // namespace clmrs
