// Coaching: whom to coach and why, entering what was seen, how practice went on, the team's competences. The list behind a
// number opens in the same place. No score orders people.
#pragma once

#include "models/tables/coachingstory.h"
#include "widgets/pages/coachingpart.h"
#include "widgets/pages/madepage.h"

#include <array>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace clmrs {

class CoachingCalendarView;
class CoachingCourseView;
class CoachingMeetingsView;
class CoachingOpened;
class CoachingPanel;
class CoachingPlanView;
class CoachingTeamBox;
class CoachingTeamView;
class VisitEntryView;

class CoachingPage : public MadePage
{
    Q_OBJECT

public:
    enum Pose { asItIs, withPane, entering, overTime, asTeam, asMeetings, asCalendar };

    // `memory` keeps the section of the list and the pane from one start to the next.
    CoachingPage(Session &session, Naming naming, QSettings &memory, QWidget *parent = nullptr);

    QString heading() const override;
    QString countText() const override;
    bool isReady() const override;
    void enter() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    bool isPaneShown() const override;
    void showPane(bool shown) override;
    void pose(int pose) override;
    void toggleTables() override;
    bool explain() override;
    void setNaming(Naming naming) override;
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override;
    void rememberLook() override;
    void sitsHere(const std::string &person); // by id: their team is looked at where they have one; empty: nobody of the file

    VisitEntryView &entryView() const { return *m_entry; }
    CoachingCalendarView &calendarView() const { return *m_calendarView; }
    CoachingMeetingsView &meetingsView() const { return *m_meetingsView; }
    bool isEntering() const;
    bool isListShown() const; // behind a number
    PlainListView &list() const;

    // Answers of whoever writes into the logbook.
    void beginEntry(const VisitEntry &entry, bool isDraft);
    void endEntry(); // back to the list; the draft is kept by others

Q_SIGNALS:
    // To be written by whoever may: about a monitor, a visit, an action or a talk; a null key: a new one.
    void actAsked(clmrs::CoachingAct what, const clmrs::Subject &monitor, const clmrs::Key &key);
    void dayAsked(const clmrs::Subject &monitor, clmrs::Date day, const std::vector<clmrs::Key> &planned);
    void entryLeft(); // what was typed is to be kept now

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { whom, calendar, time, team, meetings, tabTotal };

    void takePose();
    void layOut();
    void connectAll();
    void make() override;
    bool canMake() const override { return m_logbook != nullptr; }
    void letGo() override;
    void show(CoachingMade made);
    using QWidget::show;
    void takeTeam();
    void showTeam();
    void showTab(int tab);
    void showCurrent();
    CoachingPart &inFront() const; // of the tab
    void act(CoachingAct act, const CoachingAsked &asked, const Key &key);
    void open(const Subject &target); // a visit, a gap or a monitor
    void showList();
    void closeLists();
    PlainListView &listInFront() const;
    void retranslate();

    QSettings &m_memory;
    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook; // null: not open
    bool m_isPaneWanted = true;                       // where the list of monitors stands
    std::optional<int> m_pose;                        // asked for, and not taken yet
    CoachingMade m_made;
    std::string m_told;      // whom the panel shows
    QStackedWidget *m_place; // reading, or entering a visit
    QTabBar *m_tabs;
    CoachingTeamBox *m_team;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    CoachingPlanView *m_planView;
    CoachingCalendarView *m_calendarView;
    CoachingCourseView *m_course;
    CoachingTeamView *m_teamView;
    CoachingMeetingsView *m_meetingsView;
    std::array<CoachingPart *, tabTotal> m_parts; // by Tab
    QLabel *m_closed;                             // said where there is no logbook
    CoachingOpened *m_lists;
    CoachingPanel *m_panel;
    VisitEntryView *m_entry;
    JobSlot m_making;
};

} // namespace clmrs
