// A support of a quarter's plan: what, what it costs, who sees to it and until when.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class PlannedSupportDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit PlannedSupportDialog(const PlannedSupportQuestion &question, QWidget *parent = nullptr);
    PlannedSupport answer() const;

protected:
    QString missing() const override;

private:
    void showLine();
    std::optional<double> cost() const; // as it is typed in this language; empty: nothing, or no number

    PlannedSupportQuestion m_question;
    QComboBox *m_quarter;
    QComboBox *m_kind;
    QLineEdit *m_cost;
    QLineEdit *m_currency;
    QComboBox *m_responsible;
    QDateEdit *m_due;
    QLineEdit *m_remark;
};

} // namespace clmrs
