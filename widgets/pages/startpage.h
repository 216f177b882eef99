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

Q_SIGNALS:
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
};

} // namespace clmrs
