// Who carries how much, and what the months ahead ask for: each person, each team, the months, what it all assumes; what if, a
// proposal, and what becomes of it. The list behind a number opens in the same place. Nothing here orders people by a figure.
#pragma once

#include "widgets/pages/madepage.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/workloadmade.h"

class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace clmrs {

class PlainListView;
class ProposalView;
class ResultView;
class WhatIfView;
class WorkloadCarriersView;
class WorkloadMonthsView;

class WorkloadPage : public MadePage
{
    Q_OBJECT

public:
    enum Pose { asItIs, withPane, asTeams, asMonths, asAssumptions, asWhatIf, asProposal, asResult };

    // `memory` keeps the number of months and the pane from one start to the next.
    WorkloadPage(Session &session, Naming naming, QSettings &memory, QWidget *parent = nullptr);

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

    bool isListShown() const;
    PlainListView &listInFront() const;
    WhatIfView &whatIf() const { return *m_whatIf; }
    ProposalView &proposal() const { return *m_proposal; }
    ResultView &result() const { return *m_result; }

Q_SIGNALS:
    void settingsAsked(); // what it assumes is to be changed

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { peopleTab, teamsTab, monthsTab, assumptionsTab, whatIfTab, proposalTab, resultTab, tabTotal };

    void layOut();
    QWidget *assumptionsPart();
    void connectAll();
    void make() override;
    void letGo() override;
    void show(WorkloadMade made);
    using QWidget::show;
    void showTab(int tab);
    void showScenario();
    void openNumber(const WorkloadAsked &asked);
    void openScenarioNumber(const QString &wayBack, ListAsked asked);
    void openReassigned();
    void openMonth();
    void openRow();
    void remakeList();
    void closeList();
    void retranslate();
    void recallLook();

    QSettings &m_memory;
    Naming m_naming;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    WorkloadMade m_made;
    QLabel *m_monthsLabel;
    QSpinBox *m_monthsAhead;
    QTabBar *m_tabs;
    QLabel *m_intro;
    QStackedWidget *m_stack; // the parts of the tabs, or the list behind a number
    WorkloadCarriersView *m_carriers;
    WorkloadMonthsView *m_months;
    PlainListView *m_assumptions;
    QPushButton *m_change;
    WhatIfView *m_whatIf;
    ProposalView *m_proposal;
    ResultView *m_result;
    int m_pose = asItIs; // what a picture waits for
    OpenedLists *m_behind;
    JobSlot m_making;
};

} // namespace clmrs
