// What is planned of coaching in a month as a calendar: whole weeks, Monday to Sunday, and the same as a list.
#pragma once

#include "models/indicators/plannedevents.h"
#include "models/tables/plainlist.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace clmrs {

// Days of the weeks that meet the month; a row a week, a column a weekday. A day says who is seen where, as far as it has room
// for lines. Visits that are planned and were not held can be dragged to another day.
class PlanCalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kDaysAWeek = 7;
    static constexpr char kMimeType[] = "application/x-clmrs-planned-visit"; // the key of the visit's row

    explicit PlanCalendarModel(QObject *parent = nullptr);

    // `team` as plannedEvents() has it.
    void show(const Casebook &book, const LogbookSnapshot &logbook, Date month, std::string_view team, Naming naming,
              const QLocale &locale);
    void setLines(int lines); // that a day has room for beside its number; at least one
    Date dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(Date day) const;                     // of a day that stands there
    std::vector<Key> plannedAt(const QModelIndex &at) const; // not held yet
    bool isInMonth(Date day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // of the day's first planned visit
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const clmrs::Key &visit, clmrs::Date day);

private:
    struct PlannedDay
    {
        std::vector<Key> planned;            // visits
        QList<QStringList> events;           // what is said of each: with whom, then more
        QStringList onLines() const;         // a line each
        QStringList linesIn(int room) const; // what is said of each under each other, else a line each, as far as there is room
    };
    const PlannedDay *at(const QModelIndex &index) const;

    Date m_month = Date::fromDays(0); // its first day
    Date m_first = Date::fromDays(0); // Monday of the first week
    std::vector<PlannedDay> m_days;
    int m_lines = 3;
    QLocale m_locale;
};

// Planned for a day of the month, held or not, by that day. A row has the key of the visit, one-to-one or meeting.
PlainList plannedList(const Casebook &book, const LogbookSnapshot &logbook, Date month, std::string_view team, Naming naming,
                      const QLocale &locale);
// "Accompanied visit", "One-to-one", "Team meeting".
QString plannedKindText(const PlannedEvent &event);

} // namespace clmrs
