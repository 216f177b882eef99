#include "widgets/mainwindow.h"

#include "models/session/freshness.h"
#include "models/tables/childrentable.h"
#include "widgets/pages/childrenpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/titleline.h"

#include <QAction>
#include <QActionGroup>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

// One local file, whatever it is: opening it says what is wrong with it.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, WindowServices services, Naming naming, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_services(std::move(services)), m_title(new TitleLine(this)),
      m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)), m_start(new StartPage(this)),
      m_children(new ChildrenPage(session, naming, this)), m_job(new JobLine(session.loading(), this)),
      m_fileMenu(menuBar()->addMenu(QString())), m_viewMenu(menuBar()->addMenu(QString())),
      m_sortMenu(m_viewMenu->addMenu(QString())), m_languageMenu(m_viewMenu->addMenu(QString())),
      m_helpMenu(menuBar()->addMenu(QString())), m_open(new QAction(this)), m_quit(new QAction(this)),
      m_search(new QAction(this)), m_names(new QAction(this)), m_about(new QAction(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_job);
    setCentralWidget(content);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_children);
    setAcceptDrops(true);
    buildMenus();
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseFile);
    connect(&m_session, &Session::opened, this, &MainWindow::onOpened);
    connect(&m_session, &Session::openFailed, this, &MainWindow::onFailed);
    connect(&m_session, &Session::decisionNeeded, this, &MainWindow::askWhetherToSwap, Qt::QueuedConnection);
    connect(&m_session, &Session::soundnessChanged, this, &MainWindow::refreshTexts);
    connect(m_children, &ChildrenPage::countChanged, this, [this] { m_job->setCount(m_children->countText()); });
    refreshTexts();
}

MainWindow::~MainWindow() = default;

QString MainWindow::message() const { return m_message->isVisibleTo(this) ? m_message->text() : QString(); }

void MainWindow::buildMenus()
{
    m_fileMenu->addAction(m_open);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_viewMenu->insertAction(m_sortMenu->menuAction(), m_search);
    m_viewMenu->insertAction(m_sortMenu->menuAction(), m_names);
    m_helpMenu->addAction(m_about);
    m_open->setIcon(QIcon::fromTheme(QStringLiteral("document-open")));
    m_quit->setIcon(QIcon::fromTheme(QStringLiteral("application-exit")));
    m_search->setIcon(QIcon::fromTheme(QStringLiteral("edit-find")));
    m_about->setIcon(QIcon::fromTheme(QStringLiteral("help-about")));
    m_open->setShortcut(QKeySequence::Open);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_search->setShortcut(QKeySequence::Find);
    m_names->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_names->setCheckable(true);
    connect(m_open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_search, &QAction::triggered, m_children, &ChildrenPage::focusSearch);
    connect(m_names, &QAction::toggled, this, [this](bool shown) {
        m_children->setNaming(shown ? Naming::shown : Naming::hidden);
        refreshTexts();
    });
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    buildSortMenu();
    buildLanguageMenu();
}

void MainWindow::buildSortMenu()
{
    for (int column = 0; column < static_cast<int>(childColumns().size()); ++column) {
        auto *action = m_sortMenu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, column] { m_children->sortBy(column); });
    }
}

void MainWindow::buildLanguageMenu()
{
    auto *group = new QActionGroup(this);
    for (const LanguageChoice &language : m_services.languages) {
        auto *action = m_languageMenu->addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_services.currentLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { m_services.switchLanguage(code); });
    }
}

void MainWindow::chooseFile()
{
    const QString path = m_services.chooseCaseFile(this);
    if (!path.isEmpty())
        m_session.open(path);
}

void MainWindow::onOpened()
{
    m_message->hide();
    const bool first = m_pages->currentWidget() != m_children;
    m_pages->setCurrentWidget(m_children);
    refreshTexts();
    if (first)
        m_children->focusSearch();
}

void MainWindow::onFailed(const Sentence &sentence) { m_message->say(sentence); }

void MainWindow::askWhetherToSwap()
{
    const auto pending = m_session.pending();
    if (!pending)
        return;
    const QString text = tr("The new file leaves out more than usual. %1. Use it all the same, or keep the file that is open?")
                             .arg(keptOutSentence(pending->keptOut).text());
    m_session.decide(m_services.ask(this, {text, tr("Use the new file"), tr("Keep the open file")}));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About CLMRS Desk"),
        tr("CLMRS Desk %1\n\nThe workstation of those who supervise child labour monitoring and remediation. Free software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(CLMRS_VERSION)));
}

void MainWindow::refreshTexts()
{
    setWindowTitle(QStringLiteral("CLMRS Desk")); // no name of a person or cooperative
    m_title->show(m_session.current() ? tr("Children") : QStringLiteral("CLMRS Desk"), m_session.current());
    m_job->setCount(m_children->countText());
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_sortMenu->setTitle(tr("Sort &by"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_open->setText(tr("&Open a case file…"));
    m_quit->setText(tr("&Quit"));
    m_search->setText(tr("&Search"));
    m_names->setText(tr("Show &names"));
    m_about->setText(tr("&About CLMRS Desk"));
    const auto actions = m_sortMenu->actions();
    for (int column = 0; column < actions.size(); ++column) {
        const auto &shown = childColumns()[static_cast<std::size_t>(column)];
        actions[column]->setText(Sentence{shown.title, {}}.text());
        actions[column]->setVisible(ChildrenTable::isShownUnder(column, m_children->naming()));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QMainWindow::changeEvent(event);
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
    m_session.open(path);
}

} // namespace clmrs
