#include "widgets/mainwindow.h"

#include "models/domain/qstring.h"
#include "models/session/freshness.h"
#include "models/tables/logwords.h"
#include "widgets/commands.h"
#include "widgets/dialogs/guidedialog.h"
#include "widgets/dialogs/keymapdialog.h"
#include "widgets/finder.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/periodclosing.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/logbook/tableimport.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/outbox.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/linesbutton.h"
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
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolTip>

namespace clmrs {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
constexpr int kAboutPicture = 64; // pixels
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
      m_person(new LinesButton(m_side)), m_navigation(new Navigation(m_side)), m_title(new TitleLine(this)),
      m_message(new MessageBar(this)), m_pages(new PageStack({session, *m_desk, *m_services.memory, naming, this})),
      m_views(new ViewsList(*m_navigation, m_services, this)), m_ways(new Wayfinder(session, *m_pages, *m_views, this)),
      m_menus(new WindowMenus(*m_commands, m_services, *m_pages, *m_navigation, this)),
      m_finder(new Finder(session, *menuBar(), *m_menus, *m_ways, this)), m_outbox(new Outbox(m_services, *m_desk, this)),
      m_job(new JobLine({&session.loading(), &m_outbox->job(), &m_desk->closing().job(), &m_desk->import().job()}, this))
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

// A page that is covered is made once it is seen again.
bool MainWindow::isReady() const
{
    return (isLocked() || m_pages->front().isReady()) && !m_views->isCounting() && m_desk->isReady() && m_finder->isReady() &&
           m_outbox->isReady();
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
    QMessageBox box(
        QMessageBox::NoIcon, tr("About CLMRS Desk"),
        tr("CLMRS Desk %1\n\nThe workstation of those who supervise child labour monitoring and remediation. Free software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(CLMRS_VERSION)),
        QMessageBox::Ok, this);
    box.setIconPixmap(windowIcon().pixmap(kAboutPicture));
    namePicture(box);
    box.exec();
}

void MainWindow::showPerson()
{
    const Author *author = m_desk->author();
    m_person->setLines(author ? QStringList{qstring(author->name).simplified(), roleWord(author->role)}
                              : QStringList{tr("Who sits here?")});
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
        m_menus->fillRecent();
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
