#include "widgets/parts/linkbutton.h"

#include "widgets/parts/appearance.h"

#include <QKeyEvent>
#include <QPainter>

namespace clmrs {

namespace {

constexpr int kFlags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
constexpr int kUsualWidth = 240; // pixels
constexpr int kLeastWidth = 48;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textIn(const QRect &room) const { return fontMetrics().boundingRect(room, kFlags, text()); }

int LinkButton::heightForWidth(int width) const { return textIn({0, 0, width, QWIDGETSIZE_MAX}).height(); }

QSize LinkButton::sizeHint() const
{
    const int width = std::min(kUsualWidth, fontMetrics().horizontalAdvance(text()) + 1);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const { return {kLeastWidth, fontMetrics().height()}; }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(rect(), kFlags, text());
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(textIn(rect()).adjusted(-1, 0, 1, -1).intersected(rect().adjusted(0, 0, -1, -1)));
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace clmrs
