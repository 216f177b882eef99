#include "widgets/parts/flowlayout.h"

#include "widgets/parts/appearance.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clmrs {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent), m_spacing(spacing) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int room)
{
    const int most = item.maximumSize().width();
    if (!item.hasHeightForWidth() || most >= QWIDGETSIZE_MAX) {
        const QSize size = item.sizeHint();
        return {std::max(std::min(size.width(), room), item.minimumSize().width()), size.height()};
    }
    const int width = std::min(most, room);
    return {width, item.heightForWidth(width)};
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(*item, rect.width());
        if (at.x() > rect.left() && at.x() + size.width() > rect.left() + rect.width()) {
            at = {rect.left(), at.y() + lineHeight + m_spacing};
            lineHeight = 0;
        }
        if (move)
            item->setGeometry({at, size});
        at.rx() += size.width() + m_spacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top();
}

QWidget *inLines(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new FlowLayout(box, kGrid);
    for (QWidget *part : parts)
        line->addWidget(part);
    return box;
}

QWidget *labelled(QLabel *label, QWidget *named, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(kGrid);
    line->addWidget(label);
    line->addWidget(named, 1);
    label->setBuddy(named);
    return pair;
}

} // namespace clmrs
