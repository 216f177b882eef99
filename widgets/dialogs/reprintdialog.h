// A list that was printed before, or a page of it, once more.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

class QLineEdit;

namespace clmrs {

class ReprintDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ReprintDialog(const ReprintQuestion &question, QWidget *parent = nullptr);
    ReprintAnswer answer() const;

protected:
    QString missing() const override;

private:
    ReprintQuestion m_question;
    QLineEdit *m_number;
    QLineEdit *m_pages;
};

} // namespace clmrs
