// The frame: pages and views at the left (in a narrow window in their menu only), title line, the page in front,
// status line, menus. It holds no rule and no page's content.
#pragma once

#include "models/session/session.h"
#include "models/tables/recordtable.h"
#include "widgets/windowservices.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace clmrs {

class CaseloadPage;
class CommandSet;
class Finder;
class GuideDialog;
class LogbookDesk;
class LogbookKeeper;
class JobLine;
class LinesButton;
class MessageBar;
class Navigation;
class Outbox;
class PageStack;
class TitleLine;
class ViewsList;
class Wayfinder;
class WindowMenus;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `keeper` is open or about to be; both outlive the window.
    MainWindow(Session &session, LogbookKeeper &keeper, WindowServices services, Naming naming, QWidget *parent = nullptr);
    ~MainWindow() override;

    CaseloadPage &page() const; // the list of children or households last in front
    CaseloadPage &page(std::size_t number) const;
    PageStack &pages() { return *m_pages; }
    void showPage(std::size_t number); // of pageSpecs()
    void open(const QString &path);
    LogbookDesk &desk() { return *m_desk; }
    bool isLocked() const;
    void say(const Sentence &sentence); // in the message bar
    void showView(int number);          // of the list at the left
    bool isReady() const;               // nothing is being worked out
    QString message() const;            // what the message bar says; empty where it is away
    void comeForward();                 // before other windows

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectCommands();
    void connectSession();
    void connectOutbox();
    void connectMenus();
    void chooseFile();
    void onOpened();
    void showSideWhereItFits();
    void askWhetherToSwap();
    void askDay();
    void afterTableShown();
    void connectLogbook();
    void setLocked(bool locked);
    void setNaming(Naming naming);
    void explain();
    void showGuide();
    void showKeys();
    void showAbout();
    void refreshTexts();
    void showPerson();
    void recallLook();

    Session &m_session;
    WindowServices m_services;
    CommandSet *m_commands;
    LogbookDesk *m_desk;
    QStackedWidget *m_cover; // the window, or the page that unlocks it
    QWidget *m_side;
    LinesButton *m_person; // who sits here
    Navigation *m_navigation;
    TitleLine *m_title;
    MessageBar *m_message;
    PageStack *m_pages;
    ViewsList *m_views;
    Wayfinder *m_ways;
    WindowMenus *m_menus;
    Finder *m_finder;
    QPointer<GuideDialog> m_guide; // once it was wanted
    Outbox *m_outbox;
    JobLine *m_job;        // of loading and of what leaves
    QString m_dayAskedFor; // the file for which the day was asked
};

} // namespace clmrs
