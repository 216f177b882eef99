// All monitors at a glance, one of them beside; the fair comparison of all, the signals to look into, and, for the manager, what
// moves results. The list behind a number opens in the same place. Nothing here orders people by a figure.
#pragma once

#include "models/tables/monitornumbers.h"
#include "widgets/pages/madepage.h"
#include "widgets/pages/monitorsmade.h"
#include "widgets/pages/openedlists.h"

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace clmrs {

class FunnelView;
class MonitorPanel;
class MovesView;
class PeriodBar;
class PlainListView;

class MonitorsPage : public MadePage
{
    Q_OBJECT

public:
    enum Pose { asItIs, withPane, asFunnel, asSignals, asMoves };

    // `memory` keeps period, order and pane from one start to the next.
    MonitorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent = nullptr);

    QString heading() const override;
    QString countText() const override;
    bool isReady() const override;
    void enter() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    std::optional<Period> periodShown() const override;
    bool isPaneShown() const override;
    void showPane(bool shown) override;
    void pose(int pose) override;
    void toggleTables() override;
    bool explain() override;
    void showPerson(const Subject &person) override;
    void setNaming(Naming naming) override;
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override;
    void setAuthor(const Author *author) override; // "what moves results" is shown to the manager alone
    void rememberLook() override;

    bool isListShown() const; // behind a number
    PlainListView &list() const { return m_lists->list(); }

Q_SIGNALS:
    // A monitor's own words to one point of their work are to be written down; `words` is who and what.
    void wordsAsked(const clmrs::Subject &monitor, const QString &topic, const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { glance, funnel, signalsTab, movesTab, tabTotal };

    bool isNobodys() const;
    void layOut();
    void connectAll();
    void recallLook();
    void make() override;
    void letGo() override;
    void show(MonitorsMade made);
    using QWidget::show;
    QString orderKey() const; // of the column by which the monitors stand; empty: as they came
    void showTab(int tab);
    void showCurrent();
    void choosePerson(const Subject &person);
    void openPerson(const Subject &person);
    void openWanted();
    void openNumber(NumberAsked asked);
    void openCases(const SignalAsked &asked);
    void openGroup(const Subject &group);
    void openList(ListAsked asked);
    void showList();
    void closeLists();
    void openRow(); // of the list behind a number
    void compareGroups();
    const MonitorProfile *profileOf(const std::string &id) const; // null: nobody of that id
    std::string idOf(const MonitorProfile &profile) const;
    const MonitorProfile *current() const; // null: no row is
    PlainListView &listInFront() const;
    void retranslate();

    QSettings &m_memory;
    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    Explained m_explained; // in the logbook
    MonitorsMade m_made;
    bool m_isSomebodys = false; // somebody has said that they sit here …
    bool m_isManagers = false;  // … and that they manage
    std::string m_told;         // whom the panel shows
    QString m_order;            // by which they stand once they are there, where they do not yet
    Subject m_wanted;           // who is opened once the monitors stand there
    PeriodBar *m_period;
    QTabBar *m_tabs;
    QLabel *m_intro;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    PlainListView *m_monitors;
    FunnelView *m_funnel;
    PlainListView *m_signals;
    MovesView *m_moves;
    QLabel *m_empty;
    OpenedLists *m_lists;
    MonitorPanel *m_panel;
    JobSlot m_making;
    JobSlot m_comparing;
};

} // namespace clmrs
