// A piece of equipment: given out, checked, given back.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QLineEdit;

namespace clmrs {

class EquipmentDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit EquipmentDialog(const EquipmentQuestion &question, QWidget *parent = nullptr);
    Equipment answer() const;

protected:
    QString missing() const override;

private:
    void showPiece();

    EquipmentQuestion m_question;
    QComboBox *m_monitor;
    QComboBox *m_kind;
    QLineEdit *m_serial;
    QComboBox *m_condition;
    MaybeDay m_issued;
    MaybeDay m_checked;
    MaybeDay m_returned;
};

} // namespace clmrs
