#include "widgets/pages/madepage.h"

namespace clmrs {

MadePage::MadePage(Session &session, QWidget *parent) : Page(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &MadePage::hearOfFile);
}

// A list that somebody reads is asked for again of tonight's file; another cooperative has no such list.
void MadePage::hearOfFile()
{
    const CaseSnapshot &snapshot = *opened()->book->snapshot;
    std::string cooperative(snapshot.cooperatives.id(snapshot.cooperative));
    if (std::exchange(m_cooperative, cooperative) != cooperative) {
        startAgain();
    } else {
        takeFile();
        makeAgain();
    }
}

void MadePage::makeAgain()
{
    m_stale = true;
    makeWhenSeen();
}

void MadePage::startAgain()
{
    m_stale = true;
    letGo();
    makeWhenSeen();
}

void MadePage::makeWhenSeen()
{
    if (!m_stale || !isVisible() || !opened() || !canMake())
        return;
    m_stale = false;
    make();
}

void MadePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeWhenSeen();
}

} // namespace clmrs
