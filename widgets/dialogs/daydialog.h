// Which day everything is looked at on: today, the file's own, or another.
#pragma once

#include "widgets/windowservices.h"

#include "widgets/dialogs/askdialog.h"

class QDateEdit;
class QRadioButton;

namespace clmrs {

class DayDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit DayDialog(const DayQuestion &question, QWidget *parent = nullptr);
    DayPolicy answer() const;

private:
    DayQuestion m_question;
    QRadioButton *m_today;
    QRadioButton *m_fileDay;
    QRadioButton *m_other;
    QDateEdit *m_day;
};

} // namespace clmrs
