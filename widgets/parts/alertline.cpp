#include "widgets/parts/alertline.h"

#include <QEvent>
#include <QLocale>

namespace clmrs {

AlertLine::AlertLine(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("alerts"));
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

void AlertLine::setAlerts(int inFile, int amongRows)
{
    m_inFile = inFile;
    m_amongRows = amongRows;
    retranslate();
}

void AlertLine::retranslate()
{
    QString text = tr("▲ %Ln unanswered protection alert(s)", nullptr, m_inFile);
    if (m_amongRows < m_inFile)
        text = tr("▲ %Ln unanswered protection alert(s), %1 not among these rows: show them all", nullptr, m_inFile)
                   .arg(QLocale().toString(m_inFile - m_amongRows));
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("Every child with a protection alert that no referral has answered, whatever its status"));
    setVisible(m_inFile > 0);
}

void AlertLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace clmrs
