#include "widgets/dialogs/protectdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace clmrs {

namespace {

constexpr qsizetype kLeastCharacters = 10; // or …
constexpr qsizetype kLeastWords = 3;
constexpr qsizetype kGoodCharacters = 20;
constexpr int kLongestPassphrase = 1000;

bool isLongEnough(const QString &passphrase)
{
    return passphrase.size() >= kLeastCharacters || passphrase.simplified().count(u' ') + 1 >= kLeastWords;
}

} // namespace

ProtectDialog::ProtectDialog(bool isProtected, QWidget *parent)
    : AskDialog(tr("Passphrase"), parent), m_set(new QRadioButton(this)), m_takeAway(new QRadioButton(this)),
      m_present(isProtected ? new QLineEdit(this) : nullptr), m_passphrase(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_length(nullptr), m_next(nullptr), m_seen(new QCheckBox(this))
{
    layOut(isProtected);
    m_set->setChecked(true);
    connect(m_seen, &QCheckBox::toggled, this, [this](bool seen) {
        for (QLineEdit *edit : {m_present, m_passphrase, m_again}) {
            if (edit)
                edit->setEchoMode(seen ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_set, &QRadioButton::toggled, this, &ProtectDialog::showWish);
    for (QLineEdit *edit : {m_present, m_passphrase, m_again}) {
        if (edit)
            connect(edit, &QLineEdit::textChanged, this, &ProtectDialog::showWish);
    }
    finish(tr("Protect"));
    showWish();
    (m_present ? m_present : m_passphrase)->setFocus();
}

void ProtectDialog::layOut(bool isProtected)
{
    sentence(tr("With a passphrase, everything in the logbook that can hold words about a person is sealed. It locks after 10 "
                "minutes without use, and at the next start the passphrase is asked for."));
    m_set->setText(tr("Set &another passphrase"));
    m_takeAway->setText(tr("&Take the passphrase away"));
    for (QRadioButton *wish : {m_set, m_takeAway}) {
        wish->setVisible(isProtected);
        if (isProtected)
            wide(wish);
    }
    if (isProtected)
        quiet(tr("Without one, whoever opens this computer can read everything."));
    for (QLineEdit *edit : {m_present, m_passphrase, m_again}) {
        if (!edit)
            continue;
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(kLongestPassphrase);
    }
    if (m_present)
        field(tr("Pr&esent passphrase"), m_present);
    field(isProtected ? tr("New &passphrase") : tr("&Passphrase"), m_passphrase);
    m_length = quiet({});
    field(tr("The &same again"), m_again);
    m_seen->setText(tr("Show what I t&ype"));
    wide(m_seen);
    m_next =
        quiet(tr("Next you will get a recovery key to print. Without passphrase and recovery key nobody can read the logbook any "
                 "more, and nobody can help."));
}

QString ProtectDialog::lengthWords() const
{
    const QString passphrase = m_passphrase->text();
    if (passphrase.isEmpty())
        return tr("At least 10 characters or three words.");
    if (!isLongEnough(passphrase))
        return tr("Too short so far.");
    return passphrase.size() < kGoodCharacters ? tr("Long enough; a whole sentence is safer.") : tr("Good length.");
}

void ProtectDialog::showWish()
{
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEnabled(m_set->isChecked());
    m_length->setText(lengthWords());
    for (QLabel *ofNew : {m_length, m_next})
        ofNew->setVisible(m_set->isChecked());
    if (m_present)
        doIt().setText(m_set->isChecked() ? tr("Set the new passphrase") : tr("Take it away"));
    check();
}

QString ProtectDialog::missing() const
{
    if (m_present && m_present->text().isEmpty())
        return tr("Type the passphrase that holds now.");
    if (!m_set->isChecked())
        return {};
    if (!isLongEnough(m_passphrase->text()))
        return tr("Type a passphrase of at least 10 characters or three words.");
    if (m_again->text().isEmpty())
        return tr("Type the same once more.");
    return m_again->text() == m_passphrase->text() ? QString() : tr("The two are not the same.");
}

ProtectAnswer ProtectDialog::answer() const
{
    const QString present = m_present ? m_present->text() : QString();
    return m_set->isChecked() ? ProtectAnswer{ProtectWish::set, m_passphrase->text(), present}
                              : ProtectAnswer{ProtectWish::takeAway, {}, present};
}

} // namespace clmrs
