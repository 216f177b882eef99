// Finding anything (Ctrl+K): what the open file and the menus hold stands in a directory, made on a worker and asked there at
// each letter; what somebody chooses is gone to, or done.
#pragma once

#include "models/session/session.h"
#include "models/tables/directory.h"
#include "widgets/commands.h"

#include <QPointer>

class QMenuBar;

namespace clmrs {

class FindDialog;
class Wayfinder;
class WindowMenus;

class Finder : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this.
    Finder(Session &session, QMenuBar &bar, WindowMenus &menus, Wayfinder &ways, QWidget *window);

    void setNaming(Naming naming) { m_naming = naming; }
    void open();
    bool isReady() const { return !m_making.isRunning() && !m_asking.isRunning(); }

private:
    void offerCommands();
    void make();
    void ask();
    void go(const PlainRow &row);

    Session &m_session;
    QMenuBar &m_bar;
    WindowMenus &m_menus;
    Wayfinder &m_ways;
    QWidget *m_window;
    Naming m_naming = Naming::hidden;
    QPointer<FindDialog> m_dialog; // while it is open
    std::vector<OfferedCommand> m_offered;
    std::vector<QPointer<QAction>> m_actions; // of m_offered
    std::shared_ptr<const Directory> m_directory;
    JobSlot m_making;
    JobSlot m_asking;
};

} // namespace clmrs
