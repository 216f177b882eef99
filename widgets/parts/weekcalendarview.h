// The small calendar: a row a week, walked by arrows; Enter or a click opens what is on that day. What is planned bears □,
// what was held ●, what falls due !; a past day is quiet, today has a frame.
#pragma once

#include "models/tables/weekcalendar.h"

#include <QTableView>

namespace clmrs {

class WeekCalendarView : public QTableView
{
    Q_OBJECT

public:
    explicit WeekCalendarView(QWidget *parent = nullptr);

    void show(WeekCalendar calendar); // the day stays the current one
    using QWidget::show;
    const WeekCalendarModel &days() const { return *m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayActivated(int day); // of WeekCalendar::days

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void activate(const QModelIndex &index);

    WeekCalendarModel *m_model;
};

} // namespace clmrs
