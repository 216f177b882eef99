// The month of coaching as a calendar: visits are planned on a day, moved by keys or by dragging, and leave as a calendar file.
// The same visits stand under it as a list.
#pragma once

#include "widgets/pages/coachingpart.h"

class QLabel;
class QPushButton;
class QTableView;

namespace clmrs {

class PlanCalendarModel;

class CoachingCalendarView : public CoachingPart
{
    Q_OBJECT

public:
    explicit CoachingCalendarView(QWidget *parent);

    void show(const CoachingMade &made, Naming naming) override;
    using QWidget::show;
    PlainListView &listInFront() const override { return *m_list; }
    Leaving leaving() const override;
    void enter() override;
    Date month() const; // any day of it

Q_SIGNALS:
    // With whoever is chosen where monitors stand; those that are planned for the day and were not held.
    void dayAsked(clmrs::Date day, const std::vector<clmrs::Key> &planned);
    void changeAsked(const clmrs::Key &visit);
    void moveAsked(const clmrs::Key &visit, clmrs::Date day);
    void exportAsked(clmrs::Date month, const std::string &team);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMonth();
    void turn(int months);
    void openDay();
    void openRow();               // of the list
    void reckonLines(int height); // pixels of a week
    void moveBy(int days);        // the visit that has the keys
    void retranslate();

    CoachingMade m_made;
    Naming m_naming = Naming::hidden;
    std::optional<Date> m_month; // a day of it; empty: not looked at yet
    std::optional<Date> m_goTo;  // where a moved visit will stand
    QPushButton *m_before;
    QLabel *m_title;
    QPushButton *m_after;
    QLabel *m_intro;
    QPushButton *m_export;
    PlanCalendarModel *m_days;
    QTableView *m_calendar;
    PlainListView *m_list;
};

} // namespace clmrs
