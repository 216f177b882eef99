// Pages and views at the left of the window: the built-in views, the supervisor's own, and how many rows
// each has on this day.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/viewshelf.h"
#include "widgets/parts/navigation.h"
#include "widgets/windowservices.h"

namespace clmrs {

class ViewsList : public QObject
{
    Q_OBJECT

public:
    // Pages by number: their titles come with retranslate().
    ViewsList(Navigation &navigation, const WindowServices &services, QWidget *window);

    void setPages(const QStringList &titles); // in the language in force
    // The tables that the views are counted in, by ListKind; null where it is not there yet.
    void count(std::shared_ptr<const AnyRecordTable> children, std::shared_ptr<const AnyRecordTable> households);
    void showNoView(int page); // what is on the screen is no saved view
    void showView(int number);
    std::optional<CaseView> view(int number) const;
    bool isCounting() const { return m_counting.isRunning(); }

    // They ask for what they need, and say what went wrong by failed().
    void save(const CaseView &current);
    void send(const CaseView &current);
    void add();
    void removeCurrent();
    bool isOwnCurrent() const;

Q_SIGNALS:
    void failed(const Sentence &sentence);
    void viewAdded(int number);

private:
    std::vector<CaseView> all() const;
    void refresh();
    void recount();
    void guarded(const std::function<void()> &work);
    QString nameFor(const QString &title, const QString &suggested);

    Navigation &m_navigation;
    const WindowServices &m_services;
    QWidget *m_window;
    ViewShelf m_shelf;
    std::vector<SavedView> m_own;
    QStringList m_pages;
    int m_current = -1; // of all(); -1: none
    std::vector<std::optional<int>> m_counts;
    std::array<std::shared_ptr<const AnyRecordTable>, 2> m_tables;
    JobSlot m_counting;
};

} // namespace clmrs
