// A session that was not held: why, and on which day it is held instead.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;

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
    MaybeDay m_again;
};

} // namespace clmrs
