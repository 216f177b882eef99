// What the page of sessions prints: attendance lists of one session or several communities, a list once more, a quarter's plan.
#include "models/domain/qstring.h"
#include "models/reports/papernumber.h"
#include "models/tables/printedrosters.h"
#include "models/tables/weeklists.h"
#include "widgets/logbook/sessiondesk.h"

namespace clmrs {

namespace {

constexpr int kListsAhead = 7; // days, a first proposal

// The plan is made for the quarter ahead.
Period quarterAhead(const OpenCase &opened)
{
    const int startMonth = opened.book->snapshot->cooperative.seasonStartMonth.value_or(1);
    return quarterFrom(quarterOf(opened.load->day, startMonth).from.addMonths(kMonthsOfQuarter));
}

RosterOrder orderFor(const SessionItem &session)
{
    RosterOrder order{{session.community}, *session.on(), session.topic};
    order.audience = session.audience;
    return order;
}

} // namespace

void SessionDesk::printList(const SessionItem &session) { Q_EMIT rostersAsked({orderFor(session)}); }

void SessionDesk::printListsAhead()
{
    const auto &opened = m_context.session.current();
    if (!opened)
        return;
    std::vector<RosterOrder> orders;
    for (const SessionItem &session : sessionsAhead(*opened->book, m_context.keeper.snapshot().get(), opened->load->day))
        orders.push_back(orderFor(session));
    if (!orders.empty())
        Q_EMIT rostersAsked(orders);
}

RostersQuestion SessionDesk::listsProposed() const
{
    RostersQuestion question;
    const auto &opened = m_context.session.current();
    if (!opened)
        return question;
    const CaseSnapshot &file = *opened->book->snapshot;
    for (const FilterChoice &community : communitiesOf(file))
        question.communities.push_back(
            {community.value, community.label, lineOf(file, file.communities[*file.communities.find(community.value)].section)});
    question.topics = topicsOf(file);
    question.day = opened->load->day.addDays(kListsAhead);
    return question;
}

void SessionDesk::printLists(const RostersQuestion &proposed)
{
    const auto &opened = m_context.session.current();
    const auto answer = opened ? m_context.services.askRosters(m_context.window, proposed) : std::nullopt;
    if (!answer)
        return;
    RosterOrder order{{}, answer->day, answer->topic};
    order.audience = answer->audience;
    order.onlyNeverReached = answer->onlyNeverReached;
    for (const std::string &id : answer->communities) {
        if (const auto community = opened->book->snapshot->communities.find(id))
            order.communities.push_back(*community);
    }
    if (!order.communities.empty())
        Q_EMIT rostersAsked({order});
}

// The latest printed is proposed.
void SessionDesk::printAgain()
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    const PrintedRoster *latest = nullptr;
    for (const PrintedRoster &roster : m_context.logbook().all<PrintedRoster>()) {
        if (!latest || latest->head.at < roster.head.at)
            latest = &roster;
    }
    const auto numberTyped = [](const QString &typed) { return paperNumberTyped(typed).toStdString(); };
    const auto answer = m_context.services.askReprint(
        m_context.window,
        {latest ? qstring(latest->number) : QString(), [this, numberTyped](const QString &number, const QString &pages) {
             if (!rosterNumbered(m_context.logbook(), numberTyped(number)))
                 return tr(
                     "No list with this number was printed here. The number stands at the head and the foot of each sheet.");
             try {
                 pagesTyped(pages);
             } catch (const Error &error) {
                 return error.sentence().text();
             }
             return QString();
         }});
    if (answer)
        Q_EMIT rosterAgainAsked(numberTyped(answer->number), pagesTyped(answer->pages));
}

void SessionDesk::changeLook()
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    const std::string cooperative(file.cooperatives.id(file.cooperative));
    const Letterhead *held = letterheadOf(m_context.logbook(), cooperative);
    const std::optional<Letterhead> before = held ? std::optional(*held) : std::nullopt;
    Letterhead proposed = before.value_or(Letterhead());
    proposed.cooperative = cooperative;
    const auto answer = m_context.services.askLetterhead(
        m_context.window, {proposed,
                           [this](QWidget *parent) {
                               return m_context.services.chooseFile(
                                   parent, {tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"), {}});
                           },
                           [](const QString &path) {
                               try {
                                   checkLogo(path);
                               } catch (const Error &error) {
                                   return error.sentence().text();
                               }
                               return QString();
                           }});
    if (answer && !(before && *answer == *before))
        m_context.write<Letterhead>(QT_TRANSLATE_NOOP("clmrs", "change how lists look"), before, *answer);
}

// That of the line in front, else that ahead.
void SessionDesk::askPlanOf(bool lineInFront)
{
    const auto &opened = m_context.session.current();
    if (!opened)
        return;
    const PlannedSupport *line = lineInFront ? m_context.find<PlannedSupport>(m_page->currentRow()->key) : nullptr;
    Q_EMIT planAsked(line && line->quarter ? quarterFrom(*line->quarter) : quarterAhead(*opened));
}

} // namespace clmrs
