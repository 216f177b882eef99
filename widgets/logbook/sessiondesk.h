// The page of the community side: sessions, whom to invite, reach, support, its plan and cost, referrals, services. Lists are
// made on a worker after every change of file, day, logbook, naming or language; what can be done with a row is a row of a table.
#pragma once

#include "models/reports/rosters.h"
#include "models/tables/carelists.h"
#include "models/tables/communitylists.h"
#include "models/tables/reachmap.h"
#include "models/tables/sessiondays.h"
#include "widgets/logbook/context.h"
#include "widgets/pages/listpage.h"

#include <QTimer>

namespace clmrs {

class CareDesk;

class SessionDesk : public QObject
{
    Q_OBJECT

public:
    enum Tab {
        sessionsTab,
        inviteTab,
        reachTab,
        householdsTab,
        mapTab,
        supportTab,
        planTab,
        costsTab,
        referralsTab,
        servicesTab
    };

    SessionDesk(const LogbookContext &context, QObject *parent);

    ListPage &page() { return *m_page; }
    void refresh();
    bool isReady() const { return !m_soon.isActive() && !m_making.isRunning(); }

    // A session; an id, or "" for none in particular, and the topic that is proposed.
    void plan(const std::string &community, const std::string &topic = {});
    void change(const SessionItem &session);
    void enterAttendance(const SessionItem &session);
    void notHeld(const SessionItem &session);
    // Says that it and a synced one are the same, or takes that back.
    void link(const SessionItem &session);
    void remove(const SessionItem &session);
    void printList(const SessionItem &session);
    void printLists(const RostersQuestion &proposed); // of several communities
    void printListsAhead();                           // of each session of the coming days, as the week lists them
    void printAgain();
    void changeLook(); // of the lists

Q_SIGNALS:
    void rostersAsked(const std::vector<clmrs::RosterOrder> &orders);
    void rosterAgainAsked(const std::string &number, const std::vector<std::size_t> &pages);
    void planAsked(const clmrs::Period &quarter);
    void referralAsked(const clmrs::Subject &child, const std::string &which); // "": a new one

private:
    // What holds as long as the open file, its day and its rules do.
    struct Reckoned
    {
        std::shared_ptr<const OpenCase> opened;
        Reach reach;
        std::vector<SupportItem> support;
        std::vector<SupportCost> costs;
    };
    struct Made
    {
        std::shared_ptr<const Reckoned> reckoned; // null: no file is open
        std::vector<SessionItem> sessions;        // by the row of the list, as the others
        std::vector<InviteNext> invite;
        std::vector<ReferralItem> referrals;
        std::vector<SharedPlainList> lists;      // by Tab
        std::map<std::size_t, ChartSpec> charts; // by Tab
        MapSpec map;
        std::vector<SessionDay> days;
    };
    static Made madeOf(std::shared_ptr<const Reckoned> reckoned, const std::shared_ptr<const OpenCase> &opened,
                       const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming, const QLocale &locale,
                       const Progress &progress);
    void make();
    void show(Made made);
    void act(const QString &id);
    std::size_t rowInFront() const;                          // of the list as it was made; there has to be a current row
    const LogSession *own(const SessionItem &session) const; // null: the file alone has it, which is said
    // What its sessions were on, in its codes, and the usual ones.
    static std::vector<FilterChoice> topicsOf(const CaseSnapshot &file);
    static std::string offered(const std::vector<FilterChoice> &topics, std::string_view topic); // the code of one that means it
    static std::vector<FilterChoice> communitiesOf(const CaseSnapshot &file);
    SessionQuestion questionOf(LogSession session) const;
    RostersQuestion listsProposed() const; // without communities chosen
    std::optional<AttendanceSheet> sheetOf(const LogSession &session, const QString &typed) const;
    void askPlanOf(bool lineInFront);
    QString suggestedList(const LogSession &session) const;
    QString wordsOf(const LogSession &session) const;
    std::function<PlainList(Naming)> leaving() const;

    struct SessionAction;
    static const SessionAction kSessionActions[];

    const LogbookContext &m_context;
    ListPage *m_page;
    CareDesk *m_care;
    Made m_made;
    QTimer m_soon; // several things change at once: made once
    JobSlot m_making;
};

} // namespace clmrs
