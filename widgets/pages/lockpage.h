// While the logbook is locked: the passphrase, or the recovery key. Nothing personal stands on it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace clmrs {

class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void say(const QString &sentence); // what came of it; the field is ready for the next try
    void clear();                      // nothing typed is left behind
    void setBusy(bool busy);           // unlocking takes half a second

Q_SIGNALS:
    void unlockAsked(const QString &passphrase);
    void recoveryAsked(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void ask();
    void showRecovery(bool recovery);
    void enable();
    void retranslate();

    bool m_recovery = false; // the recovery key is typed
    bool m_busy = false;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_said;
    QPushButton *m_unlock;
    QPushButton *m_other; // to the recovery key and back
};

} // namespace clmrs
