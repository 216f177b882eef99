#include "widgets/pages/workloadpage.h"

#include "models/session/freeing.h"
#include "models/tables/scenarionumbers.h"
#include "models/tables/storywords.h"
#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadcarriersview.h"
#include "widgets/pages/workloadmonthsview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastPartHeight = 120; // pixels, in half a screen
const QString kWorkloadLook = QStringLiteral("workload/");
const QString kMonthsKey = kWorkloadLook + QStringLiteral("months");
const QString kPaneKey = kWorkloadLook + QStringLiteral("pane");

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
    connect(m_whatIf, &WhatIfView::numberAsked, this, &WorkloadPage::openScenarioNumber);
    connect(&m_whatIf->carriers(), &PlainListView::currentRowChanged, this, &WorkloadPage::countChanged);
    connect(m_proposal, &ProposalView::stepsTaken, m_whatIf, &WhatIfView::take);
    connect(m_proposal, &ProposalView::changed, this, &WorkloadPage::countChanged);
    connect(&m_result->list(), &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_result->list().currentRow(); row && !row->target.id.empty())
            Q_EMIT subjectAsked(Subject(row->target));
    });
    connect(m_result, &ResultView::changed, this, &WorkloadPage::countChanged);
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
    const auto person = rowOfId(m_made.opened->book->snapshot->personnel, row->target.id);
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
    if (isListShown()) // it may be about the scenario
        m_behind->openAgain();
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
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused) || focused->toolTip().isEmpty())
        return false;
    QToolTip::showText(focused->mapToGlobal(focused->rect().bottomLeft()), focused->toolTip(), focused);
    return true;
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
    else if (isOther || !m_behind->openAgain())
        closeList();
    Q_EMIT countChanged();
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

void WorkloadPage::openScenarioNumber(ScenarioNumber number)
{
    m_behind->setWayBack(tr("‹ Back to the scenario (Esc)"));
    m_behind->open(
        [this, number]() -> ListMaker {
            return [made = m_whatIf->made(), number, locale = QLocale()](const Progress &, Naming naming) {
                return scenarioNumberList(made->telling(naming, locale), number);
            };
        },
        OpenedLists::fromNumber);
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
