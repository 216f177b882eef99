#include "widgets/pages/workloadpage.h"

#include "models/session/freeing.h"
#include "models/tables/storywords.h"
#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadcarriersview.h"
#include "widgets/pages/workloadmonthsview.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tips.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

namespace clmrs {

namespace {

const QString kWorkloadLook = QStringLiteral("workload/");
const QString kMonthsKey = kWorkloadLook + QStringLiteral("months");
const QString kPaneKey = kWorkloadLook + QStringLiteral("pane");

// What a picture shows: the first monitor leaves, and the second takes a community of theirs.
std::vector<ScenarioStep> pictureSteps(const WhatIfMade &made)
{
    const std::vector<Carrier> &carriers = made.then.carriers;
    std::vector<ScenarioStep> steps{
        {.kind = StepKind::leaves, .subject = carriers[0].key, .from = made.then.months.day.addDays(1)}};
    const auto theirs = std::ranges::find(made.then.households, 0, &CarriedHousehold::holder);
    if (theirs != made.then.households.end())
        steps.push_back({.kind = StepKind::moveCommunity,
                         .subject = std::string(made.today->opened->book->snapshot->communities.id(theirs->community)),
                         .to = carriers[1].key});
    return steps;
}

// What only this page has a row for leads nowhere once it has left.
PlainList forOthers(PlainList list)
{
    for (PlainRow &row : list.rows) {
        if (row.target.table != "personnel")
            row.target = {};
    }
    return list;
}

} // namespace

WorkloadPage::WorkloadPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_monthsLabel(new QLabel(this)),
      m_monthsAhead(new QSpinBox(this)), m_tabs(new QTabBar(this)), m_intro(new QLabel(this)), m_stack(new QStackedWidget(this))
{
    layOut();
    connectAll();
    recallLook();
    retranslate();
}

QString WorkloadPage::heading() const { return tr("Workload"); }

QString WorkloadPage::countText() const
{
    if (!m_made.review)
        return {};
    const int rows = listInFront().rows().rowCount();
    return !isListShown() && m_tabs->currentIndex() == peopleTab
               ? tr("%Ln person(s)", nullptr, rows - 1) // what nobody is responsible for is nobody
               : tr("%Ln row(s)", nullptr, rows);
}

bool WorkloadPage::isReady() const
{
    return m_made.review && !isStale() && !m_making.isRunning() && m_behind->isReady() && m_whatIf->isReady() &&
           m_proposal->isReady() && m_result->isReady();
}

bool WorkloadPage::isListShown() const { return m_stack->currentWidget() == m_behind; }

PlainListView &WorkloadPage::listInFront() const
{
    if (isListShown())
        return m_behind->list();
    const std::array<PlainListView *, tabTotal> lists{&m_carriers->people(), &m_carriers->teams(),  &m_months->months(),
                                                      m_assumptions,         &m_whatIf->carriers(), &m_proposal->moves(),
                                                      &m_result->list()};
    return *lists[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void WorkloadPage::enter()
{
    if (!isListShown() && m_tabs->currentIndex() == whatIfTab)
        m_whatIf->units().enter();
    else if (!isListShown() && m_tabs->currentIndex() == proposalTab)
        m_proposal->setFocus();
    else
        listInFront().enter();
}

std::vector<RowSubject> WorkloadPage::currentSubjects() const
{
    const PlainRow *row = listInFront().currentRow();
    if (!row || row->target.id.empty() || (!isListShown() && row->target.table != "personnel"))
        return {};
    if (isListShown())
        return {{row->target, row->cells.front()}};
    const auto person = m_made.opened->book->snapshot->personnel.find(row->target.id);
    return {{row->target, personText(*m_made.opened->book, person.value_or(Ref<Personnel>()), m_naming)}};
}

Leaving WorkloadPage::leaving() const
{
    if (!m_made.review)
        return {};
    if (isListShown())
        return m_behind->leaving();
    if (m_tabs->currentIndex() == whatIfTab && m_whatIf->made())
        return SmallListLeaving{[made = m_whatIf->made(), locale = QLocale()](Naming naming) {
                                    return ListWithCharts(forOthers(scenarioCarriers(made->telling(naming, locale))),
                                                          {made->overdue});
                                },
                                listInFront().rows().rowCount()};
    if (m_tabs->currentIndex() >= whatIfTab)
        return m_tabs->currentIndex() == resultTab ? m_result->leaving() : m_proposal->leaving();
    using Make = PlainList (*)(const WorkloadTelling &);
    constexpr std::array<Make, whatIfTab> kMakes{
        workloadPeople, workloadTeams, workloadMonths,
        [](const WorkloadTelling &telling) { return workloadAssumptions(telling.book.settings); }};
    const int tab = m_tabs->currentIndex();
    std::vector<ChartSpec> charts;
    if (tab == monthsTab)
        charts = {m_made.hours, m_made.due};
    return SmallListLeaving{[made = m_made, make = kMakes[static_cast<std::size_t>(tab)], charts, locale = QLocale()](
                                Naming naming) { return ListWithCharts(forOthers(make(made.telling(naming, locale))), charts); },
                            listInFront().rows().rowCount()};
}

bool WorkloadPage::isPaneShown() const { return m_carriers->isPaneShown(); }

void WorkloadPage::showPane(bool shown) { m_carriers->showPane(shown); }

void WorkloadPage::pose(int pose)
{
    constexpr std::array kTabs{peopleTab,      peopleTab, teamsTab,    monthsTab,
                               assumptionsTab, whatIfTab, proposalTab, resultTab}; // by Pose
    showPane(pose == withPane || pose == asTeams);
    m_pose = pose;
    m_tabs->setCurrentIndex(kTabs[static_cast<std::size_t>(pose)]);
    showScenario();
}

// The proposal starts from the scenario.
void WorkloadPage::showScenario()
{
    const auto made = m_whatIf->made();
    if (!made || m_whatIf->isReckoning())
        return;
    m_proposal->show(made, m_naming);
    m_result->show(made, m_naming);
    remakeList(); // it may be about the scenario
    if (m_pose >= asWhatIf && m_whatIf->scenario().steps.empty() && made->then.carriers.size() > 1)
        m_whatIf->take(pictureSteps(*made));
    else if (std::exchange(m_pose, asItIs) == asProposal)
        m_proposal->propose();
    Q_EMIT countChanged();
}

void WorkloadPage::toggleTables()
{
    if (m_tabs->currentIndex() == whatIfTab) {
        m_whatIf->toggleTables();
        return;
    }
    if (m_tabs->currentIndex() == monthsTab)
        m_months->toggleTables();
    else
        m_carriers->toggleTables();
}

// Of the parts about a scenario whatever has the keys says itself what it does.
bool WorkloadPage::explain()
{
    if (isListShown() || m_tabs->currentIndex() < whatIfTab)
        return m_carriers->explain();
    return showTipInFocus(*this);
}

void WorkloadPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_behind->setNaming(naming, isListShown());
    makeAgain();
}

void WorkloadPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_logbook = logbook;
    m_result->setLogbook(logbook);
    makeAgain();
}

void WorkloadPage::recallLook()
{
    m_monthsAhead->setValue(m_memory.value(kMonthsKey, kUsualMonthsAhead).toInt());
    m_carriers->showPane(m_memory.value(kPaneKey).toBool());
}

void WorkloadPage::rememberLook()
{
    m_memory.setValue(kMonthsKey, m_monthsAhead->value());
    m_memory.setValue(kPaneKey, isPaneShown());
}

void WorkloadPage::make()
{
    m_making.start<WorkloadMade>(
        [opened = opened(), logbook = m_logbook, months = m_monthsAhead->value(), work = m_made.work, naming = m_naming,
         locale = QLocale()](const Progress &) { return workloadMadeOf(opened, logbook, months, work, naming, locale); },
        [this](WorkloadMade made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void WorkloadPage::letGo()
{
    if (isListShown())
        closeList();
}

void WorkloadPage::show(WorkloadMade made)
{
    // Of another number of months there is no such number any more.
    const bool isOther = m_made.review && m_made.review->months.count != made.review->months.count;
    freeOnWorker(std::exchange(m_made, std::move(made)));
    m_carriers->show(m_made, m_naming);
    m_months->show(m_made);
    m_assumptions->show(m_made.assumptions);
    m_assumptions->chooseFirst();
    m_whatIf->start(m_made.work, m_naming);
    if (!isListShown())
        showTab(m_tabs->currentIndex());
    else if (isOther)
        closeList();
    else
        remakeList();
    Q_EMIT countChanged();
}

// Of what stands there now; where nothing of it does any more, there is no list either.
void WorkloadPage::remakeList()
{
    if (isListShown() && !m_behind->openAgain())
        closeList();
}

void WorkloadPage::showTab(int tab)
{
    m_behind->drop();
    constexpr std::array kParts{0, 0, 1, 2, 3, 4, 5}; // of the stack, by Tab
    m_stack->setCurrentIndex(kParts[static_cast<std::size_t>(tab)]);
    m_carriers->showTeams(tab == teamsTab);
    const PlainList &list = listInFront().rows().list();
    m_intro->setText(list.rows.empty() ? list.empty : list.intro);
    m_intro->setVisible(tab < whatIfTab); // those say more themselves
    Q_EMIT countChanged();
}

void WorkloadPage::openNumber(const WorkloadAsked &asked)
{
    m_behind->setWayBack(tr("‹ Back to the workload (Esc)"));
    m_behind->open(
        [this, asked]() -> ListMaker {
            return [made = m_made, asked, locale = QLocale()](const Progress &, Naming naming) {
                return workloadNumberList(made.telling(naming, locale), asked);
            };
        },
        OpenedLists::fromNumber);
}

// Behind a number about the scenario: asked again of what stands there then.
void WorkloadPage::openScenarioNumber(const QString &wayBack, ListAsked asked)
{
    m_behind->setWayBack(wayBack);
    m_behind->open(std::move(asked), OpenedLists::fromNumber);
}

// A whole community opens its households, a household itself.
void WorkloadPage::openReassigned()
{
    const PlainRow *row = m_result->list().currentRow();
    if (row && isReassignedRow(row->target))
        openScenarioNumber(tr("‹ Back to the result (Esc)"),
                           [this, target = Subject(row->target)] { return m_result->listBehindRow(target); });
    else if (row && !row->target.id.empty())
        Q_EMIT subjectAsked(Subject(row->target));
}

void WorkloadPage::openMonth()
{
    if (const auto month = workloadMonthOf(m_months->months().currentRow()->target))
        openNumber({{WorkloadWho::all}, WorkloadNumber::due, *month});
}

void WorkloadPage::openRow()
{
    if (const PlainRow *row = m_behind->list().currentRow(); row && !row->target.id.empty())
        Q_EMIT subjectAsked(Subject(row->target));
}

void WorkloadPage::closeList()
{
    showTab(m_tabs->currentIndex());
    enter();
}

void WorkloadPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isListShown())
        closeList();
    else if (event->key() == Qt::Key_Escape && m_tabs->currentIndex() == whatIfTab && m_whatIf->closeHouseholds())
        event->accept();
    else if (event->key() == Qt::Key_Escape && m_carriers->isInPane(focusWidget()))
        enter();
    else
        Page::keyPressEvent(event);
}

void WorkloadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_behind->setNaming(m_naming, isListShown());
        makeAgain();
    }
    Page::changeEvent(event);
}

} // namespace clmrs
