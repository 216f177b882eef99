// What became of an action that was agreed: still open, done, prolonged to a day, or dropped for a reason.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class FollowUpDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit FollowUpDialog(const FollowUpQuestion &question, QWidget *parent = nullptr);
    ActionReturn answer() const;

protected:
    QString missing() const override;

private:
    ActionFate fate() const;
    void enableFields();

    FollowUpQuestion m_question;
    QComboBox *m_fate;
    QDateEdit *m_day;
    QLineEdit *m_reason;
};

} // namespace clmrs
