// How far a service has come with a child.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class ReferralStepDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ReferralStepDialog(const ReferralStepQuestion &question, QWidget *parent = nullptr);
    ReferralStep answer() const;

private:
    ReferralStepQuestion m_question;
    QComboBox *m_stage;
    QDateEdit *m_reached;
    QLineEdit *m_remark;
};

} // namespace clmrs
