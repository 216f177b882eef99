// How somebody gets to a page, to a view of the caseload, or from one page to the row of a child or household on another.
#pragma once

#include "models/records/logrows.h"
#include "models/session/session.h"

#include <QObject>

namespace clmrs {

class CommandSet;
class PageStack;
class ViewsList;

class Wayfinder : public QObject
{
    Q_OBJECT

public:
    // All of it outlives it.
    Wayfinder(Session &session, PageStack &pages, ViewsList &views, QObject *parent);

    void connectCommands(CommandSet &commands);
    void showPage(std::size_t number);  // of pageSpecs()
    void enterPage(std::size_t number); // with the keys in it
    void showView(int number);          // of the list at the left
    void showBuiltIn(const QString &code);
    void showChild(qint64 key);
    // A child or household, or the children of a monitor or community.
    void showSubject(const Subject &subject);
    void goTo(const Subject &subject); // the same, but of a monitor their own page

Q_SIGNALS:
    void pageShown();
    void keptOutAsked(); // the list of what is kept out of the file
    void failed(const Sentence &sentence);

private:
    void offerWayBack(std::size_t from); // to that page, where a list of the caseload came to the front
    void showRow(std::size_t number, qint64 key);
    void showWantedRow();

    Session &m_session;
    PageStack &m_pages;
    ViewsList &m_views;
    std::optional<qint64> m_wantedRow;
    std::size_t m_cameFrom = 0; // to the list of the caseload in front
};

} // namespace clmrs
