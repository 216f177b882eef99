#include "widgets/parts/daycalendar.h"

#include "models/domain/days.h"
#include "widgets/parts/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>

namespace clmrs {

namespace {

constexpr int kBesideNumber = 3; // pixels from the edge: the signs stand at the right of the day's number

} // namespace

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain; // no colour says Sunday
    plain.setForeground(palette().color(QPalette::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
    setMinimumWidth(300);
    connect(this, &QCalendarWidget::selectionChanged, this, [this] {
        tell();
        if (const SessionDay *day = dayAt(selectedDate()))
            Q_EMIT rowAsked(static_cast<int>(day->rows.front()));
    });
    retranslate();
}

void DayCalendar::show(std::vector<SessionDay> days)
{
    m_days = std::move(days);
    tell();
    updateCells();
}

void DayCalendar::choose(Date day)
{
    const QSignalBlocker quietly(this);
    setSelectedDate(qdate(day));
    tell();
}

const SessionDay *DayCalendar::dayAt(QDate date) const
{
    const auto found = std::ranges::find_if(m_days, [&](const SessionDay &one) { return qdate(one.day) == date; });
    return found == m_days.end() ? nullptr : &*found;
}

void DayCalendar::tell()
{
    const SessionDay *day = dayAt(selectedDate());
    setAccessibleDescription(day ? day->words : tr("Nothing on this day"));
    setToolTip(plainTip(accessibleDescription()));
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    QCalendarWidget::paintCell(painter, rect, date);
    const SessionDay *day = dayAt(date);
    if (!day)
        return;
    painter->save();
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    painter->setFont(small);
    painter->setPen(date == selectedDate() ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::Text));
    painter->drawText(rect.adjusted(1, 1, -kBesideNumber, -1), Qt::AlignVCenter | Qt::AlignRight, day->signs);
    painter->restore();
}

void DayCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QCalendarWidget::changeEvent(event);
}

void DayCalendar::retranslate()
{
    setLocale(QLocale());
    setAccessibleName(tr("Calendar of sessions"));
    struct Part
    {
        const char *name; // as Qt calls its buttons
        QString words;
    };
    for (const Part &part : {Part{"qt_calendar_prevmonth", tr("Month before")}, Part{"qt_calendar_nextmonth", tr("Next month")},
                             Part{"qt_calendar_monthbutton", tr("Month")}, Part{"qt_calendar_yearbutton", tr("Year")},
                             Part{"qt_calendar_yearedit", tr("Year")}, Part{"qt_calendar_calendarview", tr("Days")}}) {
        if (auto *widget = findChild<QWidget *>(QLatin1String(part.name)))
            widget->setAccessibleName(part.words);
    }
}

} // namespace clmrs
