#include "widgets/dialogs/restoredialog.h"

#include "widgets/parts/appearance.h"

#include <QDateTime>
#include <QListWidget>

namespace clmrs {

namespace {

constexpr int kListRows = 10; // as many as are kept

} // namespace

RestoreDialog::RestoreDialog(const std::vector<BackupOffer> &backups, QWidget *parent)
    : AskDialog(tr("Restore a backup"), parent), m_backups(new QListWidget(this))
{
    sentence(tr("The logbook becomes what the backup holds, after a check. What stands in it now is backed up first."));
    for (const BackupOffer &backup : backups) {
        const QString when =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(backup.at.seconds()), QStringLiteral("d MMMM yyyy, HH:mm"));
        auto *item = new QListWidgetItem(
            tr("%1, %2").arg(when, QLocale().formattedDataSize(backup.bytes, 0, QLocale::DataSizeSIFormat)), m_backups);
        item->setData(Qt::UserRole, backup.path);
        item->setSizeHint({0, kRowHeight});
    }
    m_backups->setCurrentRow(backups.empty() ? -1 : 0); // the latest
    m_backups->setEnabled(!backups.empty());
    m_backups->setMinimumHeight(kListRows * kRowHeight + kGrid);
    field(tr("&Backups"), m_backups);
    connect(m_backups, &QListWidget::itemSelectionChanged, this, [this] { check(); });
    connect(m_backups, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    finish(tr("Restore"));
}

QString RestoreDialog::missing() const
{
    if (m_backups->count() == 0)
        return tr("There is no backup yet. One is made each time the program closes.");
    return !m_backups->selectedItems().isEmpty() ? QString() : tr("Choose the backup.");
}

QString RestoreDialog::answer() const
{
    const auto selected = m_backups->selectedItems(); // the current item is one without anybody's doing
    return selected.isEmpty() ? QString() : selected.front()->data(Qt::UserRole).toString();
}

} // namespace clmrs
