// Which backup the logbook becomes.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QListWidget;

namespace clmrs {

class RestoreDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const std::vector<BackupOffer> &backups, QWidget *parent = nullptr);
    QString answer() const; // the path of the backup

protected:
    QString missing() const override;

private:
    QListWidget *m_backups;
};

} // namespace clmrs
