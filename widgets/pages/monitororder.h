// By what the monitors stand in order: what needs attention, their names or their communities, and never a figure.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace clmrs {

class MonitorOrder : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorOrder(QWidget *parent);

    int choice() const;
    void choose(int choice);            // the nearest there is
    const char *column() const;         // of monitorsList(); empty: as it came
    void chooseColumn(const char *key); // of another column: nothing changes
    QWidget *box() const;               // that takes the keys

Q_SIGNALS:
    void chosen(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QComboBox *m_box;
};

} // namespace clmrs
