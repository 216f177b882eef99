// Days on which a monitor is not there.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class AwayDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit AwayDialog(const AwayQuestion &question, QWidget *parent = nullptr);
    Away answer() const;

protected:
    QString missing() const override;

private:
    void showAway();

    AwayQuestion m_question;
    QComboBox *m_monitor;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_further;
    QComboBox *m_kind;
    QLineEdit *m_remark;
};

} // namespace clmrs
