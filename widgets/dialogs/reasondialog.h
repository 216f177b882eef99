// Names will leave this computer: why.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QLineEdit;

namespace clmrs {

class ReasonDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonQuestion &question, QWidget *parent = nullptr);
    QString answer() const;

protected:
    QString missing() const override;

private:
    QLineEdit *m_reason;
};

} // namespace clmrs
