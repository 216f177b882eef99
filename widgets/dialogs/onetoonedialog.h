// A talk with a monitor alone: when, what is to be talked about, what was said. Open to its author alone.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace clmrs {

class OneToOneDialog : public AskDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongest = 4000; // characters, of each text

    explicit OneToOneDialog(const OneToOneQuestion &question, QWidget *parent = nullptr);
    OneToOne answer() const;

Q_SIGNALS:
    void draftChanged(const clmrs::OneToOne &talk);

protected:
    QString missing() const override;

private:
    OneToOneQuestion m_question;
    QComboBox *m_state;
    QDateEdit *m_day;
    QPlainTextEdit *m_agenda;
    QPlainTextEdit *m_record;
};

} // namespace clmrs
