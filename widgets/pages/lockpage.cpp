#include "widgets/pages/lockpage.h"

#include "widgets/parts/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLockTextWidth = 520; // as on the start page
constexpr int kSaidLines = 2;
constexpr int kLongest = 1000;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_label(new QLabel(this)),
      m_field(new QLineEdit(this)), m_said(new QLabel(this)), m_unlock(new QPushButton(this)), m_other(new QPushButton(this))
{
    layOut();
    connect(m_field, &QLineEdit::returnPressed, this, &LockPage::ask);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_said->clear();
        enable();
    });
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    connect(m_other, &QPushButton::clicked, this, [this] { showRecovery(!m_recovery); });
    setFocusProxy(m_field);
    showRecovery(false);
}

void LockPage::layOut()
{
    QFont titleFont = font();
    titleFont.setPointSize(kTitlePoints);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_text, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFixedWidth(kLockTextWidth);
    }
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_said->setMinimumHeight(kSaidLines * fontMetrics().lineSpacing());
    m_said->setObjectName(QStringLiteral("said"));
    m_label->setBuddy(m_field);
    m_field->setMaxLength(kLongest);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid);
    column->addStretch(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_label),
                            static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_said)})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
}

void LockPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_field->setFocus();
    m_field->selectAll();
}

void LockPage::clear()
{
    m_said->clear();
    showRecovery(false);
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    enable();
}

void LockPage::enable()
{
    m_unlock->setEnabled(!m_busy && !m_field->text().isEmpty());
    m_other->setEnabled(!m_busy);
    m_field->setReadOnly(m_busy);
}

void LockPage::ask()
{
    if (m_busy || m_field->text().isEmpty())
        return;
    if (m_recovery)
        Q_EMIT recoveryAsked(m_field->text());
    else
        Q_EMIT unlockAsked(m_field->text());
}

void LockPage::showRecovery(bool recovery)
{
    m_recovery = recovery;
    m_field->clear();
    m_said->clear();
    m_field->setEchoMode(recovery ? QLineEdit::Normal : QLineEdit::Password); // the key is copied from paper
    retranslate();
    enable();
    m_field->setFocus();
}

void LockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_recovery)
        showRecovery(false);
    else
        QWidget::keyPressEvent(event);
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_title->setText(tr("The logbook is locked"));
    m_text->setText(
        m_recovery ? tr("Type the recovery key from paper: eight groups of four letters and digits. Small letters, spaces and "
                        "dashes do not matter.")
                   : tr("Type the passphrase to go on. Mind the Caps Lock key: small and capital letters are different."));
    m_label->setText(m_recovery ? tr("&Recovery key") : tr("&Passphrase"));
    m_field->setAccessibleName(m_recovery ? tr("Recovery key") : tr("Passphrase"));
    m_unlock->setText(tr("&Unlock"));
    m_other->setText(m_recovery ? tr("Type the passphrase &instead") : tr("I have &lost the passphrase"));
}

} // namespace clmrs
