// A service to which children can be referred.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

class QComboBox;
class QLineEdit;

namespace clmrs {

class ServiceDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ServiceDialog(const ServiceQuestion &question, QWidget *parent = nullptr);
    Service answer() const;

protected:
    QString missing() const override;

private:
    Service m_service;
    QLineEdit *m_name;
    QComboBox *m_system;
    QComboBox *m_district;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
};

} // namespace clmrs
