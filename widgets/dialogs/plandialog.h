// A coaching visit on a day, with the community and household to go to.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;

namespace clmrs {

class PlanDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(const PlanQuestion &question, QWidget *parent = nullptr);
    Coaching answer() const;

private:
    void offerHouseholds();

    PlanQuestion m_question;
    QDateEdit *m_day;
    QComboBox *m_kind;
    QComboBox *m_community;
    QComboBox *m_household;
};

} // namespace clmrs
