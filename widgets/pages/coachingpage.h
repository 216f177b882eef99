// Coaching: whom to coach and why, entering what was seen, how practice went on, the team's competences. The list behind a
// number opens in the same place. No score orders people.
#pragma once

#include "models/tables/coachingstory.h"
#include "widgets/pages/coachingmade.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace clmrs {

class CoachingCourseView;
class CoachingPanel;
class CoachingTeamView;
class OpenedLists;
class PlainListView;
class VisitEntryView;

class CoachingPage : public Page
{
    Q_OBJECT

public:
    enum Pose { asItIs, withPane, entering, overTime, asTeam };

    // `memory` keeps the part of the list and the pane from one start to the next.
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

    VisitEntryView &entryView() const { return *m_entry; }
    bool isEntering() const;
    bool isListShown() const; // behind a number
    PlainListView &list() const;

    // Answers of whoever writes into the logbook.
    void beginEntry(const VisitEntry &entry, bool isDraft);
    void endEntry(); // back to the list; the draft is kept by others

Q_SIGNALS:
    void planAsked(const clmrs::Subject &monitor);
    void planChangeAsked(const clmrs::Key &visit);
    void planRemovalAsked(const clmrs::Key &visit);
    void followUpAsked(const clmrs::Key &action);
    void talkAsked(const clmrs::Subject &monitor, const clmrs::Key &talk);   // a null key: a new one
    void entryAsked(const clmrs::Subject &monitor, const clmrs::Key &visit); // a null key: a new visit
    void entryLeft();                                                        // what was typed is to be kept now

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Tab { whom, time, team, tabTotal };

    void takePose();
    void layOut();
    void connectAll();
    void makeWhenSeen();
    void make();
    void show(CoachingMade made);
    using QWidget::show;
    void fillParts();
    void showWhom();
    void showTab(int tab);
    void showCurrent();
    std::optional<CoachingSection> part() const; // of the list that is shown; empty: all of it
    const PlanEntry *current() const;            // null: no row is
    std::string currentId() const;
    void choosePerson(const Subject &person);
    void act(CoachingAct act, const CoachingAsked &asked, const Key &key);
    void open(const Subject &target); // a visit, a gap or a monitor
    void openNumber(const CoachingAsked &asked);
    void openGap(const std::string &item);
    void openRow(); // of the list behind a number
    void showList();
    void closeLists();
    PlainListView &listInFront() const;
    void retranslate();

    Session &m_session;
    QSettings &m_memory;
    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook; // null: not open
    bool m_stale = true;
    bool m_isPaneWanted = true; // where the list of monitors stands
    std::optional<int> m_pose;  // asked for, and not taken yet
    CoachingMade m_made;
    std::string m_told;                   // whom the panel shows
    std::optional<CoachingAsked> m_asked; // the list that is open
    QStackedWidget *m_place;              // reading, or entering a visit
    QLabel *m_partLabel;
    QComboBox *m_part;
    QTabBar *m_tabs;
    QLabel *m_intro;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    PlainListView *m_monitors;
    CoachingCourseView *m_course;
    CoachingTeamView *m_teamView;
    QLabel *m_empty;
    OpenedLists *m_lists;
    CoachingPanel *m_panel;
    VisitEntryView *m_entry;
    JobSlot m_making;
};

} // namespace clmrs
