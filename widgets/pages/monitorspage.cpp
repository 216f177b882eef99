#include "widgets/pages/monitorspage.h"

#include "models/tables/monitorstory.h"
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitororder.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/movesview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastFunnelHeight = 120;
const QString kMonitorsLook = QStringLiteral("monitors/");
const QString kOrderKey = kMonitorsLook + QStringLiteral("order");
const QString kPaneKey = kMonitorsLook + QStringLiteral("pane");
constexpr int kMonitorPaneWidth = 380; // pixels

int columnOf(const PlainList &list, const char *key)
{
    const auto at =
        std::ranges::find_if(list.columns, [key](const PlainColumn &column) { return qstrcmp(column.key, key) == 0; });
    return at == list.columns.end() ? -1 : static_cast<int>(at - list.columns.begin());
}

} // namespace

MonitorsPage::MonitorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_period(new PeriodBar(this)),
      m_order(new MonitorOrder(this)), m_tabs(new QTabBar(this)), m_intro(new QLabel(this)), m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_monitors(new PlainListView(this)), m_funnel(new FunnelView(this)),
      m_signals(new PlainListView(this)), m_moves(new MovesView(this)), m_empty(new QLabel(this)),
      m_lists(new OpenedLists(naming, this)), m_panel(new MonitorPanel(this))
{
    layOut();
    connectAll();
    retranslate();
    recallLook();
    m_panel->clear();
}

void MonitorsPage::recallLook()
{
    m_period->setChoice(PeriodChoice::last12Months);
    m_period->recall(m_memory, kMonitorsLook);
    m_order->choose(m_memory.value(kOrderKey).toInt());
    m_panel->setVisible(m_memory.value(kPaneKey).toBool());
}

void MonitorsPage::layOut()
{
    m_period->askPeriodAlone();
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = glance; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    m_tabs->setTabVisible(movesTab, false);
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_monitors, m_funnel, m_signals, m_moves, m_empty, m_lists})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kMonitorPaneWidth * 3, kMonitorPaneWidth});
    m_panel->setMinimumWidth(kMonitorPaneWidth - 4 * kGrid);
    m_splitter->setMinimumHeight(kLeastFunnelHeight); // a funnel out of sight must not make the window high
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_period, 1);
    bar->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_intro);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_period, m_order->box());
    setTabOrder(m_order->box(), m_tabs);
    setTabOrder(m_tabs, m_monitors);
    setTabOrder(m_monitors, m_panel);
}

void MonitorsPage::connectAll()
{
    connect(m_period, &PeriodBar::changed, this, [this] { startAgain(); });
    connect(m_order, &MonitorOrder::chosen, this, &MonitorsPage::order);
    connect(m_monitors->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MonitorsPage::showOrder);
    connect(m_tabs, &QTabBar::currentChanged, this, &MonitorsPage::showTab);
    connect(m_monitors, &PlainListView::currentRowChanged, this, &MonitorsPage::showCurrent);
    connect(m_monitors, &PlainListView::rowActivated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_signals, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_signals->currentRow())
            openPerson(row->target);
    });
    connect(m_signals, &PlainListView::currentRowChanged, this, [this] {
        if (const PlainRow *row = m_signals->currentRow(); row && isPaneShown() && m_tabs->currentIndex() == signalsTab)
            choosePerson(row->target);
    });
    connect(m_moves, &MovesView::opened, this, &MonitorsPage::openGroup);
    connect(m_moves, &MovesView::traitChanged, this, &MonitorsPage::countChanged);
    connect(m_lists, &OpenedLists::made, this, &MonitorsPage::showList);
    connect(m_lists, &OpenedLists::rowActivated, this, &MonitorsPage::openRow);
    connect(m_lists, &OpenedLists::backAsked, this, &MonitorsPage::closeLists);
    connect(m_funnel, &FunnelView::opened, this, &MonitorsPage::openPerson);
    connect(m_panel, &MonitorPanel::numberAsked, this, &MonitorsPage::openNumber);
    connect(m_panel, &MonitorPanel::casesAsked, this, &MonitorsPage::openCases);
    connect(m_panel, &MonitorPanel::wordsAsked, this, [this](const QString &topic, const QString &title) {
        const Subject monitor{"personnel", m_told, {}};
        if (const MonitorProfile *profile = current())
            Q_EMIT wordsAsked(monitor, topic,
                              personText(*m_made.opened->book, profile->person, m_naming) + QStringLiteral(" – ") + title);
    });
}

QString MonitorsPage::heading() const { return tr("Monitors"); }

QString MonitorsPage::countText() const
{
    const int tab = m_tabs->currentIndex();
    if (isListShown() || (tab != glance && tab != funnel))
        return tr("%Ln row(s)", nullptr, listInFront().model()->rowCount());
    return m_made.review ? tr("%Ln person(s)", nullptr, m_monitors->model()->rowCount()) : QString();
}

bool MonitorsPage::isReady() const
{
    return m_made.review && !isStale() && !m_making.isRunning() && !m_comparing.isRunning() && m_lists->isReady();
}

bool MonitorsPage::isListShown() const { return m_stack->currentWidget() == m_lists; }

void MonitorsPage::enter()
{
    if (isListShown())
        list().enter();
    else if (m_tabs->currentIndex() == funnel)
        m_funnel->setFocus();
    else if (m_tabs->currentIndex() == movesTab)
        m_moves->setFocus();
    else
        listInFront().enter();
}

PlainListView &MonitorsPage::listInFront() const
{
    if (isListShown())
        return list();
    switch (m_tabs->currentIndex()) {
    case signalsTab:
        return *m_signals;
    case movesTab:
        return m_moves->table();
    default:
        return *m_monitors;
    }
}

// A list behind a number knows its own rows, a group of monitors is about nobody; everywhere else it is about the monitor.
std::vector<RowSubject> MonitorsPage::currentSubjects() const
{
    const PlainRow *row = listInFront().currentRow();
    if (!row || row->target.id.empty() || (m_tabs->currentIndex() == movesTab && !isListShown()))
        return {};
    if (!isListShown()) {
        const auto person = rowOfId(m_made.opened->book->snapshot->personnel, row->target.id);
        return {{row->target, personText(*m_made.opened->book, person.value_or(Ref<Personnel>()), m_naming)}};
    }
    const PlainList &shown = list().rows().list();
    const int about = std::max({columnOf(shown, "child"), columnOf(shown, "household"), columnOf(shown, "about"), 0});
    return {{row->target, row->cells[static_cast<std::size_t>(about)]}};
}

Leaving MonitorsPage::leaving() const
{
    if (!m_made.review)
        return {};
    if (isListShown())
        return m_lists->leaving();
    const int tab = m_tabs->currentIndex();
    const MoveComparison *comparison = tab == movesTab ? m_moves->current() : nullptr;
    if (tab == movesTab && !comparison)
        return {};
    const int rows = tab == funnel ? static_cast<int>(m_made.comparison.rows.size()) : listInFront().model()->rowCount();
    if (comparison)
        return SmallListLeaving{[comparison = *comparison, locale = QLocale()](Naming) { return movesTable(comparison, locale); },
                                rows};
    constexpr std::array kParts{MonitorsPart::glance, MonitorsPart::funnel, MonitorsPart::signalsOfAll}; // by Tab
    return SmallListLeaving{[made = m_made, part = kParts[static_cast<std::size_t>(tab)], locale = QLocale()](Naming naming) {
                                return monitorsPartOf(made, part, naming, locale);
                            },
                            rows};
}

bool MonitorsPage::isPaneShown() const { return m_panel->isVisibleTo(this); }

void MonitorsPage::showPane(bool shown)
{
    m_panel->setVisible(shown);
    showCurrent();
}

void MonitorsPage::pose(int pose)
{
    constexpr std::pair<Pose, Tab> kTabs[] = {{asFunnel, funnel}, {asSignals, signalsTab}, {asMoves, movesTab}};
    const auto tab = std::ranges::find(kTabs, pose, [](const auto &one) { return int(one.first); });
    showPane(pose == withPane);
    m_tabs->setTabVisible(movesTab, pose == asMoves);
    m_tabs->setCurrentIndex(tab == std::end(kTabs) ? glance : tab->second);
}

// Of what is in front: the funnel, the groups, or the charts of the panel.
void MonitorsPage::toggleTables()
{
    if (m_tabs->currentIndex() == funnel && !m_panel->isAncestorOf(focusWidget()))
        m_funnel->panel().showTable(!m_funnel->panel().isTableShown());
    else if (m_tabs->currentIndex() == movesTab && !m_panel->isAncestorOf(focusWidget()))
        m_moves->toggleTables();
    else
        m_panel->toggleTables();
}

// The rule of the point that has the keys.
bool MonitorsPage::explain()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_panel->isAncestorOf(focused) || focused->toolTip().isEmpty())
        return false;
    QToolTip::showText(focused->mapToGlobal(focused->rect().bottomLeft()), focused->toolTip(), focused);
    return true;
}

void MonitorsPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_lists->setNaming(naming, isListShown());
    makeAgain();
}

void MonitorsPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_logbook = logbook;
    showCurrent();
    const ExplainedMonths explained = logbook ? explainedIn(*logbook) : ExplainedMonths();
    if (std::exchange(m_explained, explained) == explained)
        return;
    makeAgain(); // what is explained is set aside
}

void MonitorsPage::setAuthor(const Author *author)
{
    const bool isManager = author && author->role == AuthorRole::manager;
    if (!isManager && m_tabs->currentIndex() == movesTab)
        m_tabs->setCurrentIndex(glance);
    m_tabs->setTabVisible(movesTab, isManager);
}

void MonitorsPage::rememberLook()
{
    m_period->remember(m_memory, kMonitorsLook);
    m_memory.setValue(kOrderKey, m_order->choice());
    m_memory.setValue(kPaneKey, isPaneShown());
}

void MonitorsPage::letGo() { closeLists(); }

void MonitorsPage::make()
{
    m_comparing.cancel();
    const auto &opened = this->opened();
    m_period->setDay(opened->load->day, opened->book->snapshot->cooperative.seasonStartMonth.value_or(1));
    const MonitorsSource source = monitorsSource(m_made, opened, m_explained, m_period->question().period, m_naming);
    m_making.start<MonitorsMade>([source](const Progress &progress) { return monitorsMadeOf(source, progress); },
                                 [this](MonitorsMade made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void MonitorsPage::show(MonitorsMade made)
{
    m_made = std::move(made);
    m_monitors->show(m_made.monitors);
    order();
    m_monitors->chooseFirst();
    m_signals->show(m_made.signalsToLookInto);
    m_signals->chooseFirst();
    m_moves->show(m_made.moves);
    m_funnel->show(m_made.chart, m_made.comparison, m_made.notes, m_made.tooFew);
    if (isListShown())
        Q_EMIT countChanged(); // it stays: only words around it are others
    else
        showTab(m_tabs->currentIndex());
    showCurrent();
    openWanted();
}

void MonitorsPage::order()
{
    const QSignalBlocker quietly(m_monitors->horizontalHeader());
    const int column = columnOf(m_made.monitors, m_order->column());
    const bool isSame = m_monitors->rows().sortColumn() == column;
    const Qt::SortOrder way = isSame ? m_monitors->rows().sortOrder() : Qt::AscendingOrder; // a new file turns nothing round
    m_monitors->rows().sort(column, way);
    m_monitors->horizontalHeader()->setSortIndicator(column, way);
}

// The heading's click has ordered the list: the choice says so too.
void MonitorsPage::showOrder()
{
    const int column = m_monitors->rows().sortColumn();
    m_order->chooseColumn(column < 0 ? "" : m_made.monitors.columns[static_cast<std::size_t>(column)].key);
}

void MonitorsPage::showTab(int tab)
{
    m_lists->drop();
    const bool isList = tab != funnel && tab != movesTab;
    const PlainList &list = tab == signalsTab ? m_made.signalsToLookInto : m_made.monitors;
    m_intro->setText(list.intro);
    m_intro->setVisible(isList);
    const bool isCompared = tab != movesTab || m_made.moves;
    m_empty->setText(isCompared ? list.empty : tr("The groups are being compared…"));
    if ((isList && list.rows.empty()) || !isCompared)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(tab);
    if (!isCompared)
        compareGroups();
    Q_EMIT countChanged();
}

// Once it is looked at: it takes longer than the rest.
void MonitorsPage::compareGroups()
{
    if (!m_made.review || isStale() || m_making.isRunning() || m_comparing.isRunning())
        return;
    m_comparing.start<std::shared_ptr<const Moves>>(
        [opened = m_made.opened, period = m_made.review->period](const Progress &progress) {
            return std::make_shared<const Moves>(movesOf(*opened->book, period, progress));
        },
        [this](const std::shared_ptr<const Moves> &moves) {
            m_made.moves = moves;
            m_moves->show(moves);
            showTab(m_tabs->currentIndex());
        });
}

const MonitorProfile *MonitorsPage::current() const
{
    const PlainRow *row = m_made.review ? m_monitors->currentRow() : nullptr;
    const auto person = row ? rowOfId(m_made.opened->book->snapshot->personnel, row->target.id) : std::nullopt;
    return person ? m_made.review->of(*person) : nullptr;
}

void MonitorsPage::showCurrent()
{
    if (!isPaneShown())
        return;
    const MonitorProfile *profile = current();
    if (!profile) {
        m_panel->clear();
        m_told.clear();
        return;
    }
    const OpenCase &opened = *m_made.opened;
    const std::string id(opened.book->snapshot->personnel.id(profile->person));
    const bool isSame = std::exchange(m_told, id) == id;
    m_panel->show(monitorStory(*opened.book, *opened.load, *m_made.review, *profile, *m_made.signalsOfAll, m_logbook.get(),
                               m_naming, QLocale()),
                  isSame);
}

void MonitorsPage::choosePerson(const Subject &person)
{
    PlainRow wanted;
    wanted.target = person;
    const int row = m_monitors->rows().rowOf(wanted);
    if (row >= 0)
        m_monitors->setCurrentIndex(m_monitors->rows().index(row, 0));
}

// From another list or the funnel: the monitor's row becomes the current one, the panel stands beside.
void MonitorsPage::openPerson(const Subject &person)
{
    if (person.id.empty())
        return;
    choosePerson(person);
    showPane(true);
}

void MonitorsPage::showPerson(const Subject &person)
{
    m_wanted = person;
    if (m_made.review && !isStale() && !m_making.isRunning())
        openWanted();
}

// At a glance, their row; who has none may still have children.
void MonitorsPage::openWanted()
{
    const Subject person = std::exchange(m_wanted, {});
    if (person.id.empty())
        return;
    PlainRow wanted;
    wanted.target = person;
    if (m_monitors->rows().rowOf(wanted) < 0) {
        Q_EMIT subjectAsked(person);
        return;
    }
    closeLists();
    m_tabs->setCurrentIndex(glance);
    openPerson(person);
}

void MonitorsPage::openNumber(NumberAsked asked)
{
    const MonitorProfile *profile = current();
    if (profile)
        openList([made = m_made, profile = *profile, asked, locale = QLocale()](const Progress &, Naming naming) {
            return monitorNumberList(*made.opened->book, *made.review, profile, asked, naming, locale);
        });
}

void MonitorsPage::openCases(const SignalAsked &asked)
{
    const MonitorProfile *profile = current();
    if (profile)
        openList([made = m_made, person = profile->person, asked, locale = QLocale()](const Progress &, Naming naming) {
            return signalCaseList(*made.opened->book, *made.signalsOfAll, person, asked, naming, locale).value_or(PlainList());
        });
}

void MonitorsPage::openGroup(const Subject &group)
{
    const auto asked = moveAskedOf(group);
    if (asked && m_made.moves)
        openList([made = m_made, asked = *asked, locale = QLocale()](const Progress &, Naming naming) {
            return moveMonitorsList(*made.opened->book, *made.moves, asked, naming, locale).value_or(PlainList());
        });
}

void MonitorsPage::openList(ListMaker make) { m_lists->open(std::move(make), OpenedLists::fromNumber); }

void MonitorsPage::showList()
{
    m_intro->hide();
    m_stack->setCurrentWidget(m_lists);
    list().enter();
    Q_EMIT countChanged();
}

void MonitorsPage::openRow()
{
    const Subject target = list().currentRow()->target;
    if (target.table == "personnel")
        openPerson(target);
    else if (!target.id.empty())
        Q_EMIT subjectAsked(Subject(target));
}

// Back to where the number stands.
void MonitorsPage::closeLists()
{
    if (m_lists->depth() == 0)
        return;
    const bool wasShown = isListShown();
    showTab(m_tabs->currentIndex());
    if (wasShown)
        enter();
}

void MonitorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isListShown())
        closeLists();
    else if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(focusWidget()))
        enter();
    else
        Page::keyPressEvent(event);
}

void MonitorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        startAgain();
    }
    Page::changeEvent(event);
}

void MonitorsPage::retranslate()
{
    m_tabs->setTabText(glance, tr("At a glance"));
    m_tabs->setTabText(funnel, tr("Fair comparison"));
    // Until they are shown, which gives them names of their own.
    for (QWidget *heard : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_monitors)})
        heard->setAccessibleName(tr("Monitors"));
    m_lists->setWayBack(tr("‹ Back to the monitors (Esc)"));
    m_signals->setAccessibleName(tr("Signals"));
    m_funnel->panel().setName(tr("Fair comparison"));
    m_tabs->setTabText(signalsTab, tr("Signals"));
    m_tabs->setTabText(movesTab, tr("What moves results here"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
}

} // namespace clmrs
