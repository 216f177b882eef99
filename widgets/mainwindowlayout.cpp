// How the window is put together, and what its parts, its commands and what is open tell one another.
#include "widgets/commands.h"
#include "widgets/finder.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/mainwindow.h"
#include "widgets/outbox.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/divider.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/linesbutton.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/navigation.h"
#include "widgets/parts/titleline.h"
#include "widgets/viewslist.h"
#include "widgets/wayfinder.h"
#include "widgets/windowmenus.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace clmrs {

namespace {

constexpr int kDividerStep = 3 * kGrid; // pixels, a key

} // namespace

void MainWindow::layOut()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_job);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(kGrid, kGrid, kGrid, 0);
    side->addWidget(m_navigation, 1);
    side->addWidget(m_person);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(right, 1);
    m_cover->addWidget(content);
    m_cover->addWidget(&m_desk->lockPage());
    setCentralWidget(m_cover);
    m_side->hide(); // nothing to go to before a file is open
    setAcceptDrops(true);
}

void MainWindow::connectCommands()
{
    CommandSet &commands = *m_commands;
    commands.on(CommandId::open, [this] { chooseFile(); });
    commands.on(CommandId::openAgain, [this] { m_session.openAgain(); });
    commands.on(CommandId::quit, [this] { close(); });
    commands.on(CommandId::findAnything, [this] { m_finder->open(); });
    commands.on(CommandId::search, [this] { page().focusSearch(); });
    commands.on(CommandId::clearFilters, [this] { page().clearFilters(); });
    commands.on(CommandId::pane, [this] { m_pages->front().showPane(!m_pages->front().isPaneShown()); });
    commands.on(CommandId::dividerLeft, [this] { moveDivider(m_pages->front(), -kDividerStep); });
    commands.on(CommandId::dividerRight, [this] { moveDivider(m_pages->front(), kDividerStep); });
    commands.on(CommandId::chartsAsTables, [this] { m_pages->front().toggleTables(); });
    commands.on(CommandId::usualColumns, [this] { page().setColumns(std::nullopt); });
    commands.on(CommandId::day, [this] { askDay(); });
    commands.on(CommandId::saveView, [this] { m_views->save(page().wholeView()); });
    commands.on(CommandId::sendView, [this] { m_views->send(page().wholeView()); });
    commands.on(CommandId::addView, [this] { m_views->add(); });
    commands.on(CommandId::removeView, [this] { m_views->removeCurrent(); });
    commands.on(CommandId::explain, [this] { explain(); });
    commands.on(CommandId::guide, [this] { showGuide(); });
    commands.on(CommandId::keys, [this] { showKeys(); });
    commands.on(CommandId::about, [this] { showAbout(); });
    connect(&commands.action(CommandId::names), &QAction::toggled, this,
            [this](bool shown) { setNaming(shown ? Naming::shown : Naming::hidden); });
    m_ways->connectCommands(commands);
    connect(m_ways, &Wayfinder::pageShown, this, &MainWindow::refreshTexts);
    connect(m_ways, &Wayfinder::failed, m_message, &MessageBar::say);
    connect(m_navigation, &Navigation::pageChosen, this, [this](int number) { showPage(static_cast<std::size_t>(number)); });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_views, &ViewsList::failed, m_message, &MessageBar::say);
    connect(m_person, &LinesButton::clicked, &m_commands->action(CommandId::who), &QAction::trigger);
    connect(m_title, &TitleLine::dayAsked, this, &MainWindow::askDay);
    connect(&m_pages->start(), &StartPage::openAsked, this, &MainWindow::chooseFile);
    connect(m_pages, &PageStack::countChanged, this, [this] { m_job->setCount(m_pages->front().countText()); });
}

// What stands in front leaves; a paper about one child, or a monitor's visits, is of the caseload.
void MainWindow::connectOutbox()
{
    CommandSet &commands = *m_commands;
    commands.on(CommandId::exportList, [this] { m_outbox->exportList(m_pages->front().leaving()); });
    commands.on(CommandId::copyList, [this] { m_outbox->copyList(m_pages->front().leaving()); });
    commands.on(CommandId::printList, [this] { m_outbox->printList(m_pages->front().leaving()); });
    commands.on(CommandId::printChild, [this] { m_outbox->printChild(page()); });
    commands.on(CommandId::printVisits, [this] { m_outbox->printVisits(page()); });
    commands.on(CommandId::copyVisits, [this] { m_outbox->copyVisits(page()); });
    commands.on(CommandId::printIndicators, [this] { m_outbox->printIndicators(m_pages->front()); });
    commands.on(CommandId::printBriefing, [this] { m_outbox->printBriefing(m_pages->front()); });
    commands.on(CommandId::printMonitor, [this] { m_outbox->printMonitor(m_pages->front()); });
    connect(m_desk, &LogbookDesk::paperAsked, m_outbox, &Outbox::printWorkingPaper);
    connect(m_desk, &LogbookDesk::certificatesAsked, m_outbox, &Outbox::printCertificates);
    connect(m_desk, &LogbookDesk::printAsked, m_outbox, &Outbox::printNamedPaper);
    connect(m_desk, &LogbookDesk::calendarAsked, m_outbox, &Outbox::exportCalendar);
    connect(m_desk, &LogbookDesk::templateAsked, m_outbox, &Outbox::saveTemplate);
    connect(&m_desk->sessions(), &SessionDesk::rostersAsked, m_outbox, &Outbox::printRosters);
    connect(&m_desk->sessions(), &SessionDesk::rosterAgainAsked, m_outbox, &Outbox::printRosterAgain);
    connect(&m_desk->sessions(), &SessionDesk::planAsked, m_outbox, &Outbox::printPlan);
    connect(&m_desk->sessions(), &SessionDesk::referralAsked, m_outbox, &Outbox::printReferral);
    connect(m_outbox, &Outbox::failed, m_message, &MessageBar::say);
    connect(m_outbox, &Outbox::done, m_message, &MessageBar::say);
}

void MainWindow::connectMenus()
{
    CommandSet &commands = *m_commands;
    connect(&commands.menu(MenuId::file), &QMenu::aboutToShow, this, [this] {
        const bool child = page().list() == ListKind::children && page().currentRecord();
        m_commands->action(CommandId::printChild).setEnabled(m_session.current() && child && !isLocked());
    });
    connect(&commands.menu(MenuId::file), &QMenu::aboutToHide, this, // its keys are asked for without the menu
            [this] { m_commands->action(CommandId::printChild).setEnabled(m_session.current() && !isLocked()); });
    connect(&commands.menu(MenuId::view), &QMenu::aboutToShow, this, [this] {
        m_commands->action(CommandId::pane).setChecked(m_pages->front().isPaneShown());
        m_menus->fillColumns();
    });
    connect(&commands.menu(MenuId::views), &QMenu::aboutToShow, this,
            [this] { m_commands->action(CommandId::removeView).setEnabled(m_views->isOwnCurrent() && !isLocked()); });
    connect(m_menus, &WindowMenus::fileAsked, this, &MainWindow::open);
    connect(m_menus, &WindowMenus::viewAsked, this, &MainWindow::showView);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::onOpened);
    connect(&m_session, &Session::openFailed, m_message, &MessageBar::say);
    connect(&m_session, &Session::decisionNeeded, this, &MainWindow::askWhetherToSwap, Qt::QueuedConnection);
    connect(&m_session, &Session::soundnessChanged, this, &MainWindow::refreshTexts);
    for (const ListKind list : {ListKind::children, ListKind::households})
        connect(&m_pages->caseload(list), &CaseloadPage::tableShown, this, &MainWindow::afterTableShown);
}

void MainWindow::connectLogbook()
{
    m_desk->connectCommands(*m_commands, [this] { return m_pages->front().currentSubjects(); });
    m_commands->on(CommandId::closePeriod, [this] {
        const Page &front = m_pages->front();
        m_desk->closePeriod(front.closesPeriods() ? front.periodShown() : std::nullopt);
    });
    connect(m_desk, &LogbookDesk::said, m_message, &MessageBar::say);
    connect(m_desk, &LogbookDesk::lockedChanged, this, &MainWindow::setLocked);
    connect(m_desk, &LogbookDesk::personChanged, this, [this] {
        const LogbookKeeper &keeper = m_desk->keeper();
        m_commands->setUndoable(keeper.undoable());
        m_pages->setLogbook(keeper.snapshot());
        m_pages->setAuthor(m_desk->author());
        m_pages->start().setUnprotected(keeper.snapshot() && !keeper.snapshot()->isProtected);
        showPerson();
    });
    const auto enterList = [this](FreshnessList list) {
        m_desk->lists().choose(list);
        m_ways->enterPage(static_cast<std::size_t>(PageId::sinceLastTime));
    };
    connect(m_title, &TitleLine::listAsked, this, [this, enterList](FreshnessList list) {
        if (list == FreshnessList::settings)
            m_desk->editSettings();
        else
            enterList(list);
    });
    connect(m_ways, &Wayfinder::keptOutAsked, this, [enterList] { enterList(FreshnessList::keptOut); });
}

} // namespace clmrs
