// A month's calendar beside a list: days bear the shapes of what is on them, and choosing one goes to its row.
#pragma once

#include "models/tables/sessiondays.h"

#include <QCalendarWidget>

namespace clmrs {

class DayCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QWidget *parent = nullptr);

    void show(std::vector<SessionDay> days); // by day
    using QWidget::show;
    void choose(Date day); // says nothing
    const std::vector<SessionDay> &days() const { return m_days; }

Q_SIGNALS:
    void rowAsked(int row); // of a day on which something is

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell(); // what is on the chosen day, to a screen reader
    const SessionDay *dayAt(QDate date) const;

    std::vector<SessionDay> m_days;
};

} // namespace clmrs
