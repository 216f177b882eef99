// The menus whose entries depend on the moment: files opened last, columns and order, pages and views, languages.
#pragma once

#include "widgets/commands.h"
#include "widgets/windowservices.h"

namespace clmrs {

class Navigation;
class PageStack;

class WindowMenus : public QObject
{
    Q_OBJECT

public:
    // All of it outlives it.
    WindowMenus(CommandSet &commands, const WindowServices &services, const PageStack &pages, const Navigation &navigation,
                QObject *parent);

    void fillRecent();
    void fill();        // those that depend on the moment in which they are opened
    void fillColumns(); // columns and orders of the list in front
    void emptyGo();     // of what fillGo() adds

Q_SIGNALS:
    void fileAsked(const QString &path);
    void viewAsked(int number);

private:
    void buildLanguages();
    void fillGo();
    void fillCaseload();
    void fillOrders(); // of a list that is not one of the caseload

    CommandSet &m_commands;
    const WindowServices &m_services;
    const PageStack &m_pages;
    const Navigation &m_navigation;
};

} // namespace clmrs
