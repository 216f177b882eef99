// Everything that can be done from the menus, as one table: text, keys, icon, menu.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>
#include <span>

class QMenu;
class QMenuBar;

namespace clmrs {

enum class CommandId : std::uint8_t {
    open,
    openAgain,
    exportList,
    copyList,
    printList,
    printChild,
    printVisits,
    copyVisits,
    printChecklist,
    printRoute,
    printSheet,
    printIndicators,
    printBriefing,
    printMonitor,
    quit,
    findAnything,
    search,
    clearFilters,
    names,
    pane,
    chartsAsTables,
    dividerLeft,
    dividerRight,
    usualColumns,
    day,
    week,
    children,
    households,
    saveView,
    sendView,
    addView,
    removeView,
    sinceLastTime,
    logbookLists,
    indicators,
    monitors,
    team,
    sessions,
    coaching,
    workload,
    undo,
    writeNote,
    writeNoteNearby,
    correct,
    correctNearby,
    away,
    closePeriod,
    importTable,
    who,
    settings,
    checklists,
    lock,
    protect,
    backUp,
    restore,
    erase,
    guide,
    keys,
    explain,
    about
};

enum class MenuId : std::uint8_t { file, recent, view, columns, sort, go, views, logbook, language, help };

class CommandSet : public QObject
{
    Q_OBJECT

public:
    // Fills the menu bar; actions work once on() has given them something to do.
    CommandSet(QMenuBar &bar, QWidget *window);

    void on(CommandId id, const std::function<void()> &work);
    QAction &action(CommandId id) { return *m_actions[id]; }
    QMenu &menu(MenuId id) { return *m_menus[id]; }
    void setFileOpen(bool open); // what needs one
    void setLocked(bool locked); // while the logbook is, nothing works but to quit
    bool isLocked() const { return m_isLocked; }
    void setUndoable(const char *what); // a translated source text; null: nothing can be undone
    void retranslate();

private:
    void enable();

    QHash<CommandId, QAction *> m_actions;
    QHash<MenuId, QMenu *> m_menus;
    const char *m_undoable = nullptr;
    bool m_isFileOpen = false;
    bool m_isLocked = false;
};

} // namespace clmrs
