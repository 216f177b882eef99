#include "widgets/parts/linesbutton.h"

#include "widgets/parts/appearance.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace clmrs {

LinesButton::LinesButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen it
}

void LinesButton::setLines(const QStringList &lines)
{
    m_lines = lines;
    const QString whole = lines.join(QStringLiteral(" · "));
    setToolTip(plainTip(whole));
    setAccessibleName(whole);
    fit();
}

void LinesButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fit();
}

void LinesButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void LinesButton::fit()
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, this).width() -
                     2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    QStringList fitting;
    for (const QString &line : m_lines)
        fitting.append(
            fontMetrics().elidedText(line, Qt::ElideRight, room).replace(u'&', QStringLiteral("&&"))); // no letter to press
    setText(fitting.join(u'\n'));
}

} // namespace clmrs
