// A child handed to another service, with the directory of its district; and what the service answered.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

#include <array>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace clmrs {

class ReferralDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ReferralDialog(const ReferralQuestion &question, QWidget *parent = nullptr);
    LogReferral answer() const;

protected:
    QString missing() const override;

private:
    void takeService();

    ReferralQuestion m_question;
    QComboBox *m_directory;
    QComboBox *m_system;
    QLineEdit *m_service;
    QComboBox *m_urgency;
    QDateEdit *m_referred;
    QPlainTextEdit *m_reason;
    MaybeDay m_acknowledged;
    MaybeDay m_closed;
    QLineEdit *m_number;
    QLineEdit *m_outcome;
};

} // namespace clmrs
