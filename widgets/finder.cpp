#include "widgets/finder.h"

#include "widgets/dialogs/finddialog.h"
#include "widgets/wayfinder.h"
#include "widgets/windowmenus.h"

#include <QMenu>
#include <QMenuBar>

namespace clmrs {

namespace {

// What can be done at this moment, menu by menu.
void gather(const QList<QAction *> &actions, const QString &where, const std::function<void(QAction &, const QString &)> &take)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QMenu *menu = action->menu();
        if (!menu)
            take(*action, where);
        else // its tip is its text without the letter to press
            gather(menu->actions(), where.isEmpty() ? action->toolTip() : where + QStringLiteral(" › ") + action->toolTip(),
                   take);
    }
}

} // namespace

Finder::Finder(Session &session, QMenuBar &bar, WindowMenus &menus, Wayfinder &ways, QWidget *window)
    : QObject(window), m_session(session), m_bar(bar), m_menus(menus), m_ways(ways), m_window(window)
{
    connect(&m_session, &Session::opened, this, [this] {
        if (m_dialog) // else it is made when it is wanted
            make();
    });
}

void Finder::open()
{
    if (m_dialog)
        return;
    offerCommands();
    m_dialog = new FindDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FindDialog::letterTyped, this, &Finder::ask);
    connect(m_dialog, &FindDialog::chosen, this, &Finder::go, Qt::QueuedConnection); // what it does may ask something itself
    m_dialog->open();
    if (m_session.current() && (!m_directory || m_directory->load() != m_session.current()->load))
        make();
    ask();
}

void Finder::offerCommands()
{
    m_menus.fill();
    m_offered.clear();
    m_actions.clear();
    gather(m_bar.actions(), {}, [this](QAction &action, const QString &where) {
        m_offered.push_back({action.toolTip(), where, action.shortcut().toString(QKeySequence::NativeText)});
        m_actions.emplace_back(&action);
    });
}

void Finder::make()
{
    m_directory = nullptr; // that of another file or day finds whom the lists no longer have
    m_making.start<std::shared_ptr<const Directory>>(
        [opened = m_session.current()](const Progress &progress) {
            return std::make_shared<const Directory>(opened->book, opened->load, progress);
        },
        [this](std::shared_ptr<const Directory> directory) {
            m_directory = std::move(directory);
            ask();
        });
}

// While the directory is being made nobody is told that nothing is found.
void Finder::ask()
{
    if (!m_dialog || m_making.isRunning())
        return;
    m_asking.start<PlainList>(
        [directory = m_directory, commands = m_offered, typed = m_dialog->typed(), naming = m_naming, locale = QLocale()](
            const Progress &progress) { return directoryList(directory.get(), commands, typed, naming, locale, progress); },
        [this](PlainList found) {
            if (m_dialog)
                m_dialog->show(std::move(found));
        });
}

void Finder::go(const PlainRow &row)
{
    if (!row.target.id.empty())
        m_ways.goTo(row.target);
    else if (QAction *action = m_actions[static_cast<std::size_t>(row.place)]; action && action->isEnabled())
        action->trigger();
}

} // namespace clmrs
