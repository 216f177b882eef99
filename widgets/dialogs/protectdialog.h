// The passphrase of the logbook: set it, set another, or take it away.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace clmrs {

class ProtectDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ProtectDialog(bool isProtected, QWidget *parent = nullptr);
    ProtectAnswer answer() const;

protected:
    QString missing() const override;

private:
    void layOut(bool isProtected);
    void showWish();
    QString lengthWords() const; // how long it is, in words

    QRadioButton *m_set;
    QRadioButton *m_takeAway;
    QLineEdit *m_present; // null: there is none
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_length;
    QLabel *m_next; // what comes of a new one
    QCheckBox *m_seen;
};

} // namespace clmrs
