// Whose monthly visit list, and of which month.
#pragma once

#include "widgets/windowservices.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace clmrs {

class VisitsDialog : public QDialog
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
