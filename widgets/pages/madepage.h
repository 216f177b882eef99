// A page whose content a worker makes of the open file, once somebody sees the page and not before.
#pragma once

#include "models/session/session.h"
#include "widgets/pages/page.h"

namespace clmrs {

class MadePage : public Page
{
    Q_OBJECT

protected:
    MadePage(Session &session, QWidget *parent);

    const std::shared_ptr<const OpenCase> &opened() const { return m_session.current(); } // null: no file is open
    void makeAgain();                                                                     // its words are of before
    void startAgain();                       // all of it is: what was opened of it goes, too
    bool isStale() const { return m_stale; } // and nobody has seen the page since
    void showEvent(QShowEvent *event) override;

private:
    virtual void make() = 0;                      // a file is open, the page is seen
    virtual bool canMake() const { return true; } // what it needs beside the file is there
    virtual void letGo() {}                       // of what was opened of another cooperative or question
    virtual void takeFile() {}                    // the same cooperative's, as of another sync or day
    void hearOfFile();
    void makeWhenSeen();

    Session &m_session;
    std::string m_cooperative; // whose file it was
    bool m_stale = true;
};

} // namespace clmrs
