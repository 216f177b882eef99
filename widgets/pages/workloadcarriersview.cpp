#include "widgets/pages/workloadcarriersview.h"

#include "widgets/pages/workloadpanel.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tips.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kWorkloadPane = 340; // pixels: the list beside it has nine columns

} // namespace

WorkloadCarriersView::WorkloadCarriersView(QWidget *parent) : QWidget(parent)
{
    auto *splitter = new QSplitter(this);
    m_lists = new QStackedWidget(splitter);
    m_people = new PlainListView(m_lists);
    m_teams = new PlainListView(m_lists);
    m_lists->addWidget(m_people);
    m_lists->addWidget(m_teams);
    m_panel = new WorkloadPanel(splitter);
    m_panel->setMinimumWidth(kWorkloadPane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({kWorkloadPane * 3, kWorkloadPane});
    columnIn(this)->addWidget(splitter);
    setTabOrder(m_people, m_teams);
    setTabOrder(m_teams, m_panel);
    for (PlainListView *list : {m_people, m_teams}) {
        connect(list, &PlainListView::currentRowChanged, this, &WorkloadCarriersView::showCurrent);
        connect(list, &PlainListView::rowActivated, this, [this] {
            showPane(true);
            m_panel->enter();
        });
    }
    connect(m_panel, &WorkloadPanel::numberAsked, this, &WorkloadCarriersView::numberAsked);
    m_panel->clear();
}

void WorkloadCarriersView::show(const WorkloadMade &made, Naming naming)
{
    m_made = &made;
    m_naming = naming;
    for (const auto &[view, list] : {std::pair(m_people, &made.people), {m_teams, &made.teams}}) {
        view->show(*list);
        view->chooseFirst();
    }
    showCurrent();
}

void WorkloadCarriersView::showTeams(bool teams)
{
    m_lists->setCurrentIndex(teams ? 1 : 0);
    showCurrent();
}

bool WorkloadCarriersView::isPaneShown() const { return m_panel->isVisibleTo(this); }

void WorkloadCarriersView::showPane(bool shown)
{
    m_panel->setVisible(shown);
    showCurrent();
}

bool WorkloadCarriersView::isInPane(const QWidget *widget) const { return m_panel->isAncestorOf(widget); }

void WorkloadCarriersView::toggleTables() { m_panel->toggleTables(); }

bool WorkloadCarriersView::explain() { return showTipInFocus(*m_panel); }

void WorkloadCarriersView::showCurrent()
{
    const PlainListView &list = m_lists->currentIndex() == 1 ? *m_teams : *m_people;
    const PlainRow *row = m_made && m_made->review ? list.currentRow() : nullptr;
    const auto who = row ? workloadWhoOf(row->target) : std::nullopt;
    if (!who || !isPaneShown())
        return;
    const bool isSame = m_told == who;
    m_told = who;
    const QLocale locale;
    m_panel->show(workloadStory(m_made->telling(m_naming, locale), *who), isSame);
}

} // namespace clmrs
