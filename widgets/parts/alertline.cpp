#include "widgets/parts/alertline.h"

#include <QEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

QToolButton *lineOf(const char *name, QWidget *parent)
{
    auto *line = new QToolButton(parent);
    line->setObjectName(QLatin1String(name));
    line->setAutoRaise(true);
    line->setCursor(Qt::PointingHandCursor);
    return line;
}

void say(QToolButton &line, const QString &text, const QString &why, bool isSaid)
{
    line.setText(text);
    line.setAccessibleName(text);
    line.setToolTip(why);
    line.setVisible(isSaid);
}

} // namespace

AlertLine::AlertLine(QWidget *parent)
    : QWidget(parent), m_alerts(lineOf("alerts", this)), m_behind(lineOf("alerts-kept-out", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_alerts, 0, Qt::AlignLeft);
    layout->addWidget(m_behind, 0, Qt::AlignLeft);
    connect(m_alerts, &QToolButton::clicked, this, &AlertLine::alertsAsked);
    connect(m_behind, &QToolButton::clicked, this, &AlertLine::keptOutAsked);
    retranslate();
}

void AlertLine::setAlerts(int inFile, int amongRows, int keptOut)
{
    m_inFile = inFile;
    m_amongRows = amongRows;
    m_keptOut = keptOut;
    retranslate();
}

QWidget *AlertLine::firstInTabOrder() const { return m_alerts; }

QWidget *AlertLine::lastInTabOrder() const { return m_behind; }

void AlertLine::retranslate()
{
    QString text = tr("▲ %Ln unanswered protection alert(s)", nullptr, m_inFile);
    if (m_amongRows < m_inFile)
        text = tr("▲ %Ln unanswered protection alert(s), %1 not among these rows: show them all", nullptr, m_inFile)
                   .arg(QLocale().toString(m_inFile - m_amongRows));
    say(*m_alerts, text, tr("Every child with a protection alert that no referral has answered, whatever its status"),
        m_inFile > 0);
    say(*m_behind, tr("▲ %Ln unanswered protection alert(s) among what is kept out: show why", nullptr, m_keptOut),
        tr("Rows with a fault that keeps them out of every list and figure; an alert stands on one of them or on a child of "
           "theirs. Opens the list of them all."),
        m_keptOut > 0);
    setVisible(m_inFile + m_keptOut > 0);
}

void AlertLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace clmrs
