#include "widgets/pagetable.h"

#include "widgets/logbook/coachingdesk.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/meetingdesk.h"
#include "widgets/logbook/periodclosing.h"
#include "widgets/logbook/scenariokeeping.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/closedpart.h"
#include "widgets/pages/coachingcalendarview.h"
#include "widgets/pages/coachingmeetingsview.h"
#include "widgets/pages/coachingpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/pages/weekpage.h"
#include "widgets/pages/workloadpage.h"

namespace clmrs {

namespace {

template <ListKind list>
Page *caseload(const PageMaking &making)
{
    return new CaseloadPage(making.session, list, making.naming, making.memory, making.parent);
}

constexpr int kViewWithCourses = 1; // follow-ups overdue: children of whom there is something to tell

constexpr PictureSpec kWeekPictures[] = {{"week"}, {"week-manager", -1, WeekPage::forManager}};
constexpr PictureSpec kChildren[] = {{"children"}, {"child", kViewWithCourses, CaseloadPage::withPane}};
constexpr PictureSpec kHouseholds[] = {{"households", -1, CaseloadPage::withPane}};
constexpr PictureSpec kSinceLastTime[] = {{"since-last-time"}};
constexpr PictureSpec kLogbook[] = {{"logbook"}};

constexpr PictureSpec kIndicators[] = {{"indicators", -1, IndicatorsPage::withPane},
                                       {"open-cases", -1, IndicatorsPage::openCases},
                                       {"core-criteria", -1, IndicatorsPage::coreCriteria},
                                       {"closed-periods", -1, IndicatorsPage::closedPeriods}};
constexpr PictureSpec kMonitors[] = {{"monitors"},
                                     {"monitor", -1, MonitorsPage::withPane},
                                     {"funnel", -1, MonitorsPage::asFunnel},
                                     {"signals", -1, MonitorsPage::asSignals},
                                     {"moves", -1, MonitorsPage::asMoves}};
constexpr PictureSpec kWorkload[] = {{"workload"},
                                     {"workload-person", -1, WorkloadPage::withPane},
                                     {"workload-month", -1, WorkloadPage::asMonths},
                                     {"what-if", -1, WorkloadPage::asWhatIf},
                                     {"proposal", -1, WorkloadPage::asProposal},
                                     {"reassignment", -1, WorkloadPage::asResult}};

constexpr int pictureOf(TeamList list) { return static_cast<int>(list); }
constexpr PictureSpec kTeam[] = {
    {"training", -1, pictureOf(TeamList::matrix)},         {"training-due", -1, pictureOf(TeamList::due)},
    {"suggestions", -1, pictureOf(TeamList::suggestions)}, {"trainings", -1, pictureOf(TeamList::trainings)},
    {"personnel", -1, pictureOf(TeamList::personnel)},     {"team", -1, pictureOf(TeamList::numbers)},
    {"equipment", -1, pictureOf(TeamList::equipment)}};
constexpr PictureSpec kSessions[] = {{"sessions", -1, SessionDesk::sessionsTab},
                                     {"invite", -1, SessionDesk::inviteTab},
                                     {"reach", -1, SessionDesk::reachTab},
                                     {"households-reached", -1, SessionDesk::householdsTab},
                                     {"map", -1, SessionDesk::mapTab},
                                     {"support", -1, SessionDesk::supportTab},
                                     {"support-plan", -1, SessionDesk::planTab},
                                     {"costs", -1, SessionDesk::costsTab},
                                     {"referrals", -1, SessionDesk::referralsTab},
                                     {"services", -1, SessionDesk::servicesTab}};
constexpr PictureSpec kCoaching[] = {{"coaching", -1, CoachingPage::withPane},
                                     {"coaching-entry", -1, CoachingPage::entering},
                                     {"coaching-time", -1, CoachingPage::overTime},
                                     {"coaching-team", -1, CoachingPage::asTeam},
                                     {"coaching-meetings", -1, CoachingPage::asMeetings},
                                     {"coaching-calendar", -1, CoachingPage::asCalendar}};

// What is kept of a closed period comes from the logbook when it is asked for.
Page *indicators(const PageMaking &making)
{
    auto *page = new IndicatorsPage(making.session, making.naming, making.memory, making.parent);
    PeriodClosing &closing = making.desk.closing();
    ClosedPart &closed = page->closed();
    QObject::connect(&closed, &ClosedPart::figuresAsked, &closing, &PeriodClosing::read);
    QObject::connect(&closed, &ClosedPart::reopenAsked, &closing, &PeriodClosing::reopen);
    QObject::connect(&closing, &PeriodClosing::figuresRead, &closed, &ClosedPart::take);
    return page;
}

// What somebody says of their own work goes into the logbook.
Page *monitors(const PageMaking &making)
{
    auto *page = new MonitorsPage(making.session, making.naming, making.memory, making.parent);
    QObject::connect(page, &MonitorsPage::wordsAsked, &making.desk, &LogbookDesk::writeWords);
    return page;
}

// What is put off is a note of the logbook, which knows the file before this one, too.
Page *week(const PageMaking &making)
{
    auto *page = new WeekPage(making.session, making.naming, making.parent);
    QObject::connect(page, &WeekPage::putOffAsked, &making.desk, &LogbookDesk::putOff);
    QObject::connect(page, &WeekPage::bringBackAsked, &making.desk, &LogbookDesk::bringBack);
    QObject::connect(page, &WeekPage::sessionListsAsked, &making.desk.sessions(), &SessionDesk::printListsAhead);
    SinceLastTime &since = making.desk.since();
    QObject::connect(&since, &SinceLastTime::changed, page, [page, &since] { page->setChanges(since.changes()); });
    return page;
}

// The page asks, the desk writes.
Page *coaching(const PageMaking &making)
{
    auto *page = new CoachingPage(making.session, making.naming, making.memory, making.parent);
    VisitEntryView &entry = page->entryView();
    CoachingDesk &desk = making.desk.coaching();
    QObject::connect(page, &CoachingPage::actAsked, &desk, &CoachingDesk::act);
    CoachingCalendarView &calendar = page->calendarView();
    QObject::connect(page, &CoachingPage::dayAsked, &desk, &CoachingDesk::openDay);
    QObject::connect(&calendar, &CoachingCalendarView::changeAsked, &desk, &CoachingDesk::changePlan);
    QObject::connect(&calendar, &CoachingCalendarView::moveAsked, &desk, &CoachingDesk::movePlan);
    QObject::connect(&calendar, &CoachingCalendarView::exportAsked, &desk, &CoachingDesk::exportMonth);
    QObject::connect(&page->meetingsView(), &CoachingMeetingsView::meetingAsked, &making.desk.meetings(), &MeetingDesk::write);
    QObject::connect(&page->meetingsView(), &CoachingMeetingsView::decisionAsked, &making.desk.meetings(),
                     &MeetingDesk::followUp);
    QObject::connect(page, &CoachingPage::entryLeft, &desk, &CoachingDesk::flushDraft);
    const auto tellWho = [page, &all = making.desk] {
        const Author *author = all.author();
        page->sitsHere(author ? author->personnelId : std::string());
    };
    QObject::connect(&making.desk, &LogbookDesk::personChanged, page, tellWho);
    tellWho();
    QObject::connect(&entry, &VisitEntryView::entryChanged, &desk, &CoachingDesk::keepDraft);
    QObject::connect(&entry, &VisitEntryView::actionAsked, &desk, &CoachingDesk::askAction);
    QObject::connect(&entry, &VisitEntryView::returnAsked, &desk, &CoachingDesk::askReturn);
    QObject::connect(&entry, &VisitEntryView::saveAsked, &desk, &CoachingDesk::save);
    QObject::connect(&entry, &VisitEntryView::beginAnewAsked, &desk, &CoachingDesk::beginAnew);
    QObject::connect(&desk, &CoachingDesk::entryReady, page, &CoachingPage::beginEntry);
    QObject::connect(&desk, &CoachingDesk::actionAgreed, &entry, &VisitEntryView::takeAction);
    QObject::connect(&desk, &CoachingDesk::actionReturned, &entry, &VisitEntryView::takeReturn);
    QObject::connect(&desk, &CoachingDesk::saved, page, &CoachingPage::endEntry);
    return page;
}

// What it assumes are settings of the logbook, which keeps scenarios, too.
Page *workload(const PageMaking &making)
{
    auto *page = new WorkloadPage(making.session, making.naming, making.memory, making.parent);
    QObject::connect(page, &WorkloadPage::settingsAsked, &making.desk, &LogbookDesk::editSettings);
    QObject::connect(&page->result(), &ResultView::keepAsked, &making.desk.scenarios(), &ScenarioKeeping::keep);
    QObject::connect(&page->result(), &ResultView::removeAsked, &making.desk.scenarios(), &ScenarioKeeping::remove);
    QObject::connect(&page->result(), &ResultView::hiredAsked, &making.desk.scenarios(), &ScenarioKeeping::sayWhoWasHired);
    return page;
}

constexpr PageSpec kPages[] = {
    {PageId::week, CommandId::week, kWeekPictures, week},
    {PageId::children, CommandId::children, kChildren, caseload<ListKind::children>},
    {PageId::households, CommandId::households, kHouseholds, caseload<ListKind::households>},
    {PageId::sinceLastTime, CommandId::sinceLastTime, kSinceLastTime,
     [](const PageMaking &making) -> Page * { return &making.desk.lists().filePage(); }},
    {PageId::logbook, CommandId::logbookLists, kLogbook,
     [](const PageMaking &making) -> Page * { return &making.desk.lists().logbookPage(); }},
    {PageId::indicators, CommandId::indicators, kIndicators, indicators},
    {PageId::monitors, CommandId::monitors, kMonitors, monitors},
    {PageId::coaching, CommandId::coaching, kCoaching, coaching},
    {PageId::team, CommandId::team, kTeam, [](const PageMaking &making) -> Page * { return &making.desk.team().page(); }},
    {PageId::sessions, CommandId::sessions, kSessions,
     [](const PageMaking &making) -> Page * { return &making.desk.sessions().page(); }},
    {PageId::workload, CommandId::workload, kWorkload, workload},
};
static_assert(std::size(kPages) == kPageCount);

} // namespace

std::span<const PageSpec, kPageCount> pageSpecs() { return kPages; }

} // namespace clmrs
