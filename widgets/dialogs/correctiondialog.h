// "This is wrong", about one row of the file: which of its records, which column, what it should be, and why; or which other row
// is the same.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QLineEdit;

namespace clmrs {

class CorrectionDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit CorrectionDialog(const CorrectionQuestion &question, QWidget *parent = nullptr);
    Correction answer() const;

protected:
    QString missing() const override;

private:
    const CorrectionRecord *record() const; // that was chosen; null: there is none
    bool isPair() const;
    QString present() const; // what the file has in the chosen column
    QString proposed() const;
    QString missingProposal() const;
    void offerColumns();
    void showChoice();

    CorrectionQuestion m_question;
    QComboBox *m_record;  // which of them
    QComboBox *m_what;    // which column
    QLineEdit *m_present; // only read
    QLineEdit *m_proposed;
    QLineEdit *m_reason;
};

} // namespace clmrs
