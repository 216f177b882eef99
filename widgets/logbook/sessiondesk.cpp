#include "widgets/logbook/sessiondesk.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/session/freeing.h"
#include "models/tables/sessionwords.h"
#include "widgets/logbook/caredesk.h"
#include "widgets/parts/plainlistview.h"

#include <QCollator>
#include <set>

namespace clmrs {

namespace {

constexpr int kPlanAhead = 7;         // days, a first proposal
constexpr qsizetype kCodeLetters = 6; // of a session's code, behind its day

void sortByLabel(std::vector<FilterChoice> &choices)
{
    std::ranges::sort(choices, [collator = QCollator(QLocale())](const FilterChoice &a, const FilterChoice &b) {
        return collator.compare(a.label, b.label) < 0;
    });
}

std::string newCode(Date day) { return day.iso() + '-' + Key::random().hex().substr(0, kCodeLetters); }

} // namespace

struct SessionDesk::SessionAction
{
    Tab tab;
    const char *id;
    const char *text; // of SessionDesk
    bool needsRow;
    void (*act)(SessionDesk &desk);
};

constexpr SessionDesk::SessionAction SessionDesk::kSessionActions[] = {
    {sessionsTab, "session-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Plan a session…"), false,
     [](SessionDesk &desk) { desk.plan({}); }},
    {sessionsTab, "session-roster", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Print its &list…"), true,
     [](SessionDesk &desk) { desk.printList(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-attendance", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Enter &attendance…"), true,
     [](SessionDesk &desk) { desk.enterAttendance(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-not-held", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Not held…"), true,
     [](SessionDesk &desk) { desk.notHeld(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-change", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Change…"), true,
     [](SessionDesk &desk) { desk.change(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-link", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Is the sa&me as…"), true,
     [](SessionDesk &desk) { desk.link(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-remove", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Remove"), true,
     [](SessionDesk &desk) { desk.remove(desk.m_made.sessions[desk.rowInFront()]); }},
    {sessionsTab, "session-rosters", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Lists of &several communities…"), false,
     [](SessionDesk &desk) { desk.printLists(desk.listsProposed()); }},
    {sessionsTab, "session-again", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Print a list a&gain…"), false,
     [](SessionDesk &desk) { desk.printAgain(); }},
    {sessionsTab, "session-look", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "How lists l&ook…"), false,
     [](SessionDesk &desk) { desk.changeLook(); }},
    {inviteTab, "invite-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Plan a session there…"), true,
     [](SessionDesk &desk) {
         desk.plan(desk.m_page->currentRow()->target.id, std::string(desk.m_made.invite[desk.rowInFront()].topic));
     }},
    {inviteTab, "invite-rosters", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Print its &list of who was never reached…"), true,
     [](SessionDesk &desk) {
         RostersQuestion proposed = desk.listsProposed();
         proposed.chosen = {desk.m_page->currentRow()->target.id};
         proposed.topic = offered(proposed.topics, desk.m_made.invite[desk.rowInFront()].topic);
         proposed.onlyNeverReached = true;
         desk.printLists(proposed);
     }},
    {reachTab, "reach-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Plan a session there…"), true,
     [](SessionDesk &desk) { desk.plan(desk.m_page->currentRow()->target.id); }},
    {mapTab, "map-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Plan a session there…"), true,
     [](SessionDesk &desk) { desk.plan(desk.m_page->currentRow()->target.id); }},
    {supportTab, "support-into-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Put into the &plan…"), true,
     [](SessionDesk &desk) { desk.m_care->plan(desk.m_page->currentRow()->target); }},
    {supportTab, "support-refer", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Refer the child…"), true,
     [](SessionDesk &desk) { desk.m_care->refer(desk.m_page->currentRow()->target); }},
    {supportTab, "support-plan", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "Print the &quarter’s plan…"), false,
     [](SessionDesk &desk) { desk.askPlanOf(false); }},
    {planTab, "plan-change", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Change…"), true,
     [](SessionDesk &desk) { desk.m_care->changePlan(desk.m_page->currentRow()->key); }},
    {planTab, "plan-remove", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Remove"), true,
     [](SessionDesk &desk) { desk.m_care->removePlan(desk.m_page->currentRow()->key); }},
    {planTab, "plan-print", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Print its quarter’s plan…"), true,
     [](SessionDesk &desk) { desk.askPlanOf(true); }},
    {referralsTab, "referral-new", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Refer the child…"), true,
     [](SessionDesk &desk) { desk.m_care->refer(desk.m_page->currentRow()->target); }},
    {referralsTab, "referral-print", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Print a referral form…"), true,
     [](SessionDesk &desk) {
         const ReferralItem &item = desk.m_made.referrals[desk.rowInFront()];
         const CaseSnapshot &file = *desk.m_made.reckoned->opened->book->snapshot;
         Q_EMIT desk.referralAsked(Subject(desk.m_page->currentRow()->target),
                                   !item.own.empty() || !item.referral ? item.own
                                                                       : std::string(file.referrals.id(item.referral)));
     }},
    {referralsTab, "referral-step", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "How &far is it…"), true,
     [](SessionDesk &desk) { desk.m_care->noteStep(desk.m_made.referrals[desk.rowInFront()]); }},
    {referralsTab, "referral-change", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Change…"), true,
     [](SessionDesk &desk) { desk.m_care->changeReferral(desk.m_page->currentRow()->key); }},
    {referralsTab, "referral-remove", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "R&emove"), true,
     [](SessionDesk &desk) { desk.m_care->removeReferral(desk.m_page->currentRow()->key); }},
    {servicesTab, "service-add", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Add a service…"), false,
     [](SessionDesk &desk) { desk.m_care->addService(); }},
    {servicesTab, "service-change", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Change…"), true,
     [](SessionDesk &desk) { desk.m_care->changeService(desk.m_page->currentRow()->key); }},
    {servicesTab, "service-remove", QT_TRANSLATE_NOOP("clmrs::SessionDesk", "&Remove"), true,
     [](SessionDesk &desk) { desk.m_care->removeService(desk.m_page->currentRow()->key); }},
};

SessionDesk::SessionDesk(const LogbookContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_page(new ListPage(context.window)), m_care(new CareDesk(context, this))
{
    m_page->setUp(QT_TRANSLATE_NOOP("clmrs::MainWindow", "Sessions"), [this] { return leaving(); });
    connect(m_page, &ListPage::actionAsked, this, &SessionDesk::act);
    connect(m_page, &ListPage::rowActivated, m_page, [this](const PlainRow &row) {
        if (!row.target.id.empty())
            Q_EMIT m_page->subjectAsked(Subject(row.target));
    });
    connect(m_page, &ListPage::countChanged, this, [this] { m_page->view().chooseFirst(); }); // can be acted on at once
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SessionDesk::make);
    connect(&context.session, &Session::opened, this, &SessionDesk::refresh);
    connect(&context.keeper, &LogbookKeeper::changed, this, &SessionDesk::refresh);
}

void SessionDesk::refresh() { m_soon.start(); }

SessionDesk::Made SessionDesk::madeOf(std::shared_ptr<const Reckoned> reckoned, const std::shared_ptr<const OpenCase> &opened,
                                      const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming, const QLocale &locale,
                                      const Progress &progress)
{
    if (!opened)
        return Made();
    const Casebook &book = *opened->book;
    const Caseload &load = *opened->load;
    if (!reckoned || reckoned->opened != opened)
        reckoned = std::make_shared<const Reckoned>(
            Reckoned{opened, reachOn(book, load), supportOn(book, load, progress), supportCosts(book, load)});
    const Reach &reach = reckoned->reach;
    const std::vector<SupportItem> &support = reckoned->support;
    const LogbookSnapshot none;
    const LogbookSnapshot &kept = logbook ? *logbook : none;
    Made made;
    made.reckoned = reckoned;
    made.sessions = sessionsByCommunity(book, logbook.get(), load.day, locale);
    made.invite = inviteNext(book, reach, logbook.get());
    made.referrals = referralsOn(book, load, logbook.get());
    made.map = placesMap(book, reach, locale);
    const std::vector<PlanItem> plan = planOn(book, load, kept);
    made.lists = {sessionsList(book, logbook.get(), made.sessions, naming, locale),
                  inviteList(book, made.invite, locale),
                  reachList(book, reach, locale),
                  reachedHouseholdsList(book, reach, naming, locale),
                  placesList(book, reach, locale),
                  supportList(book, load, support, plan, naming, locale),
                  planList(book, kept, plan, naming, locale),
                  costsList(book, reckoned->costs, locale),
                  referralsList(book, load, logbook.get(), made.referrals, naming, locale),
                  servicesList(kept, naming, locale)};
    made.charts = {{sessionsTab, seasonChart(seasonPattern(book, load, logbook.get()), locale)},
                   {reachTab, reachChart(book, reach, locale)},
                   {supportTab, needsChart(book, load, support, plan, locale)},
                   {costsTab, costsChart(book, load, locale)}};
    made.days = sessionDays(*book.snapshot, made.sessions, locale);
    return made;
}

void SessionDesk::make()
{
    m_making.start<Made>([reckoned = m_made.reckoned, opened = m_context.session.current(), logbook = m_context.keeper.snapshot(),
                          naming = m_context.naming, locale = QLocale()](
                             const Progress &progress) { return madeOf(reckoned, opened, logbook, naming, locale, progress); },
                         [this](Made made) { show(std::move(made)); });
}

void SessionDesk::show(Made made)
{
    freeOnWorker(std::exchange(m_made, std::move(made)));
    std::vector<ListChoice> choices;
    for (std::size_t tab = 0; tab < m_made.lists.size(); ++tab) {
        choices.push_back({m_made.lists[tab], {}, {}});
        if (const auto chart = m_made.charts.find(tab); chart != m_made.charts.end())
            choices.back().chart = chart->second;
        if (tab == mapTab && !m_made.map.points.empty())
            choices.back().map = m_made.map;
        if (tab == sessionsTab)
            choices.back().calendar = m_made.days;
        for (const SessionAction &action : kSessionActions) {
            if (static_cast<std::size_t>(action.tab) == tab)
                choices.back().actions.push_back({QLatin1String(action.id), tr(action.text), action.needsRow});
        }
    }
    m_page->show(std::move(choices));
}

void SessionDesk::act(const QString &id)
{
    const auto action =
        std::ranges::find_if(kSessionActions, [&](const SessionAction &spec) { return id == QLatin1String(spec.id); });
    if (action != std::end(kSessionActions) && (!action->needsRow || m_page->currentRow()))
        action->act(*this);
}

std::size_t SessionDesk::rowInFront() const
{
    return static_cast<std::size_t>(m_page->currentRow() - m_page->view().rows().list().rows.data());
}

const LogSession *SessionDesk::own(const SessionItem &session) const
{
    const auto all = sessionsByCode(m_context.logbook());
    const auto found = all.find(session.own);
    if (found != all.end())
        return found->second;
    m_context.say({QT_TRANSLATE_NOOP("clmrs", "This session stands in the file alone, which nothing here changes. Plan it in the "
                                              "logbook, or choose one that stands there."),
                   {}});
    return nullptr;
}

std::vector<FilterChoice> SessionDesk::topicsOf(const CaseSnapshot &file)
{
    std::set<std::string_view> codes;
    std::set<std::string_view> meant;
    const auto add = [&](std::string_view code) {
        if (meant.insert(topicMeant(code)).second)
            codes.insert(code);
    };
    for (const AwarenessSession &session : file.sessions.counting())
        add(file.text(session.topic));
    for (const std::string_view usual : kUsualTopics)
        add(usual);
    std::vector<FilterChoice> topics;
    std::set<QString> words;
    for (const std::string_view code : codes) {
        if (const QString word = topicWord(code); !word.isEmpty() && words.insert(word).second)
            topics.push_back({std::string(code), word});
    }
    sortByLabel(topics);
    return topics;
}

std::string SessionDesk::offered(const std::vector<FilterChoice> &topics, std::string_view topic)
{
    const auto found =
        std::ranges::find_if(topics, [topic](const FilterChoice &choice) { return isSameTopic(choice.value, topic); });
    return found == topics.end() ? std::string(topic) : found->value;
}

std::vector<FilterChoice> SessionDesk::communitiesOf(const CaseSnapshot &file)
{
    std::vector<FilterChoice> communities;
    for (std::uint32_t i = 0; i < file.communities.counting().size(); ++i)
        communities.push_back(
            {std::string(file.communities.id(Ref<Community>{i})), lineOf(file, file.communities.counting()[i].name)});
    sortByLabel(communities);
    return communities;
}

SessionQuestion SessionDesk::questionOf(LogSession session) const
{
    const OpenCase &opened = *m_context.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    SessionQuestion question{communitiesOf(file), topicsOf(file), {}, std::move(session), opened.load->day};
    for (FilterChoice &topic : question.topics) { // its own code stays
        if (isSameTopic(topic.value, question.session.topic))
            topic.value = question.session.topic;
    }
    for (std::uint32_t i = 0; i < file.personnel.counting().size(); ++i) {
        const auto left = file.personnel.counting()[i].leftOn;
        const bool isIts = file.personnel.id(Ref<Personnel>{i}) == question.session.facilitator.id;
        if (!left || *left > opened.load->day || isIts)
            question.people.push_back(
                {std::string(file.personnel.id(Ref<Personnel>{i})), personText(*opened.book, {i}, Naming::shown)});
    }
    sortByLabel(question.people);
    return question;
}

void SessionDesk::plan(const std::string &community, const std::string &topic)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    LogSession session;
    session.community.id = community;
    session.topic = offered(topicsOf(*m_context.session.current()->book->snapshot), topic);
    session.audience = Audience::community;
    session.plannedOn = m_context.session.current()->load->day.addDays(kPlanAhead);
    auto answer = m_context.services.askSession(m_context.window, questionOf(session));
    if (!answer)
        return;
    answer->code = newCode(answer->plannedOn.value_or(*session.plannedOn));
    m_context.write<LogSession>(QT_TRANSLATE_NOOP("clmrs", "plan a session"), std::nullopt, *answer);
}

void SessionDesk::change(const SessionItem &item)
{
    const LogSession *session = m_context.isWritable() ? own(item) : nullptr;
    if (!session)
        return;
    const LogSession before = *session; // the logbook may change while somebody is asked
    if (const auto answer = m_context.services.askSession(m_context.window, questionOf(before)); answer && !(*answer == before))
        m_context.write<LogSession>(QT_TRANSLATE_NOOP("clmrs", "change a session"), before, *answer);
}

QString SessionDesk::wordsOf(const LogSession &session) const
{
    const auto day = session.heldOn ? session.heldOn : session.plannedOn;
    QStringList words{qstring(session.community.name), topicWord(session.topic), day ? longDate(*day, QLocale()) : QString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" – "));
}

void SessionDesk::notHeld(const SessionItem &item)
{
    const LogSession *session = m_context.isWritable() ? own(item) : nullptr;
    if (!session)
        return;
    if (session->heldOn) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "This session was held: its attendance is entered. Undo that first."), {}});
        return;
    }
    const LogSession before = *session;
    const auto answer = m_context.services.askNotHeld(
        m_context.window, {wordsOf(before), qstring(before.notHeldReason), m_context.session.current()->load->day});
    if (!answer)
        return;
    LogSession after = before;
    after.notHeldReason = answer->reason;
    Change change{QT_TRANSLATE_NOOP("clmrs", "say that a session was not held"), {Edit<LogSession>{before, after}}};
    if (answer->again) {
        LogSession again = before;
        again.head = {};
        again.code = newCode(*answer->again);
        again.plannedOn = answer->again;
        again.notHeldReason.clear();
        change.edits.push_back(Edit<LogSession>{std::nullopt, again});
    }
    m_context.keeper.apply(std::move(change));
}

void SessionDesk::link(const SessionItem &item)
{
    const LogSession *session = m_context.isWritable() ? own(item) : nullptr;
    if (!session)
        return;
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    Change undone{QT_TRANSLATE_NOOP("clmrs", "take a link of sessions back"), {}};
    for (const SessionLink &link : m_context.logbook().all<SessionLink>()) {
        if (link.session == session->code && item.synced)
            undone.edits.push_back(Edit<SessionLink>{link, std::nullopt});
    }
    if (!undone.edits.empty()) {
        if (m_context.services.ask(m_context.window,
                                   {tr("This session is linked to one of the file. Take the link back? It counts by "
                                       "itself again."),
                                    tr("Take it back"), tr("Keep the link")}))
            m_context.keeper.apply(std::move(undone));
        return;
    }
    const auto fitting = mayBeLinked(file, *session);
    if (fitting.empty()) {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "The file has no session of this community on this topic held within %1 days of "
                                        "it. One that is held and comes with a later file can be linked then."),
             {QString::number(kLinkDays)}});
        return;
    }
    ChoiceQuestion question{tr("The same session"), tr("&Session of the file"), {}};
    for (const Ref<AwarenessSession> ref : fitting) {
        const AwarenessSession &synced = file.sessions[ref];
        const int heads = synced.women.value_or(0) + synced.men.value_or(0) + synced.girls.value_or(0) + synced.boys.value_or(0);
        question.choices.append(tr("%1, %Ln person(s)", nullptr, heads).arg(longDate(*synced.heldOn, QLocale())));
    }
    const std::string code = session->code;
    if (const auto chosen = m_context.services.askChoice(m_context.window, question))
        m_context.write<SessionLink>(
            QT_TRANSLATE_NOOP("clmrs", "link two sessions"), std::nullopt,
            SessionLink{{}, code, std::string(file.sessions.id(fitting[static_cast<std::size_t>(*chosen)]))});
}

// With what was entered of it; undone by undo.
void SessionDesk::remove(const SessionItem &item)
{
    const LogSession *session = m_context.isWritable() ? own(item) : nullptr;
    if (!session)
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "remove a session"), {Edit<LogSession>{*session, std::nullopt}}};
    for (const RosterLine &line : m_context.logbook().all<RosterLine>()) {
        if (line.session == session->code)
            change.edits.push_back(Edit<RosterLine>{line, std::nullopt});
    }
    for (const SessionLink &link : m_context.logbook().all<SessionLink>()) {
        if (link.session == session->code)
            change.edits.push_back(Edit<SessionLink>{link, std::nullopt});
    }
    m_context.keeper.apply(std::move(change));
}

std::function<PlainList(Naming)> SessionDesk::leaving() const
{
    return [reckoned = m_made.reckoned, opened = m_context.session.current(), logbook = m_context.keeper.snapshot(),
            at = static_cast<std::size_t>(m_page->chosen()), locale = QLocale()](Naming naming) {
        Made made = madeOf(reckoned, opened, logbook, naming, locale, Progress());
        return at < made.lists.size() ? *made.lists[at] : PlainList();
    };
}

} // namespace clmrs
