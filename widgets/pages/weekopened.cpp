#include "widgets/pages/weekopened.h"

#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace clmrs {

WeekOpened::WeekOpened(Naming naming, QWidget *parent) : OpenedLists(naming, parent), m_sessionLists(new QPushButton(this))
{
    m_sessionLists->setObjectName(QStringLiteral("session-lists"));
    m_sessionLists->setVisible(false);
    bar().insertWidget(bar().count() - 1, m_sessionLists);
    connect(m_sessionLists, &QPushButton::clicked, this, &WeekOpened::sessionListsAsked);
    connect(this, &OpenedLists::made, this, &WeekOpened::offerLists);
    connect(this, &OpenedLists::madeAgain, this, &WeekOpened::offerLists);
    retranslate();
}

void WeekOpened::openFrom(From from, std::optional<WeekTopic> topic, ListAsked asked)
{
    m_from = from;
    m_topic = topic;
    open(std::move(asked), fromNumber);
}

void WeekOpened::openTopic(WeekTopic topic)
{
    openFrom(From::line, topic, [this, topic]() -> ListMaker {
        return [made = m_made, topic, locale = QLocale()](const Progress &, Naming naming) {
            return weekList(topic, made.sources(), naming, locale);
        };
    });
}

void WeekOpened::openDays(std::size_t first, std::size_t last)
{
    const auto &days = m_made.calendar.days;
    if (last >= days.size())
        return;
    openFrom(From::calendar, std::nullopt, [this, from = days[first].on, to = days[last].on]() -> ListMaker {
        return [made = m_made, from, to, locale = QLocale()](const Progress &, Naming naming) {
            return calendarList(made.sources(), from, to, naming, locale);
        };
    });
}

void WeekOpened::openManagers(ListAsked asked) { openFrom(From::manager, std::nullopt, std::move(asked)); }

void WeekOpened::offerLists() { m_sessionLists->setVisible(m_topic == WeekTopic::sessions && list().rows().rowCount() > 0); }

void WeekOpened::retranslate() { m_sessionLists->setText(tr("Print their &lists…")); }

void WeekOpened::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OpenedLists::changeEvent(event);
}

} // namespace clmrs
