// The frame: title line, pages, status line, menus. It holds no rule and no page's content.
#pragma once

#include "models/session/session.h"
#include "models/tables/recordtable.h"
#include "widgets/windowservices.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace clmrs {

class ChildrenPage;
class JobLine;
class MessageBar;
class StartPage;
class TitleLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, WindowServices services, Naming naming, QWidget *parent = nullptr);
    ~MainWindow() override;

    ChildrenPage &children() { return *m_children; }
    QString message() const; // what the message bar says; empty where it is away

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildSortMenu();
    void buildLanguageMenu();
    void chooseFile();
    void onOpened();
    void onFailed(const Sentence &sentence);
    void askWhetherToSwap();
    void showAbout();
    void refreshTexts();

    Session &m_session;
    WindowServices m_services;
    TitleLine *m_title;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ChildrenPage *m_children;
    JobLine *m_job;
    QMenu *m_fileMenu;
    QMenu *m_viewMenu;
    QMenu *m_sortMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QAction *m_open;
    QAction *m_quit;
    QAction *m_search;
    QAction *m_names;
    QAction *m_about;
};

} // namespace clmrs
