#include "widgets/parts/navigation.h"

#include "widgets/parts/appearance.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace clmrs {

namespace {

constexpr int kWidth = 224;
constexpr int kCountWidth = 54; // "200,000"

} // namespace

Navigation::Navigation(QWidget *parent) : QTreeWidget(parent)
{
    setFixedWidth(kWidth);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(kCountWidth);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, kCountWidth);
    connect(this, &QTreeWidget::currentItemChanged, this, &Navigation::choose);
}

void Navigation::setEntries(const std::vector<NavigationEntry> &entries)
{
    const QSignalBlocker quiet(this);
    const int current = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    const bool sameShape = entries.size() == m_entries.size();
    m_entries = entries;
    if (!sameShape)
        clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const NavigationEntry &entry = entries[i];
        QTreeWidgetItem *item = sameShape ? topLevelItem(static_cast<int>(i)) : new QTreeWidgetItem(this);
        item->setText(0, entry.label);
        item->setToolTip(0, plainTip(entry.hint.isEmpty() ? entry.label : entry.label + u'\n' + entry.hint));
        item->setText(1, entry.count ? locale().toString(*entry.count) : QString());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const bool isHeading = entry.kind == NavigationEntry::heading;
        item->setFlags(isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable); // keys pass headings by
        QFont weight = font();
        weight.setBold(isHeading || (entry.pressing && entry.count.value_or(0) > 0));
        item->setFont(0, weight);
        item->setFont(1, weight);
        if (isHeading)
            item->setForeground(0, secondaryText(palette()));
    }
    fitHeights();
    if (!sameShape && current >= 0 && current < topLevelItemCount())
        setCurrentItem(topLevelItem(current));
}

// A long label takes two lines rather than lose its end.
void Navigation::fitHeights()
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1; // as a delegate has it
    const QRect room(0, 0, viewport()->width() - kCountWidth - 2 * margin, QWIDGETSIZE_MAX);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem &item = *topLevelItem(i);
        const QFontMetrics metrics(item.font(0));
        const int text = metrics.boundingRect(room, Qt::TextWordWrap, item.text(0)).height();
        item.setSizeHint(0, {0, kRowHeight + text - metrics.height()});
    }
}

// A scroll bar takes room too.
void Navigation::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitHeights();
}

void Navigation::setCurrent(NavigationEntry::Kind kind, int number)
{
    const QSignalBlocker quiet(this);
    const auto entry =
        std::ranges::find_if(m_entries, [&](const NavigationEntry &e) { return e.kind == kind && e.number == number; });
    setCurrentItem(entry == m_entries.end() ? nullptr : topLevelItem(static_cast<int>(entry - m_entries.begin())));
}

bool Navigation::isCurrent(const NavigationEntry &entry) const
{
    return currentItem() && &entry == &m_entries[static_cast<std::size_t>(indexOfTopLevelItem(currentItem()))];
}

void Navigation::choose(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const NavigationEntry &entry = m_entries[static_cast<std::size_t>(indexOfTopLevelItem(item))];
    if (entry.kind == NavigationEntry::page)
        Q_EMIT pageChosen(entry.number);
    else if (entry.kind == NavigationEntry::view)
        Q_EMIT viewChosen(entry.number);
}

} // namespace clmrs
