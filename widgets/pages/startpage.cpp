#include "widgets/pages/startpage.h"

#include "widgets/parts/appearance.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kTextWidth = 520;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_unprotected(new QLabel(this)),
      m_open(new QPushButton(this))
{
    QFont titleFont = font();
    titleFont.setPointSize(kTitlePoints);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_text, m_unprotected}) {
        label->setWordWrap(true);
        label->setFixedWidth(kTextWidth);
    }
    m_unprotected->hide();
    m_open->setDefault(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_unprotected);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    setFocusProxy(m_open);
    retranslate();
}

void StartPage::setUnprotected(bool unprotected) { m_unprotected->setVisible(unprotected); }

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Open your cooperative’s case file"));
    m_text->setText(
        tr("It is the file that the sync delivers to this computer, usually named after the cooperative and ending in .clmrs. "
           "You can also drop it on this window. The program only reads it and never changes it."));
    m_open->setText(tr("Open a case file…"));
    m_unprotected->setText(
        tr("Your logbook is unprotected: whoever uses this computer can read what you write. Set a passphrase in "
           "the menu Logbook, Passphrase."));
}

} // namespace clmrs
