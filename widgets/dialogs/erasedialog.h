// Erasing a person from the logbook: it cannot be undone, so a word is typed for it.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QLineEdit;

namespace clmrs {

class EraseDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const EraseQuestion &question, QWidget *parent = nullptr);

protected:
    QString missing() const override;

private:
    QString m_word;
    QLineEdit *m_typed;
};

} // namespace clmrs
