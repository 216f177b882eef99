#include "widgets/pages/madepage.h"

namespace clmrs {

MadePage::MadePage(Session &session, QWidget *parent) : Page(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &MadePage::startAgain);
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
