// A session that was not held: why, and on which day it is held instead.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace clmrs {

class NotHeldDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit NotHeldDialog(const NotHeldQuestion &question, QWidget *parent = nullptr);
    NotHeldAnswer answer() const;

protected:
    QString missing() const override;

private:
    QComboBox *m_reason;
    QCheckBox *m_again;
    QDateEdit *m_day;
};

} // namespace clmrs
