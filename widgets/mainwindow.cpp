#include "widgets/mainwindow.h"

#include "models/session/freshness.h"
#include "widgets/commands.h"
#include "widgets/dialogs/guidedialog.h"
#include "widgets/dialogs/keymapdialog.h"
#include "widgets/finder.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/periodclosing.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/outbox.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/navigation.h"
#include "widgets/parts/titleline.h"
#include "widgets/recentfiles.h"
#include "widgets/viewslist.h"
#include "widgets/wayfinder.h"
#include "widgets/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>

namespace clmrs {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
constexpr int kRoomForSide = 900; // pixels of the window: with less the page needs them all

// One local file, whatever it is: opening it says what is wrong with it.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

bool todayFits(const OpenCase &opened)
{
    return asOfDay({}, opened.today, opened.book->snapshot->asOf.day()).source == DaySource::today;
}

} // namespace

MainWindow::MainWindow(Session &session, LogbookKeeper &keeper, WindowServices services, Naming naming, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_services(std::move(services)), m_commands(new CommandSet(*menuBar(), this)),
      m_desk(new LogbookDesk(session, keeper, m_services, this)), m_cover(new QStackedWidget(this)), m_side(new QWidget(this)),
      m_person(new QToolButton(m_side)), m_navigation(new Navigation(m_side)), m_title(new TitleLine(this)),
      m_message(new MessageBar(this)), m_pages(new PageStack({session, *m_desk, *m_services.memory, naming, this})),
      m_views(new ViewsList(*m_navigation, m_services, this)), m_ways(new Wayfinder(session, *m_pages, *m_views, this)),
      m_menus(new WindowMenus(*m_commands, m_services, *m_pages, *m_navigation, this)),
      m_finder(new Finder(session, *menuBar(), *m_menus, *m_ways, this)), m_outbox(new Outbox(m_services, *m_desk, this)),
      m_job(new JobLine({&session.loading(), &m_outbox->job(), &m_desk->closing().job()}, this))
{
    layOut();
    connectCommands();
    connectOutbox();
    connectMenus();
    connectSession();
    connectLogbook();
    m_desk->setNaming(naming);
    m_finder->setNaming(naming);
    recallLook();
    refreshTexts();
}

// What is being typed ends while all of the window is still there.
MainWindow::~MainWindow()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

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
    m_person->setAutoRaise(true);
    m_person->setFocusPolicy(Qt::StrongFocus);
    m_person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen it
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
    connect(m_person, &QToolButton::clicked, &m_commands->action(CommandId::who), &QAction::trigger);
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
    m_commands->on(CommandId::closePeriod, [this] { m_desk->closePeriod(m_pages->front().periodShown()); });
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
    connect(m_title, &TitleLine::listAsked, this, [this](FreshnessList list) {
        if (list == FreshnessList::settings) {
            m_desk->editSettings();
            return;
        }
        m_desk->lists().choose(list);
        m_ways->enterPage(static_cast<std::size_t>(PageId::sinceLastTime));
    });
}

// While it is locked nothing of the window can be seen or reached but the way to unlock it, and to quit.
void MainWindow::setLocked(bool locked)
{
    if (locked)
        m_commands->action(CommandId::names).setChecked(false);
    m_commands->setLocked(locked);
    m_message->hide();
    m_cover->setCurrentIndex(locked ? 1 : 0);
    if (locked)
        m_desk->lockPage().setFocus();
    else
        m_pages->currentWidget()->setFocus();
    if (!locked && m_session.pending())
        askWhetherToSwap(); // it arrived meanwhile
}

void MainWindow::setNaming(Naming naming)
{
    m_pages->setNaming(naming);
    m_desk->setNaming(naming);
    m_finder->setNaming(naming);
    refreshTexts();
}

void MainWindow::say(const Sentence &sentence) { m_message->say(sentence); }

bool MainWindow::isLocked() const { return m_cover->currentIndex() == 1; }

// The first file of a start is measured by what the logbook knows of its last load.
void MainWindow::open(const QString &path)
{
    if (isLocked())
        return;
    if (m_session.current()) {
        m_session.open(path);
        return;
    }
    std::string cooperative;
    for (const RecentFile &file : recentFiles(*m_services.memory)) {
        if (file.path == QFileInfo(path).absoluteFilePath())
            cooperative = file.cooperative.toStdString();
    }
    m_desk->since().openRemembered(path, cooperative);
}

CaseloadPage &MainWindow::page() const { return m_pages->caseload(); }

CaseloadPage &MainWindow::page(std::size_t number) const { return m_pages->caseload(static_cast<ListKind>(number)); }

void MainWindow::showPage(std::size_t number) { m_ways->showPage(number); }

void MainWindow::showView(int number) { m_ways->showView(number); }

bool MainWindow::isReady() const
{
    return m_pages->front().isReady() && !m_views->isCounting() && m_desk->isReady() && m_finder->isReady();
}

QString MainWindow::message() const { return m_message->isVisibleTo(this) ? m_message->text() : QString(); }

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::chooseFile()
{
    const QString path = m_services.chooseFile(this, {tr("Open a case file"), tr("Case files (*.clmrs);;All files (*)"), {}});
    if (!path.isEmpty())
        open(path);
}

void MainWindow::onOpened()
{
    if (m_desk->keeper().snapshot()) // what is wrong with the logbook stays said
        m_message->hide();
    const bool first = m_pages->isAtStart();
    m_commands->setFileOpen(true);
    showSideWhereItFits();
    if (first)
        showPage(m_services.firstPage);
    rememberRecentFile(*m_services.memory, *m_session.current());
    m_menus->fillRecent();
    refreshTexts();
    if (first && m_pages->isCaseloadInFront())
        page().focusSearch();
    else if (first)
        m_pages->front().enter();
    const auto &opened = *m_session.current();
    const bool isAsked = !todayFits(opened) && m_services.askDay;
    if (isAsked && std::exchange(m_dayAskedFor, opened.path) != opened.path) // once for a place
        QMetaObject::invokeMethod(this, &MainWindow::askDay, Qt::QueuedConnection);
}

void MainWindow::showSideWhereItFits() { m_side->setVisible(m_session.current() && width() >= kRoomForSide); }

void MainWindow::askWhetherToSwap()
{
    const auto pending = m_session.pending();
    if (!pending || isLocked())
        return;
    QStringList sentences;
    if (!m_session.current())
        sentences.append(tr("Before this file is opened:"));
    else if (m_session.current()->path == pending->path)
        sentences.append(tr("A new file has arrived in the place of the open one."));
    else
        sentences.append(tr("Before the new file is used:"));
    for (const Sentence &concern : m_session.pendingConcerns())
        sentences.append(concern.text());
    sentences.append(m_session.current() ? tr("Use it all the same, or keep the file that is open?")
                                         : tr("Use it all the same?"));
    const QString no = m_session.current() ? tr("Keep the open file") : tr("Do not open it");
    m_session.decide(m_services.ask(this, {sentences.join(u' '), tr("Use the new file"), no}));
}

void MainWindow::askDay()
{
    const auto opened = m_session.current();
    if (!opened || isLocked())
        return;
    const Date fileDay = opened->book->snapshot->asOf.day();
    const auto answer = m_services.askDay(this, {opened->today, fileDay, opened->load->day, todayFits(*opened)});
    if (answer)
        m_session.setDay(*answer);
}

void MainWindow::afterTableShown()
{
    refreshTexts();
    // The page out of sight may still hold the rows of another file or day: they count nothing.
    const auto tableOf = [this](const CaseloadPage &page) {
        return page.shownCase() && page.shownCase()->load == m_session.current()->load ? page.table() : nullptr;
    };
    m_views->count(tableOf(m_pages->caseload(ListKind::children)), tableOf(m_pages->caseload(ListKind::households)));
}

// What the thing under the pointer says of itself, without waiting for it.
void MainWindow::explain()
{
    if (m_pages->front().explain())
        return;
    const QPoint at = QCursor::pos();
    QWidget *under = QApplication::widgetAt(at);
    if (!under)
        under = QApplication::focusWidget();
    if (!under)
        return;
    QHelpEvent help(QEvent::ToolTip, under->mapFromGlobal(at), at);
    QApplication::sendEvent(under, &help);
    if (!QToolTip::isVisible())
        showGuide();
}

// Beside the window: who reads in it goes on working.
void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new GuideDialog(this);
    m_guide->read(m_services.currentLanguage(), m_pages->isAtStart() ? QString() : m_pages->front().heading());
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showKeys()
{
    std::vector<KeyMapDialog::Section> sections;
    for (const MenuId id : {MenuId::file, MenuId::view, MenuId::go, MenuId::views, MenuId::logbook, MenuId::help})
        sections.push_back({m_commands->menu(id).title().remove(u'&'), m_commands->menu(id).actions()});
    KeyMapDialog(sections, this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About CLMRS Desk"),
        tr("CLMRS Desk %1\n\nThe workstation of those who supervise child labour monitoring and remediation. Free software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(CLMRS_VERSION)));
}

void MainWindow::showPerson()
{
    m_person->setText(m_desk->personText().isEmpty() ? tr("Who sits here?") : m_desk->personText());
    m_person->setToolTip(plainTip(m_person->text()));
}

void MainWindow::refreshTexts()
{
    setWindowTitle(QStringLiteral("CLMRS Desk")); // no name of a person or cooperative
    const auto opened = m_session.current();
    const auto &shown = page().shownCase();
    // Until the page shows the rows of the new file or day, its title is that of the rows still there.
    const bool former = shown && opened && shown->load != opened->load;
    m_title->show(opened ? m_pages->front().heading() : QStringLiteral("CLMRS Desk"), former ? shown : opened);
    m_job->setCount(m_pages->front().countText());
    m_commands->retranslate();
    showPerson();
    m_navigation->setAccessibleName(tr("Pages and views"));
    m_views->setPages(m_pages->headings());
    m_menus->fillColumns();
}

void MainWindow::recallLook() { restoreGeometry(m_services.memory->value(kGeometryKey).toByteArray()); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.memory->setValue(kGeometryKey, saveGeometry());
    m_pages->rememberLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshTexts();
        m_menus->emptyGo(); // until it is opened again
        m_desk->lists().refresh();
        m_desk->team().refresh();
        m_desk->sessions().refresh();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showSideWhereItFits();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

} // namespace clmrs
