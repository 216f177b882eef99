// What is agreed with a monitor: what, who, by when.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class ActionDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ActionDialog(const ActionQuestion &question, QWidget *parent = nullptr);
    AgreedAction answer() const;

protected:
    QString missing() const override;

private:
    ActionQuestion m_question;
    QLineEdit *m_text;
    QComboBox *m_who;
    QDateEdit *m_day;
};

} // namespace clmrs
