// Before a file is open: what to do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clmrs {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setUnprotected(bool unprotected); // the logbook has no passphrase: said here

Q_SIGNALS:
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_unprotected;
    QPushButton *m_open;
};

} // namespace clmrs
