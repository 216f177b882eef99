#include "widgets/commands.h"

#include "models/domain/sentence.h"

#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace clmrs {

namespace {

struct MenuSpec
{
    MenuId id;
    MenuId parent; // itself: in the menu bar
    const char *text;
};

constexpr MenuSpec kMenus[] = {
    {MenuId::file, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&File")},
    {MenuId::view, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&View")},
    {MenuId::go, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Go to")},
    {MenuId::views, MenuId::views, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Saved views")},
    {MenuId::logbook, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Log&book")},
    {MenuId::help, MenuId::help, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Help")},
    {MenuId::recent, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Open a &recent file")},
    {MenuId::columns, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Columns")},
    {MenuId::sort, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Sort &by")},
    {MenuId::language, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Language")},
};

enum Trait : unsigned { plain = 0, checkable = 1, needsFile = 2, endsGroup = 4, always = 8 };

struct CommandSpec
{
    CommandId id;
    MenuId menu;
    const char *text;
    const char *icon; // by freedesktop's names
    const char *keys; // portable
    unsigned traits;
};

constexpr CommandSpec kCommands[] = {
    {CommandId::open, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Open a case file…"), "document-open", "Ctrl+O",
     plain},
    {CommandId::openAgain, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Look for a newer file"), "view-refresh", "F5",
     needsFile | endsGroup},
    {CommandId::exportList, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Export the list…"), "document-export",
     "Ctrl+E", needsFile},
    {CommandId::copyList, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Copy the list as a table"), "edit-copy",
     "Ctrl+Shift+C", needsFile | endsGroup},
    {CommandId::printList, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Print the list…"), "document-print", "Ctrl+P",
     needsFile},
    {CommandId::printChild, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the ch&ild in the current row…"),
     "document-print", "Ctrl+Shift+P", needsFile},
    {CommandId::printVisits, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print a &monthly visit list…"),
     "document-print", "Ctrl+M", needsFile},
    {CommandId::copyVisits, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Copy a monthly &visit list as a message"),
     "edit-copy", "Ctrl+Shift+M", needsFile},
    {CommandId::printChecklist, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print a chec&klist…"), "document-print",
     "Ctrl+Alt+L", needsFile},
    {CommandId::printRoute, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the rou&te sheet of the monitor…"),
     "document-print", "Ctrl+Alt+R", needsFile},
    {CommandId::printSheet, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the &supervision sheet of the monitor…"),
     "document-print", "Ctrl+Alt+P", needsFile},
    {CommandId::printMonitor, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the &work of the monitor…"),
     "document-print", "Ctrl+Alt+M", needsFile},
    {CommandId::printIndicators, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the in&dicators of the period…"),
     "document-print", "Ctrl+Alt+I", needsFile},
    {CommandId::printBriefing, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Print the &briefing for the manager…"),
     "document-print", "Ctrl+Alt+B", needsFile | endsGroup},
    {CommandId::quit, MenuId::file, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Quit"), "application-exit", "Ctrl+Q", always},
    {CommandId::findAnything, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Find an&ything…"), "edit-find", "Ctrl+K",
     plain},
    {CommandId::search, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Search in the list"), "view-filter", "Ctrl+F",
     needsFile},
    {CommandId::clearFilters, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Clear search and &filters"), "edit-clear-all",
     "Ctrl+Shift+F", needsFile},
    {CommandId::names, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Show &names"), "", "Ctrl+H", checkable},
    {CommandId::pane, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Detail pane"), "", "F4", checkable | needsFile},
    {CommandId::dividerLeft, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Mo&ve the divider to the left"), "",
     "Alt+Shift+Left", needsFile},
    {CommandId::dividerRight, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Move the divider to the ri&ght"), "",
     "Alt+Shift+Right", needsFile},
    {CommandId::chartsAsTables, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Charts as &tables, and back"), "", "Ctrl+T",
     needsFile},
    {CommandId::day, MenuId::view, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&As of which day…"), "view-calendar-day", "Ctrl+D",
     needsFile | endsGroup},
    {CommandId::usualColumns, MenuId::columns, QT_TRANSLATE_NOOP("clmrs::CommandSet", "The &usual ones"), "", "",
     needsFile | endsGroup},
    {CommandId::week, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "This &week"), "", "Alt+Home", checkable | needsFile},
    {CommandId::children, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Children"), "", "Ctrl+1", checkable | needsFile},
    {CommandId::households, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Households"), "", "Ctrl+2",
     checkable | needsFile},
    {CommandId::sinceLastTime, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Since last time"), "", "Ctrl+3",
     checkable | needsFile},
    {CommandId::logbookLists, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Logbook"), "", "Ctrl+4",
     checkable | needsFile},
    {CommandId::indicators, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Indicators"), "", "Ctrl+5",
     checkable | needsFile},
    {CommandId::monitors, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Monitors"), "", "Ctrl+6", checkable | needsFile},
    {CommandId::coaching, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "C&oaching"), "", "Ctrl+7", checkable | needsFile},
    {CommandId::team, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Training and team"), "", "Ctrl+8",
     checkable | needsFile},
    {CommandId::sessions, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "S&essions"), "", "Ctrl+9", checkable | needsFile},
    {CommandId::workload, MenuId::go, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Wor&kload"), "", "Ctrl+0",
     checkable | needsFile | endsGroup},
    {CommandId::saveView, MenuId::views, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Save this view…"), "document-save", "Ctrl+S",
     needsFile},
    {CommandId::removeView, MenuId::views, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Remove this view"), "edit-delete", "",
     needsFile},
    {CommandId::sendView, MenuId::views, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Save a view for a &colleague…"), "document-send",
     "", needsFile},
    {CommandId::addView, MenuId::views, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Add a colleague’s view…"), "list-add", "",
     plain},
    {CommandId::undo, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Undo"), "edit-undo", "Ctrl+Z", endsGroup},
    {CommandId::writeNote, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Write a &note on this row…"), "note",
     "Ctrl+N", needsFile},
    {CommandId::writeNoteNearby, MenuId::logbook,
     QT_TRANSLATE_NOOP("clmrs::CommandSet", "Write a note on its household, community or &monitor…"), "note", "Ctrl+Shift+N",
     needsFile},
    {CommandId::correct, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "This row is &wrong…"), "document-edit",
     "Ctrl+R", needsFile},
    {CommandId::correctNearby, MenuId::logbook,
     QT_TRANSLATE_NOOP("clmrs::CommandSet", "Its household, community or monitor is wron&g…"), "document-edit", "Ctrl+Shift+R",
     needsFile},
    {CommandId::away, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Enter &days away…"), "view-calendar",
     "Ctrl+Shift+D", needsFile},
    {CommandId::closePeriod, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Close this period…"), "document-save-as",
     "Ctrl+Shift+K", needsFile},
    {CommandId::importTable, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Import a table…"), "document-import",
     "Ctrl+Shift+I", needsFile | endsGroup},
    {CommandId::who, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Who &sits here…"), "user-identity", "Ctrl+U",
     plain},
    {CommandId::settings, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "S&ettings that change figures…"), "configure",
     "Ctrl+,", plain},
    {CommandId::checklists, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Chec&klists…"), "checkbox", "Ctrl+Alt+K",
     endsGroup},
    {CommandId::lock, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Lock"), "system-lock-screen", "Ctrl+L", plain},
    {CommandId::protect, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Passphrase…"), "password-copy", "", endsGroup},
    {CommandId::backUp, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Make a &backup"), "document-save-all", "",
     plain},
    {CommandId::restore, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Restore from a backup…"), "document-revert",
     "", endsGroup | always},
    {CommandId::erase, MenuId::logbook, QT_TRANSLATE_NOOP("clmrs::CommandSet", "Er&ase who this row is about…"), "edit-delete",
     "", needsFile},
    {CommandId::guide, MenuId::help, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Guide, at this page"), "help-contents", "Shift+F1",
     plain},
    {CommandId::explain, MenuId::help, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Explain what is under the pointer"),
     "help-whatsthis", "F1", plain},
    {CommandId::keys, MenuId::help, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&Keys"), "input-keyboard", "Ctrl+F1",
     plain | endsGroup},
    {CommandId::about, MenuId::help, QT_TRANSLATE_NOOP("clmrs::CommandSet", "&About CLMRS Desk"), "help-about", "", plain},
};

} // namespace

CommandSet::CommandSet(QMenuBar &bar, QWidget *window) : QObject(window)
{
    for (const MenuSpec &menu : kMenus)
        m_menus[menu.id] = menu.parent == menu.id ? bar.addMenu(QString()) : new QMenu(window);
    m_menus[MenuId::sort]->setObjectName(QStringLiteral("sort"));
    for (const CommandSpec &command : kCommands) {
        QAction *action = m_menus[command.menu]->addAction(QString());
        m_actions[command.id] = action;
        action->setIcon(QIcon::fromTheme(QLatin1String(command.icon)));
        action->setShortcut(QKeySequence(QLatin1String(command.keys), QKeySequence::PortableText));
        action->setCheckable(command.traits & checkable);
        if (command.traits & endsGroup)
            m_menus[command.menu]->addSeparator();
    }
    m_menus[MenuId::file]->insertMenu(m_actions[CommandId::openAgain], m_menus[MenuId::recent]);
    for (const MenuId id : {MenuId::columns, MenuId::sort, MenuId::language})
        m_menus[MenuId::view]->addMenu(m_menus[id]);
    retranslate();
    setFileOpen(false);
}

void CommandSet::on(CommandId id, const std::function<void()> &work) { connect(m_actions[id], &QAction::triggered, this, work); }

void CommandSet::setFileOpen(bool open)
{
    m_isFileOpen = open;
    enable();
}

void CommandSet::setLocked(bool locked)
{
    m_isLocked = locked;
    enable();
}

void CommandSet::setUndoable(const char *what)
{
    if (what == m_undoable)
        return;
    m_undoable = what;
    enable();
    retranslate();
}

void CommandSet::enable()
{
    const bool open = m_isFileOpen && !m_isLocked;
    for (const CommandSpec &command : kCommands)
        m_actions[command.id]->setEnabled(command.traits & always || (!m_isLocked && (open || !(command.traits & needsFile))));
    m_actions[CommandId::undo]->setEnabled(m_undoable && !m_isLocked);
    for (const MenuId id : {MenuId::columns, MenuId::sort, MenuId::go})
        m_menus[id]->setEnabled(open);
    m_menus[MenuId::recent]->setEnabled(!m_isLocked && !m_menus[MenuId::recent]->isEmpty());
}

void CommandSet::retranslate()
{
    for (const MenuSpec &menu : kMenus)
        m_menus[menu.id]->setTitle(tr(menu.text));
    for (const CommandSpec &command : kCommands) {
        m_actions[command.id]->setText(tr(command.text));
        m_actions[command.id]->setToolTip(tr(command.text).remove(u'&').remove(u'…'));
    }
    if (m_undoable)
        m_actions[CommandId::undo]->setText(tr("&Undo: %1").arg(Sentence{m_undoable, {}}.text()));
}

} // namespace clmrs
