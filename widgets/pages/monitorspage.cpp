#include "widgets/pages/monitorspage.h"

#include "models/session/freeing.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/monitorstory.h"
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/movesview.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tips.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>

namespace clmrs {

MonitorsPage::MonitorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_period(new PeriodBar(this)), m_tabs(new QTabBar(this)),
      m_intro(new QLabel(this)), m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)),
      m_monitors(new PlainListView(this)), m_funnel(new FunnelView(this)), m_signals(new PlainListView(this)),
      m_moves(new MovesView(this)), m_empty(new QLabel(this)), m_lists(new OpenedLists(naming, this)),
      m_panel(new MonitorPanel(this))
{
    layOut();
    connectAll();
    retranslate();
    recallLook();
    m_panel->clear();
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
    m_tabs->setTabVisible(movesTab, m_isManagers || (pose == asMoves && isNobodys()));
    const bool isThere = tab != std::end(kTabs) && m_tabs->isTabVisible(tab->second);
    m_tabs->setCurrentIndex(isThere ? tab->second : glance);
}

// A picture is drawn while nobody sits there: then of whoever writes into the logbook one must be a manager, or nobody does.
bool MonitorsPage::isNobodys() const
{
    const auto isManager = [](const Author &author) { return author.role == AuthorRole::manager; };
    return !m_isSomebodys &&
           (!m_logbook || m_logbook->all<Author>().empty() || std::ranges::any_of(m_logbook->all<Author>(), isManager));
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

// Of a list, what its row or its figures count; else the tip of what has the keys: a point's rule, a number's definition.
bool MonitorsPage::explain()
{
    if (m_monitors->hasFocus())
        return showTipAtRow(*m_monitors, fourFiguresNote());
    if (m_signals->hasFocus() && m_signals->currentRow())
        return showTipAtRow(*m_signals, signalRule(static_cast<SignalKind>(m_signals->currentRow()->place)));
    if (m_moves->table().hasFocus() && m_moves->current())
        return showTipAtRow(m_moves->table(), movesMeaning(m_moves->current()->trait));
    return showTipInFocus(*this);
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
    const Explained explained = logbook ? explainedIn(*logbook) : Explained();
    if (std::exchange(m_explained, explained) == explained)
        return;
    makeAgain(); // what is explained is set aside
}

void MonitorsPage::setAuthor(const Author *author)
{
    m_isSomebodys = author != nullptr;
    m_isManagers = author && author->role == AuthorRole::manager;
    if (!m_isManagers && m_tabs->currentIndex() == movesTab)
        m_tabs->setCurrentIndex(glance);
    m_tabs->setTabVisible(movesTab, m_isManagers);
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
    MonitorsMade former = std::exchange(m_made, std::move(made));
    const QString order = m_order.isEmpty() ? orderKey() : std::exchange(m_order, {});
    m_monitors->show(m_made.monitors);
    const int column = columnOf(m_made.monitors, order.toStdString());
    if (column >= 0 && column != m_monitors->rows().sortColumn()) // a list of thousands comes as it was made
        m_monitors->sortBy(column);
    m_monitors->chooseFirst();
    m_signals->show(m_made.signalsToLookInto);
    m_signals->chooseFirst();
    m_moves->show(m_made.moves);
    m_funnel->show(m_made.chart, m_made.comparison, m_made.notes, m_made.tooFew);
    if (!isListShown())
        showTab(m_tabs->currentIndex());
    else if (!m_lists->openAgain())
        closeLists();
    showCurrent();
    openWanted();
    freeOnWorker(std::move(former)); // by now nobody else holds it
}

QString MonitorsPage::orderKey() const
{
    const int column = m_monitors->rows().sortColumn();
    return column < 0 ? QString() : QString::fromLatin1(m_monitors->rows().list().columns[static_cast<std::size_t>(column)].key);
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
    return row ? profileOf(row->target.id) : nullptr;
}

const MonitorProfile *MonitorsPage::profileOf(const std::string &id) const
{
    const auto person = m_made.review ? m_made.opened->book->snapshot->personnel.find(id) : std::nullopt;
    return person ? m_made.review->of(*person) : nullptr;
}

std::string MonitorsPage::idOf(const MonitorProfile &profile) const
{
    return std::string(m_made.opened->book->snapshot->personnel.id(profile.person));
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
    const std::string id = idOf(*profile);
    const bool isSame = std::exchange(m_told, id) == id;
    m_panel->show(monitorStory(*opened.book, *opened.load, *m_made.review, *profile, *m_made.signalsOfAll, m_logbook.get(),
                               m_naming, QLocale()),
                  isSame);
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

} // namespace clmrs
