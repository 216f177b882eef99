// "This week": what needs somebody, alerts first, then by harm and days overdue; each number opens exactly the list that it
// counted, in the place of the page or among the views of the caseload.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/managerlines.h"
#include "widgets/pages/madepage.h"
#include "widgets/pages/weekopened.h"

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
    enum Pose { asItIs, forManager };

    WeekPage(Session &session, Naming naming, QWidget *parent = nullptr);

    QString heading() const override;
    QString countText() const override;
    bool isReady() const override;
    void enter() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    bool explain() override;
    void toggleTables() override; // the calendar as a list, and back
    void pose(int pose) override;
    void setNaming(Naming naming) override;
    void setAuthor(const Author *author) override; // the manager has lines of their own
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override;
    void setChanges(std::shared_ptr<const ChangesSince> changes); // of the open file, since the one before it

    bool isListShown() const; // behind a number
    PlainListView &list() const { return m_lists->list(); }

Q_SIGNALS:
    void putOffAsked(const QString &topic, const QString &words); // by weekTopicCode()
    void bringBackAsked(const clmrs::Key &note);
    void sessionListsAsked(); // of the sessions of the coming days

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showFor(bool manager);
    void makeForManager();
    void dropManagers();
    void keepManagersPlaces();
    std::size_t usuallyShown() const;   // of the lines
    void tellHowMany(std::size_t told); // of the lines: what shows the others, or fewer
    void tellForManager();
    void tellCalendar();
    ListMaker managersList(ManagerPart part, const QString &rule) const;
    void openAgain(WeekOpened::From from); // once what it is about stands there
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
    void keepPlace();  // of the keys
    QString reasonOf(const WeekLine &line) const;

    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    std::shared_ptr<const ChangesSince> m_changes;
    std::shared_ptr<const CaseSnapshot> m_changed; // the file that they are of
    bool m_showsAll = false;                       // not only the first kWeekLinesShown
    qsizetype m_left = 0;                          // the link at which the keys were last, by its place
    bool m_forManager = false;
    bool m_entersSoon = false;           // the keys go to links made anew
    std::vector<ManagerLine> m_managers; // of m_made; empty: not worked out yet
    WeekMade m_made;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QBoxLayout *m_parts; // what needs somebody, and beside or below it the calendar
    Sections *m_sections;
    QWidget *m_beside;
    QLabel *m_calendarTitle;
    WeekCalendarView *m_calendar;
    QLabel *m_legend;
    LinkButton *m_allDays;
    WeekOpened *m_lists;
    JobSlot m_making;
    JobSlot m_managing;
};

} // namespace clmrs
