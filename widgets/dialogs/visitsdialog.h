// Whose monthly visit list, and of which month.
#pragma once

#include "widgets/windowservices.h"

#include "widgets/dialogs/askdialog.h"

class QComboBox;
class QDateEdit;

namespace clmrs {

class VisitsDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit VisitsDialog(const VisitsQuestion &question, QWidget *parent = nullptr);
    VisitsAnswer answer() const;

private:
    QComboBox *m_monitor;
    QDateEdit *m_month;
};

} // namespace clmrs
