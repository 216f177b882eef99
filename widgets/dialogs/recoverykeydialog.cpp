#include "widgets/dialogs/recoverykeydialog.h"

#include "widgets/parts/appearance.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace clmrs {

RecoveryKeyDialog::RecoveryKeyDialog(const QString &key, QWidget *parent)
    : AskDialog(tr("Recovery key"), parent), m_kept(new QCheckBox(tr("I have printed it or &written it down"), this))
{
    sentence(tr("With this key the logbook opens when the passphrase is lost. It is shown only now. Keep it on paper, away from "
                "this computer."));
    QLabel *groups = sentence(key);
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSize(kTitlePoints);
    groups->setFont(even);
    groups->setObjectName(QStringLiteral("key"));
    groups->setMargin(kGrid);
    auto *print = new QPushButton(tr("&Print…"), this);
    print->setAutoDefault(false);
    wide(print);
    print->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    wide(m_kept);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyDialog::printAsked);
    connect(m_kept, &QCheckBox::toggled, this, [this] { check(); });
    finish(tr("Close"));
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->hide(); // the passphrase is set already
    setTabOrder(print, m_kept);
    print->setFocus();
}

QString RecoveryKeyDialog::missing() const
{
    return m_kept->isChecked() ? QString() : tr("Print the key or write it down first, then tick that you have.");
}

void RecoveryKeyDialog::reject()
{
    if (m_kept->isChecked())
        accept();
    else
        m_kept->setFocus();
}

} // namespace clmrs
