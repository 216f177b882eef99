// The small calendar of the week page: what is planned and what falls due on each day of this week and the next two. A day
// counts exactly the rows of its list. Values, pure, from any thread.
#pragma once

#include "models/tables/week.h"

#include <QAbstractTableModel>

namespace clmrs {

enum class CalendarMatter : std::uint8_t { session, coaching, training, followUp, visit };
inline constexpr std::size_t kCalendarMatterCount = 5;
constexpr bool isPlanned(CalendarMatter matter) { return matter < CalendarMatter::followUp; } // else it falls due

inline constexpr int kCalendarWeeks = 3;

// Something that somebody has planned: a session, a coaching visit, a training.
struct PlannedItem
{
    Date on;
    CalendarMatter matter;
    QString words;       // "Session: Yaokro, child rights"
    Subject target;      // whom Enter opens; empty: nobody
    bool isHeld = false; // as of the day of the caseload
};
// On a day of [from, to], both included; by day.
std::vector<PlannedItem> plannedIn(const WeekSources &sources, Date from, Date to, Naming naming, const QLocale &locale);

struct CalendarDay
{
    Date on;
    std::array<int, kCalendarMatterCount> counts{}; // by CalendarMatter
    int held = 0;                                   // of what was planned

    int planned() const;
    int due() const; // children in scope whose due day it is
    int total() const { return planned() + due(); }
    // □ nothing of what was planned was held yet, ◐ in part, ● all; 0: nothing was planned.
    char16_t shape() const;
};

struct WeekCalendar
{
    Date today = Date::fromDays(0);
    std::vector<CalendarDay> days; // from the Monday of today's week, kCalendarWeeks of them
};
WeekCalendar calendarOf(const WeekSources &sources);

// Every row that the days from the one to the other count, by day, then matter.
PlainList calendarList(const WeekSources &sources, Date from, Date to, Naming naming, const QLocale &locale);

// "Tuesday 3 November: 2 awareness sessions, 14 follow-ups due".
QString calendarDayText(const CalendarDay &day, bool isToday, const QLocale &locale);

// A row a week, a column a weekday; a cell says its day and its counts, aloud as a sentence.
class WeekCalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TodayRole = Qt::UserRole, PastRole, PlannedRole, DueRole, ShapeRole }; // ShapeRole: a QChar

    using QAbstractTableModel::QAbstractTableModel;

    void show(WeekCalendar calendar, const QLocale &locale);
    const WeekCalendar &calendar() const { return m_calendar; }
    const CalendarDay &dayAt(const QModelIndex &index) const;
    QModelIndex today() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    WeekCalendar m_calendar;
    QLocale m_locale;
};

} // namespace clmrs
