// One sentence across the top of the window: what happened, where, what to do. It waits to be read.
#pragma once

#include "models/domain/sentence.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace clmrs {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const Sentence &sentence);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Sentence m_sentence; // said again when the language changes
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace clmrs
