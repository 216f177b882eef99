// "This week": what needs somebody, alerts first, then by harm and days late; each number opens exactly the list that it
// counted, in the place of the page or among the views of the caseload.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/managerlines.h"
#include "models/tables/weekcalendar.h"
#include "widgets/pages/madepage.h"
#include "widgets/pages/openedlists.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace clmrs {

class LinkButton;
class Sections;
class WeekCalendarView;

class WeekPage : public MadePage
{
    Q_OBJECT

public:
    WeekPage(Session &session, Naming naming, QWidget *parent = nullptr);

    QString heading() const override;
    QString countText() const override;
    bool isReady() const override;
    void enter() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    bool explain() override;
    void toggleTables() override; // the calendar as a list, and back
    void setNaming(Naming naming) override;
    void setAuthor(const Author *author) override; // the manager has lines of their own
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override;

    bool isListShown() const; // behind a number
    PlainListView &list() const { return m_lists->list(); }

Q_SIGNALS:
    void putOffAsked(const QString &topic, const QString &words); // by weekTopicCode()
    void bringBackAsked(const clmrs::Key &note);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Made
    {
        std::shared_ptr<const OpenCase> opened;
        std::shared_ptr<const LogbookSnapshot> logbook;
        Week week;
        WeekCalendar calendar;
    };
    void layOut();
    void makeForManager();
    void tellForManager();
    void tellCalendar();
    void openDays(std::size_t first, std::size_t last); // of the calendar
    void retranslate();
    void make() override;
    void letGo() override;
    void tell();
    void tellLine(const WeekLine &line);
    void tellBeside(const QString &words, const QString &action, const WeekLine &line, const std::function<void()> &act);
    void tellPutOff(const WeekLine &line);
    void chain();
    void open(const WeekLine &line);
    void closeLists();
    void step(int by); // from one link to the next
    QString reasonOf(const WeekLine &line) const;

    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    bool m_showsAll = false; // not only the first kWeekLinesShown
    bool m_forManager = false;
    std::vector<ManagerLine> m_managers; // empty: not worked out yet, or nobody's
    Made m_made{{}, {}, {Date::fromDays(0), {}, {}, {}}, {}};
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QBoxLayout *m_parts; // what needs somebody, and beside or below it the calendar
    Sections *m_sections;
    QWidget *m_beside;
    QLabel *m_calendarTitle;
    WeekCalendarView *m_calendar;
    QLabel *m_legend;
    LinkButton *m_allDays;
    OpenedLists *m_lists;
    bool m_fromCalendar = false; // the list that is open
    JobSlot m_making;
    JobSlot m_managing;
};

} // namespace clmrs
