// The page of the community side: sessions, reach, support, referrals. Lists are made on a worker after every change of file,
// day, logbook, naming or language; what can be done with a row is a row of a table.
#pragma once

#include "models/tables/communitylists.h"
#include "widgets/logbook/context.h"
#include "widgets/pages/listpage.h"

#include <QTimer>

namespace clmrs {

class SessionDesk : public QObject
{
    Q_OBJECT

public:
    enum Tab { sessionsTab, reachTab, supportTab, referralsTab, mapTab };

    SessionDesk(const LogbookContext &context, QObject *parent);

    ListPage &page() { return *m_page; }
    void refresh();
    bool isReady() const { return !m_soon.isActive() && !m_making.isRunning(); }

    void plan(const std::string &community); // an id, or "" for none in particular
    void change(const SessionItem &session);
    void enterAttendance(const SessionItem &session);
    void notHeld(const SessionItem &session);
    // Says that it and a synced one are the same, or takes that back.
    void link(const SessionItem &session);
    void remove(const SessionItem &session);

Q_SIGNALS:
    void rosterAsked(const clmrs::SessionItem &session);
    void planAsked(const clmrs::Period &quarter);
    void referralAsked(const clmrs::Subject &child);

private:
    // What holds as long as the open file, its day and its rules do.
    struct Reckoned
    {
        std::shared_ptr<const OpenCase> opened;
        Reach reach;
        std::vector<SupportItem> support;
        std::vector<ReferralItem> referrals;
    };
    struct Made
    {
        std::shared_ptr<const Reckoned> reckoned; // null: no file is open
        std::vector<SessionItem> sessions;        // by the row of the list
        std::vector<PlainList> lists;             // by Tab
        std::map<std::size_t, ChartSpec> charts;  // by Tab
    };
    static Made madeOf(std::shared_ptr<const Reckoned> reckoned, const std::shared_ptr<const OpenCase> &opened,
                       const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming, const QLocale &locale,
                       const Progress &progress);
    void make();
    void show(Made made);
    void act(const QString &id);
    std::size_t rowInFront() const;                          // of the list as it was made; there has to be a current row
    const LogSession *own(const SessionItem &session) const; // null: the file alone has it, which is said
    SessionQuestion questionOf(LogSession session) const;
    std::optional<AttendanceSheet> sheetOf(const LogSession &session, const QString &typed) const;
    QString suggestedList(const LogSession &session) const;
    QString wordsOf(const LogSession &session) const;
    std::function<PlainList(Naming)> leaving() const;

    struct SessionAction;
    static const SessionAction kSessionActions[];

    const LogbookContext &m_context;
    ListPage *m_page;
    Made m_made;
    QTimer m_soon; // several things change at once: made once
    JobSlot m_making;
};

} // namespace clmrs
