// The indicators of a period: the figures with the same weeks a year before, what became of open cases, the self-check after
// the Core Criteria, and the periods that were closed. Each number opens the list that it counted.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/countedlist.h"
#include "widgets/pages/closedpart.h"
#include "widgets/pages/madepage.h"

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace clmrs {

class ChartPanel;
class FigurePanel;
class FigureView;
class PeriodBar;
class PlainListView;

class IndicatorsPage : public MadePage
{
    Q_OBJECT

public:
    // `memory` keeps period, grouping and the pane from one start to the next.
    IndicatorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    QString heading() const override;
    QString countText() const override;
    bool isReady() const override;
    void enter() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    std::optional<Period> periodShown() const override;
    bool closesPeriods() const override { return true; }
    bool isPaneShown() const override;
    void showPane(bool shown) override;
    void toggleTables() override;
    bool explain() override;
    enum Pose { asItIs, withPane, openCases, coreCriteria, closedPeriods };
    void pose(int pose) override;
    void setNaming(Naming naming) override;
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override;
    void rememberLook() override;

    FigureView &figures() const { return *m_figures; }
    PlainListView &list() const { return m_lists->list(); } // behind a number
    PlainListView &cases() const { return *m_cases; }
    PlainListView &criteria() const { return *m_criteria; }
    ClosedPart &closed() const { return *m_closed; }
    bool isListShown() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { figuresTab, casesTab, criteriaTab, closedTab, tabTotal };
    struct Figures
    {
        std::shared_ptr<const OpenCase> opened;
        IndicatorTable table;
    };
    struct Beside
    {
        std::shared_ptr<const OpenCase> opened;
        IndicatorDetail detail;
        std::array<ShownActivity, kCoreActivityCount> activities;
    };
    PlainListView &tabList() const; // of every tab but the first
    void layOut();
    QWidget *figuresPart();
    QWidget *casesPart();
    QWidget *criteriaPart();
    void connectAll();
    void make() override;
    void letGo() override;
    void takeFile() override;
    bool isAnswered() const; // what is asked for stands there: free dates begin with those of the period before them
    void showFigures(Figures made);
    bool isOfShown(const std::shared_ptr<const OpenCase> &opened, const Period &period) const;
    void workOutRest();
    void workOutWhole();
    void showWhole();
    void workOutBeside();
    void showBeside();
    void showCurrent();
    void chooseWanted();
    void showTab(int tab);
    Leaving figuresLeaving() const;
    QString definitionOf(const PlainRow &row) const;
    void openFigure();
    void openCounted(const CountedQuestion &question);
    void openTarget(const Subject &target); // an indicator or an activity
    void openRow();                         // of the list behind a number
    void openList(ListAsked asked);
    void openFrozen(const ListMaker &make);
    void showList();
    void closeList();
    void closeLists();
    void showClosed();
    void showWayBack();
    void retranslate();
    void recallLook();

    QSettings &m_memory;
    Naming m_naming;
    Figures m_made;
    Figures m_whole; // the same period without a grouping: open cases and Core Criteria are told of it
    Beside m_beside;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    std::optional<Indicator> m_wanted; // whose row becomes the current one once it stands
    PeriodBar *m_bar;
    QTabBar *m_tabs;
    QStackedWidget *m_stack; // the tabs' parts, or the list behind a number
    QSplitter *m_splitter = nullptr;
    FigureView *m_figures;
    QLabel *m_note;
    FigurePanel *m_panel;
    ChartPanel *m_casesChart;
    QLabel *m_casesIntro;
    PlainListView *m_cases;
    QLabel *m_criteriaIntro;
    PlainListView *m_criteria;
    ClosedPart *m_closed;
    OpenedLists *m_lists; // behind a number
    JobSlot m_working;
    QTimer m_restSoon;
    JobSlot m_workingYearBefore; // the year before
    JobSlot m_workingWhole;
    JobSlot m_workingBeside;
};

} // namespace clmrs
