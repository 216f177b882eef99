// The recovery key, once: it is printed or written down before this closes.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;

namespace clmrs {

class RecoveryKeyDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit RecoveryKeyDialog(const QString &key, QWidget *parent = nullptr);
    void reject() override; // only once it is kept: it is never shown again

Q_SIGNALS:
    void printAsked();

protected:
    QString missing() const override;

private:
    QCheckBox *m_kept;
};

} // namespace clmrs
