// How the parts of the page on workload stand and what they are called.
#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadcarriersview.h"
#include "widgets/pages/workloadmonthsview.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastPartHeight = 120; // pixels, in half a screen

// In half a screen it gives no room to the rest of the window.
QScrollArea *scrolled(QWidget *part)
{
    auto *scroll = new QScrollArea(part->parentWidget());
    scroll->setWidget(part);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its lists take the keys
    return scroll;
}

} // namespace

void WorkloadPage::layOut()
{
    m_monthsAhead->setObjectName(QStringLiteral("months"));
    m_monthsAhead->setRange(1, kMostMonthsAhead);
    m_monthsAhead->setKeyboardTracking(false); // of 12 not first the 1
    m_monthsLabel->setBuddy(m_monthsAhead);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_carriers = new WorkloadCarriersView(m_stack);
    m_stack->addWidget(m_carriers);
    m_months = new WorkloadMonthsView(m_stack);
    m_stack->addWidget(m_months);
    m_stack->addWidget(assumptionsPart());
    m_whatIf = new WhatIfView(m_stack);
    m_proposal = new ProposalView(m_stack);
    m_result = new ResultView(m_stack);
    for (QWidget *part : std::initializer_list<QWidget *>{m_whatIf, m_proposal, m_result})
        m_stack->addWidget(scrolled(part));
    m_behind = new OpenedLists(m_naming, m_stack);
    m_stack->addWidget(m_behind);
    m_stack->setMinimumHeight(kLeastPartHeight);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_monthsLabel);
    bar->addWidget(m_monthsAhead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_intro);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_tabs, m_monthsAhead);
    setTabOrder(m_monthsAhead, m_carriers);
}

QWidget *WorkloadPage::assumptionsPart()
{
    auto *part = new QWidget(m_stack);
    QVBoxLayout *column = columnIn(part);
    m_change = new QPushButton(part);
    m_assumptions = new PlainListView(part);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_assumptions, 1);
    return part;
}

void WorkloadPage::connectAll()
{
    connect(m_monthsAhead, &QSpinBox::valueChanged, this, [this] { makeAgain(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkloadPage::showTab);
    connect(&m_months->months(), &PlainListView::rowActivated, this, &WorkloadPage::openMonth);
    connect(m_assumptions, &PlainListView::rowActivated, this, &WorkloadPage::settingsAsked);
    connect(m_change, &QPushButton::clicked, this, &WorkloadPage::settingsAsked);
    connect(m_carriers, &WorkloadCarriersView::numberAsked, this, &WorkloadPage::openNumber);
    connect(m_whatIf, &WhatIfView::changed, this, &WorkloadPage::showScenario);
    connect(m_whatIf, &WhatIfView::numberAsked, this, [this](ScenarioNumber number) {
        openScenarioNumber(tr("‹ Back to the scenario (Esc)"), [this, number] { return m_whatIf->listBehind(number); });
    });
    connect(m_proposal, &ProposalView::numberAsked, this, [this](ProposalNumber number) {
        openScenarioNumber(tr("‹ Back to the proposal (Esc)"), [this, number] { return m_proposal->listBehind(number); });
    });
    connect(m_proposal, &ProposalView::moveAsked, this, [this](const ScenarioStep &move) {
        openScenarioNumber(tr("‹ Back to the proposal (Esc)"), [this, move] { return m_proposal->listBehind(move); });
    });
    connect(m_result, &ResultView::numberAsked, this, [this](ReassignedNumber number) {
        openScenarioNumber(tr("‹ Back to the result (Esc)"), [this, number] { return m_result->listBehind(number); });
    });
    connect(&m_whatIf->carriers(), &PlainListView::currentRowChanged, this, &WorkloadPage::countChanged);
    connect(m_proposal, &ProposalView::stepsTaken, m_whatIf, &WhatIfView::take);
    connect(m_proposal, &ProposalView::changed, this, &WorkloadPage::countChanged);
    connect(&m_result->list(), &PlainListView::rowActivated, this, &WorkloadPage::openReassigned);
    connect(m_result, &ResultView::changed, this, [this] {
        if (m_tabs->currentIndex() == resultTab && m_result->isReady())
            remakeList();
        Q_EMIT countChanged();
    });
    connect(m_result, &ResultView::scenarioOpened, m_whatIf, &WhatIfView::setScenario);
    connect(m_behind, &OpenedLists::made, this, [this] {
        m_stack->setCurrentWidget(m_behind);
        m_intro->hide();
        m_behind->list().enter();
        Q_EMIT countChanged();
    });
    connect(m_behind, &OpenedLists::madeAgain, this, &WorkloadPage::countChanged);
    connect(m_behind, &OpenedLists::rowActivated, this, &WorkloadPage::openRow);
    connect(m_behind, &OpenedLists::backAsked, this, &WorkloadPage::closeList);
}

void WorkloadPage::retranslate()
{
    m_monthsLabel->setText(tr("Months &ahead"));
    m_monthsAhead->setAccessibleName(tr("Months ahead"));
    m_tabs->setTabText(peopleTab, tr("Each person"));
    m_tabs->setTabText(teamsTab, tr("Each team"));
    m_tabs->setTabText(monthsTab, tr("Months ahead"));
    m_tabs->setTabText(assumptionsTab, tr("What it assumes"));
    m_tabs->setTabText(whatIfTab, tr("What if"));
    m_tabs->setTabText(proposalTab, tr("Proposal"));
    m_tabs->setTabText(resultTab, tr("Result"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    nameScrollButtons(*m_tabs, tr("Parts to the left"), tr("Parts to the right"));
    m_change->setText(tr("&Change what it assumes…"));
    m_behind->setWayBack(tr("‹ Back to the workload (Esc)"));
    // Until they are shown, which gives them names of their own.
    for (PlainListView *list : {&m_carriers->people(), &m_carriers->teams(), &m_months->months(), m_assumptions})
        list->setAccessibleName(heading());
}

} // namespace clmrs
