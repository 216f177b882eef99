#include "widgets/mainwindow.h"

#include "models/session/freshness.h"
#include "widgets/commands.h"
#include "widgets/dialogs/keymapdialog.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/outbox.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/navigation.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/titleline.h"
#include "widgets/recentfiles.h"
#include "widgets/viewslist.h"

#include <QAction>
#include <QActionGroup>
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
constexpr std::size_t kSinceLastTime = 2; // pages after those of the caseload
constexpr std::size_t kLogbookLists = 3;
constexpr std::size_t kPageCount = 4;
constexpr int kRoomForSide = 900; // pixels of the window: with less the page needs them all

// One local file, whatever it is: opening it says what is wrong with it.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, LogbookKeeper &keeper, WindowServices services, Naming naming, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_services(std::move(services)), m_commands(new CommandSet(*menuBar(), this)),
      m_desk(new LogbookDesk(session, keeper, m_services, this)), m_cover(new QStackedWidget(this)), m_side(new QWidget(this)),
      m_person(new QToolButton(m_side)), m_navigation(new Navigation(m_side)), m_title(new TitleLine(this)),
      m_message(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_start(new StartPage(this)),
      m_views(new ViewsList(*m_navigation, m_services, this)), m_outbox(new Outbox(m_services, *m_desk, this)),
      m_job(new JobLine({&session.loading(), &m_outbox->job()}, this))
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i] = new CaseloadPage(session, static_cast<ListKind>(i), naming, *m_services.memory, this);
    layOut();
    connectCommands();
    connectSession();
    connectLogbook();
    m_desk->setNaming(naming);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        connectPage(i);
    buildLanguageMenu();
    fillRecentMenu();
    recallLook();
    refreshTexts();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
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
    m_stack->addWidget(m_start);
    for (CaseloadPage *page : m_pages)
        m_stack->addWidget(page);
    m_stack->addWidget(&m_desk->lists().filePage());
    m_stack->addWidget(&m_desk->lists().logbookPage());
    m_side->hide(); // nothing to go to before a file is open
    setAcceptDrops(true);
}

void MainWindow::connectCommands()
{
    CommandSet &commands = *m_commands;
    commands.on(CommandId::open, [this] { chooseFile(); });
    commands.on(CommandId::openAgain, [this] { m_session.openAgain(); });
    // What stands in front leaves: a list of the caseload, or a small one.
    const auto leave = [this](auto way) {
        return [this, way] {
            if (const ListPage *front = listInFront())
                way(*front);
            else
                way(page());
        };
    };
    commands.on(CommandId::exportList, leave([this](const auto &front) { m_outbox->exportList(front); }));
    commands.on(CommandId::copyList, leave([this](const auto &front) { m_outbox->copyList(front); }));
    commands.on(CommandId::printList, leave([this](const auto &front) { m_outbox->printList(front); }));
    commands.on(CommandId::printChild, [this] { m_outbox->printChild(page()); });
    commands.on(CommandId::printVisits, [this] { m_outbox->printVisits(page()); });
    commands.on(CommandId::copyVisits, [this] { m_outbox->copyVisits(page()); });
    commands.on(CommandId::quit, [this] { close(); });
    commands.on(CommandId::search, [this] { page().focusSearch(); });
    commands.on(CommandId::clearFilters, [this] { page().clearFilters(); });
    commands.on(CommandId::pane, [this] { page().showPane(!page().isPaneShown()); });
    commands.on(CommandId::usualColumns, [this] { page().setColumns(std::nullopt); });
    commands.on(CommandId::day, [this] { askDay(); });
    commands.on(CommandId::children, [this] { showPage(static_cast<std::size_t>(ListKind::children)); });
    commands.on(CommandId::households, [this] { showPage(static_cast<std::size_t>(ListKind::households)); });
    commands.on(CommandId::sinceLastTime, [this] { enterList(kSinceLastTime); });
    commands.on(CommandId::logbookLists, [this] { enterList(kLogbookLists); });
    commands.on(CommandId::saveView, [this] { m_views->save(page().view()); });
    commands.on(CommandId::sendView, [this] { m_views->send(page().view()); });
    commands.on(CommandId::addView, [this] { m_views->add(); });
    commands.on(CommandId::removeView, [this] { m_views->removeCurrent(); });
    commands.on(CommandId::explain, [this] { explain(); });
    commands.on(CommandId::keys, [this] { showKeys(); });
    commands.on(CommandId::about, [this] { showAbout(); });
    connect(&commands.action(CommandId::names), &QAction::toggled, this, [this](bool shown) {
        for (CaseloadPage *page : m_pages)
            page->setNaming(shown ? Naming::shown : Naming::hidden);
        m_desk->setNaming(shown ? Naming::shown : Naming::hidden);
        refreshTexts();
    });
    connect(&commands.menu(MenuId::file), &QMenu::aboutToShow, this, [this] {
        const bool child = page().list() == ListKind::children && page().currentRecord();
        m_commands->action(CommandId::printChild).setEnabled(m_session.current() && child && !isLocked());
    });
    connect(&commands.menu(MenuId::file), &QMenu::aboutToHide, this, // its keys are asked for without the menu
            [this] { m_commands->action(CommandId::printChild).setEnabled(m_session.current() && !isLocked()); });
    connect(&commands.menu(MenuId::view), &QMenu::aboutToShow, this, [this] {
        m_commands->action(CommandId::pane).setChecked(page().isPaneShown());
        fillColumnMenus();
    });
    connect(&commands.menu(MenuId::go), &QMenu::aboutToShow, this, &MainWindow::fillGoMenu);
    connect(&commands.menu(MenuId::views), &QMenu::aboutToShow, this,
            [this] { m_commands->action(CommandId::removeView).setEnabled(m_views->isOwnCurrent() && !isLocked()); });
    connect(m_navigation, &Navigation::pageChosen, this, [this](int number) { showPage(static_cast<std::size_t>(number)); });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_views, &ViewsList::viewAdded, this, &MainWindow::showView);
    connect(m_views, &ViewsList::failed, m_message, &MessageBar::say);
    connect(m_outbox, &Outbox::failed, m_message, &MessageBar::say);
    connect(m_outbox, &Outbox::done, m_message, &MessageBar::say);
    connect(m_person, &QToolButton::clicked, &m_commands->action(CommandId::who), &QAction::trigger);
    connect(m_title, &TitleLine::dayAsked, this, &MainWindow::askDay);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseFile);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::onOpened);
    connect(&m_session, &Session::openFailed, m_message, &MessageBar::say);
    connect(&m_session, &Session::decisionNeeded, this, &MainWindow::askWhetherToSwap, Qt::QueuedConnection);
    connect(&m_session, &Session::soundnessChanged, this, &MainWindow::refreshTexts);
}

void MainWindow::connectPage(std::size_t number)
{
    CaseloadPage &page = *m_pages[number];
    connect(&page, &CaseloadPage::countChanged, this, [this] {
        if (!listInFront())
            m_job->setCount(this->page().countText());
        showWantedRow();
    });
    connect(&page, &CaseloadPage::viewEdited, this, [this, number] { m_views->showNoView(static_cast<int>(number)); });
    connect(&page, &CaseloadPage::tableShown, this, &MainWindow::afterTableShown);
    connect(&page, &CaseloadPage::alertsAsked, this, [this] { showView(0); });
    connect(&page, &CaseloadPage::childAsked, this, &MainWindow::showChild);
}

void MainWindow::connectLogbook()
{
    m_desk->connectCommands(*m_commands, [this] { return subjectsInFront(); });
    connect(m_desk, &LogbookDesk::said, m_message, &MessageBar::say);
    connect(m_desk, &LogbookDesk::lockedChanged, this, &MainWindow::setLocked);
    connect(m_desk, &LogbookDesk::rowAsked, this, &MainWindow::showSubject);
    connect(m_desk, &LogbookDesk::personChanged, this, [this] {
        const LogbookKeeper &keeper = m_desk->keeper();
        m_commands->setUndoable(keeper.undoable());
        for (CaseloadPage *page : m_pages)
            page->setLogbook(keeper.snapshot());
        m_start->setUnprotected(keeper.snapshot() && !keeper.snapshot()->isProtected);
        showPerson();
    });
    for (ListPage *page : {&m_desk->lists().filePage(), &m_desk->lists().logbookPage()})
        connect(page, &ListPage::countChanged, this, [this, page] {
            if (listInFront() == page)
                m_job->setCount(page->countText());
        });
    connect(m_title, &TitleLine::listAsked, this, [this](FreshnessList list) {
        if (list == FreshnessList::settings) {
            m_desk->editSettings();
            return;
        }
        m_desk->lists().choose(list);
        enterList(kSinceLastTime);
    });
}

// Whom the row in front is about: of a small list what Enter opens, else the row and what belongs to it.
std::vector<RowSubject> MainWindow::subjectsInFront() const
{
    const ListPage *list = listInFront();
    if (!list)
        return m_pages[m_current]->currentSubjects();
    const PlainRow *row = list->currentRow();
    if (!row || row->target.id.empty())
        return {};
    return {{row->target, list->currentWords()}};
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
        m_stack->currentWidget()->setFocus();
    if (!locked && m_session.pending())
        askWhetherToSwap(); // it arrived meanwhile
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

ListPage *MainWindow::listInFront() const
{
    if (m_front == kSinceLastTime)
        return &m_desk->lists().filePage();
    return m_front == kLogbookLists ? &m_desk->lists().logbookPage() : nullptr;
}

QString MainWindow::titleOf(std::size_t number) const
{
    if (number < m_pages.size())
        return m_pages[number]->title();
    return number == kSinceLastTime ? tr("Since last time") : tr("Logbook");
}

void MainWindow::showPage(std::size_t number)
{
    m_front = number;
    if (number < m_pages.size())
        m_current = number;
    m_stack->setCurrentIndex(static_cast<int>(number) + 1); // after the start page
    m_views->showNoView(static_cast<int>(number));
    refreshTexts();
}

// With the keys in it; who walks the list at the left keeps them there.
void MainWindow::enterList(std::size_t number)
{
    showPage(number);
    listInFront()->view().enter();
}

void MainWindow::showView(int number)
{
    const auto view = m_views->view(number);
    if (!view)
        return;
    showPage(static_cast<std::size_t>(view->list));
    page().setView(*view);
    m_views->showView(number);
}

// From a household to one of its children: the whole list, so that the child is in it.
void MainWindow::showChild(qint64 key)
{
    showPage(static_cast<std::size_t>(ListKind::children));
    m_wantedRow = key;
    page().clearFilters();
}

// From a small list to the child or household that a row is about.
void MainWindow::showSubject(const Subject &subject)
{
    const auto &opened = m_session.current();
    if (!opened)
        return;
    const CaseSnapshot &file = *opened->book->snapshot;
    // Of a monitor or a community: the children there.
    CaseView theirs;
    if (subject.table == tableName(TableId::personnel))
        theirs.filter.monitors = {subject.id};
    if (subject.table == tableName(TableId::community))
        theirs.filter.communities = {subject.id};
    if (!theirs.filter.isEmpty()) {
        showPage(static_cast<std::size_t>(ListKind::children));
        page().setView(theirs);
        return;
    }
    const bool isChild = subject.table == tableName(TableId::child);
    const bool counts = isChild ? rowOfId(file.children, subject.id).has_value()
                                : subject.table == tableName(TableId::household) && rowOfId(file.households, subject.id);
    if (!counts) {
        m_message->say({QT_TRANSLATE_NOOP("clmrs", "The lists of the open file have no row for this: it is neither a child nor a "
                                                   "household that counts."),
                        {}});
        return;
    }
    showPage(static_cast<std::size_t>(isChild ? ListKind::children : ListKind::households));
    m_wantedRow = rowKeyOf(subject.id);
    page().clearFilters();
}

bool MainWindow::isReady() const { return m_pages[m_current]->isReady() && !m_views->isCounting() && m_desk->isReady(); }

QString MainWindow::message() const { return m_message->isVisibleTo(this) ? m_message->text() : QString(); }

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::buildLanguageMenu()
{
    auto *group = new QActionGroup(this);
    for (const LanguageChoice &language : m_services.languages) {
        QAction *action = m_commands->menu(MenuId::language).addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_services.currentLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { m_services.switchLanguage(code); });
    }
}

void MainWindow::fillRecentMenu()
{
    QMenu &menu = m_commands->menu(MenuId::recent);
    menu.clear();
    for (const RecentFile &file : recentFiles(*m_services.memory)) {
        QAction *action = menu.addAction(file.label().replace(u'&', QStringLiteral("&&"))); // no letter to press
        connect(action, &QAction::triggered, this, [this, path = file.path] { open(path); });
    }
    menu.setEnabled(!menu.isEmpty() && !isLocked());
}

// Which columns stand there, and by which one the rows are sorted: those of the page in front.
void MainWindow::fillColumnMenus()
{
    const auto table = page().table();
    QMenu &columns = m_commands->menu(MenuId::columns);
    QMenu &sort = m_commands->menu(MenuId::sort);
    while (columns.actions().size() > 2) // "The usual ones" and the line under it stay
        delete columns.actions().last();
    sort.clear();
    if (!table)
        return;
    const QStringList shown = page().shownColumns();
    for (int column = 0; column < table->columnCount(); ++column) {
        if (!table->canStand(column, page().naming()))
            continue;
        const QString key = QLatin1String(table->key(column));
        QAction *choice = columns.addAction(table->title(column));
        choice->setCheckable(true);
        choice->setChecked(shown.contains(key));
        connect(choice, &QAction::toggled, this, [this, key](bool wanted) {
            QStringList keys = page().wantedColumns();
            keys.removeAll(key);
            if (wanted)
                keys.append(key);
            if (!keys.isEmpty())
                page().setColumns(keys);
        });
        if (shown.contains(key))
            connect(sort.addAction(table->title(column)), &QAction::triggered, this, [this, column] { page().sortBy(column); });
    }
}

// But for the pages and the line under them.
void MainWindow::emptyGoMenu()
{
    QMenu &menu = m_commands->menu(MenuId::go);
    while (menu.actions().size() > int(kPageCount) + 1)
        delete menu.actions().last();
}

// The list at the left once more, for those who do not see it.
void MainWindow::fillGoMenu()
{
    emptyGoMenu();
    QMenu &menu = m_commands->menu(MenuId::go);
    constexpr std::array kPageCommands{CommandId::children, CommandId::households, CommandId::sinceLastTime,
                                       CommandId::logbookLists};
    for (std::size_t number = 0; number < kPageCount; ++number)
        m_commands->action(kPageCommands[number]).setChecked(m_front == number);
    for (const NavigationEntry &entry : m_navigation->entries()) {
        if (entry.kind != NavigationEntry::view)
            continue;
        QAction *action = menu.addAction(QString(entry.label).replace(u'&', QStringLiteral("&&"))); // no letter to press
        action->setCheckable(true);
        action->setChecked(m_navigation->isCurrent(entry));
        connect(action, &QAction::triggered, this, [this, number = entry.number] { showView(number); });
    }
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
    const bool first = m_stack->currentWidget() == m_start;
    m_commands->setFileOpen(true);
    showSideWhereItFits();
    if (first)
        showPage(m_current);
    rememberRecentFile(*m_services.memory, *m_session.current());
    fillRecentMenu();
    refreshTexts();
    if (first)
        page().focusSearch();
    const auto &opened = *m_session.current();
    if (opened.daySource == DaySource::fileDay && m_services.askDay && std::exchange(m_dayAskedFor, opened.path) != opened.path)
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
    const bool fits = asOfDay({}, opened->today, fileDay).source == DaySource::today;
    const auto answer = m_services.askDay(this, {opened->today, fileDay, opened->load->day, fits});
    if (answer)
        m_session.setDay(answer->chosen);
}

void MainWindow::afterTableShown()
{
    refreshTexts();
    // The page out of sight may still hold the rows of another file or day: they count nothing.
    const auto tableOf = [this](const CaseloadPage &page) {
        return page.shownCase() && page.shownCase()->load == m_session.current()->load ? page.table() : nullptr;
    };
    m_views->count(tableOf(*m_pages[0]), tableOf(*m_pages[1]));
}

void MainWindow::showWantedRow()
{
    if (m_wantedRow && !listInFront() && page().isReady())
        page().showRecord(*std::exchange(m_wantedRow, std::nullopt));
}

// What the thing under the pointer says of itself, without waiting for it.
void MainWindow::explain()
{
    const QPoint at = QCursor::pos();
    QWidget *under = QApplication::widgetAt(at);
    if (!under)
        under = QApplication::focusWidget();
    if (!under)
        return;
    QHelpEvent help(QEvent::ToolTip, under->mapFromGlobal(at), at);
    QApplication::sendEvent(under, &help);
    if (!QToolTip::isVisible())
        showKeys();
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
    m_title->show(opened ? titleOf(m_front) : QStringLiteral("CLMRS Desk"), former ? shown : opened);
    m_job->setCount(listInFront() ? listInFront()->countText() : page().countText());
    m_commands->retranslate();
    showPerson();
    m_navigation->setAccessibleName(tr("Pages and views"));
    QStringList titles;
    for (std::size_t number = 0; number < kPageCount; ++number)
        titles.append(titleOf(number));
    m_views->setPages(titles);
    fillColumnMenus();
}

void MainWindow::recallLook() { restoreGeometry(m_services.memory->value(kGeometryKey).toByteArray()); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.memory->setValue(kGeometryKey, saveGeometry());
    for (CaseloadPage *page : m_pages)
        page->rememberLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshTexts();
        emptyGoMenu(); // until it is opened again
        m_desk->lists().refresh();
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
