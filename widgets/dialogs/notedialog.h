// A note on somebody or something, with a day to come back to it.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;
class QPlainTextEdit;

namespace clmrs {

class NoteDialog : public AskDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongest = 4000; // characters

    explicit NoteDialog(const NoteQuestion &question, QWidget *parent = nullptr);
    Note answer() const;

Q_SIGNALS:
    void draftChanged(const QString &text); // at each letter: whoever keeps drafts keeps it

protected:
    QString missing() const override;

private:
    void layOut();

    NoteQuestion m_question;
    QPlainTextEdit *m_text;
    MaybeDay m_comeBack;
    QCheckBox *m_done;
};

} // namespace clmrs
