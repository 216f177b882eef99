#include "widgets/logbook/coachingdesk.h"

#include "models/domain/qstring.h"
#include "models/indicators/coachingplan.h"
#include "models/tables/coachingwords.h"
#include "widgets/logbook/draftkeeper.h"

#include <set>

namespace clmrs {

namespace {

const char kVisitDraft[] = "coaching_visit";
const char kTalkDraft[] = "one_to_one";
constexpr int kUsualDaysAhead = 7; // of a plan, as a first proposal

std::string draftSubject(const Subject &monitor) { return monitor.table + '/' + monitor.id; }

// What is suggested first, then every other community of the file as it comes.
void offerPlaces(PlanQuestion &question, const OpenCase &opened, Ref<Personnel> monitor, Naming naming)
{
    const Casebook &book = *opened.book;
    const CaseSnapshot &file = *book.snapshot;
    std::set<std::string> offered;
    for (const SuggestedCommunity &suggested : suggestedVisits(book, *opened.load, monitor)) {
        const std::string id(file.communities.id(suggested.community));
        question.communities.push_back(
            {id, Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2 overdue, %3 newly identified"),
                          {lineOf(file, file.communities[suggested.community].name),
                           QLocale().toString(suggested.followUpsOverdue), QLocale().toString(suggested.newlyIdentified)}}
                     .text()});
        offered.insert(id);
        for (const SuggestedHousehold &household : suggested.households)
            question.households.push_back(
                {std::string(file.households.id(household.household)),
                 Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2 overdue, %3 newly identified"),
                          {householdCode(book, household.household, naming), QLocale().toString(household.followUpsOverdue),
                           QLocale().toString(household.newlyIdentified)}}
                     .text(),
                 id});
    }
    for (std::uint32_t i = 0; i < file.communities.counting().size(); ++i) {
        const Ref<Community> community{i};
        const std::string id(file.communities.id(community));
        if (!offered.contains(id))
            question.communities.push_back({id, lineOf(file, file.communities[community].name)});
    }
}

} // namespace

CoachingDesk::CoachingDesk(const LogbookContext &context, DraftKeeper &drafts, QObject *parent)
    : QObject(parent), m_context(context), m_drafts(drafts)
{
}

QString CoachingDesk::monitorWords(const Subject &monitor) const
{
    const Casebook &book = *m_context.session.current()->book;
    const auto person = rowOfId(book.snapshot->personnel, monitor.id);
    return person ? personText(book, *person, m_context.naming) : qstring(monitor.name);
}

// Whoever sits here where they are of the file, else the monitor's own supervisor.
Subject CoachingDesk::supervisorOf(const Subject &monitor) const
{
    const Author *author = m_context.find<Author>(m_context.keeper.hand().author);
    if (author && !author->personnelId.empty())
        return m_context.named({"personnel", author->personnelId, {}});
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    const auto person = rowOfId(file.personnel, monitor.id);
    const Ref<Personnel> supervisor = person ? file.personnel[*person].supervisor : Ref<Personnel>();
    return supervisor ? m_context.named({"personnel", std::string(file.personnel.id(supervisor)), {}}) : Subject();
}

void CoachingDesk::act(CoachingAct what, const Subject &monitor, const Key &key)
{
    switch (what) {
    case CoachingAct::open:
        return; // nothing is written by it
    case CoachingAct::plan:
        return plan(monitor);
    case CoachingAct::change:
        return changePlan(key);
    case CoachingAct::remove:
        return removePlan(key);
    case CoachingAct::enter:
    case CoachingAct::correct:
        return begin(monitor, key);
    case CoachingAct::followUp:
        return followUp(key);
    case CoachingAct::talk:
        return talk(monitor, key);
    case CoachingAct::route:
        return printRoute(monitor);
    case CoachingAct::checklist:
        return printChecklist(monitor);
    case CoachingAct::sheet:
        return printSheet(monitor);
    }
}

std::optional<Coaching> CoachingDesk::askPlan(const Coaching &visit) const
{
    const OpenCase &opened = *m_context.session.current();
    PlanQuestion question{monitorWords(visit.monitor), visit, {}, {}};
    if (const auto monitor = rowOfId(opened.book->snapshot->personnel, visit.monitor.id))
        offerPlaces(question, opened, *monitor, m_context.naming);
    auto answer = m_context.services.askPlan(m_context.window, question);
    if (answer) {
        answer->community = m_context.named(answer->community);
        answer->household = m_context.named(answer->household);
    }
    return answer;
}

void CoachingDesk::plan(const Subject &monitor)
{
    if (const auto &opened = m_context.session.current())
        planOn(monitor, opened->load->day.addDays(kUsualDaysAhead));
}

void CoachingDesk::planOn(const Subject &monitor, Date day)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    Coaching visit;
    visit.monitor = m_context.named(monitor);
    visit.supervisor = supervisorOf(monitor);
    visit.plannedOn = day;
    auto answer = askPlan(visit);
    if (!answer || !answer->plannedOn)
        return;
    answer->code = ownCode('V', *answer->plannedOn);
    m_context.write<Coaching>(QT_TRANSLATE_NOOP("clmrs", "plan a visit"), std::nullopt, *answer);
}

void CoachingDesk::movePlan(const Key &visit, Date day)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (!planned || planned->heldOn || planned->plannedOn == day || !m_context.isWritable())
        return;
    Coaching moved = *planned;
    moved.plannedOn = day;
    m_context.write<Coaching>(QT_TRANSLATE_NOOP("clmrs", "move a planned visit"), *planned, moved);
}

void CoachingDesk::changePlan(const Key &visit)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (!planned || !m_context.session.current() || !m_context.isWritable())
        return;
    const Coaching before = *planned; // a question outlives its snapshot
    if (const auto answer = askPlan(before); answer && *answer != before)
        m_context.write<Coaching>(QT_TRANSLATE_NOOP("clmrs", "change a plan"), before, *answer);
}

void CoachingDesk::removePlan(const Key &visit)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (planned && !planned->heldOn && m_context.isWritable())
        m_context.write<Coaching>(QT_TRANSLATE_NOOP("clmrs", "remove a plan"), *planned, std::nullopt);
}

QString CoachingDesk::actionWords(const AgreedAction &action) const
{
    const LogbookSnapshot &logbook = m_context.logbook();
    const QLocale locale;
    return actionText(action,
                      LogSubjects(m_context.session.current()->book.get(), logbook.pseudonymKey, m_context.naming, locale));
}

void CoachingDesk::followUp(const Key &key)
{
    const AgreedAction *action = m_context.find<AgreedAction>(key);
    const auto &opened = m_context.session.current();
    if (!action || action->doneOn || !opened || !m_context.isWritable())
        return;
    const AgreedAction before = *action;
    const Date day = opened->load->day;
    const auto answer =
        m_context.services.askFollowUp(m_context.window, {actionWords(before), {key, ActionFate::done, std::nullopt, {}}, day});
    if (!answer || answer->fate == ActionFate::open)
        return;
    m_context.write<AgreedAction>(QT_TRANSLATE_NOOP("clmrs", "note what became of an action"), before,
                                  afterReturn(before, *answer, day));
}

void CoachingDesk::talk(const Subject &monitor, const Key &key)
{
    const auto &opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    OneToOne talk;
    talk.monitor = m_context.named(monitor);
    talk.heldOn = opened->load->day;
    std::optional<OneToOne> before;
    if (const OneToOne *own = key.isNull() ? nullptr : m_context.find<OneToOne>(key))
        before = talk = *own;
    m_drafts.recall(kTalkDraft, talkSubject(talk), [this, talk, before](const std::optional<Draft> &draft) mutable {
        const auto kept = draft ? oneToOneOfDraft(draft->text) : std::nullopt;
        const RowHead head = std::exchange(talk, kept.value_or(talk)).head;
        talk.head = head;
        askTalk(talk, before, kept.has_value());
    });
}

// Of whoever sits here alone, as the row itself will be.
std::string CoachingDesk::talkSubject(const OneToOne &talk) const
{
    return draftSubject(talk.monitor) + '#' + m_context.keeper.hand().author.hex() + '/' + talk.head.key.hex();
}

void CoachingDesk::askTalk(const OneToOne &talk, const std::optional<OneToOne> &before, bool isDraft)
{
    if (!m_context.session.current())
        return;
    const std::string subject = talkSubject(talk);
    const auto keep = [this, subject](const OneToOne &typed) { m_drafts.keep({kTalkDraft, subject, draftText(typed)}); };
    const auto answer = m_context.services.askOneToOne(m_context.window, {monitorWords(talk.monitor), talk, isDraft, keep});
    m_drafts.flush();
    if (!answer || before == *answer)
        return;
    m_context.write<OneToOne>(QT_TRANSLATE_NOOP("clmrs", "write down a one-to-one"), before, *answer,
                              [this, subject] { m_drafts.drop(kTalkDraft, subject); });
}

VisitEntry CoachingDesk::freshEntry(const Subject &monitor, const Key &key) const
{
    const Date day = m_context.session.current()->load->day;
    if (const Coaching *visit = key.isNull() ? nullptr : m_context.find<Coaching>(key))
        return entryOf(m_context.logbook(), *visit, day);
    return withChecklist(newEntry(m_context.named(monitor), supervisorOf(monitor), day),
                         latestChecklist(m_context.logbook(), kPracticeChecklist));
}

void CoachingDesk::begin(const Subject &monitor, const Key &visit)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    m_monitor = monitor;
    m_visit = visit;
    m_drafts.recall(kVisitDraft, draftSubject(monitor), [this, monitor, visit](const std::optional<Draft> &draft) {
        if (!m_context.session.current())
            return;
        const std::optional<VisitEntry> kept = draft ? entryOfDraft(draft->text, m_context.logbook()) : std::nullopt;
        Q_EMIT entryReady(kept ? *kept : freshEntry(monitor, visit), kept.has_value());
    });
}

void CoachingDesk::beginAnew()
{
    m_drafts.drop(kVisitDraft, draftSubject(m_monitor));
    Q_EMIT entryReady(freshEntry(m_monitor, m_visit), false);
}

void CoachingDesk::keepDraft(const VisitEntry &entry)
{
    m_drafts.keep({kVisitDraft, draftSubject(entry.visit.monitor), draftText(entry)});
}

void CoachingDesk::flushDraft() { m_drafts.flush(); }

void CoachingDesk::askAction(const AgreedAction &action, int place)
{
    const QLocale locale;
    const auto answer = m_context.services.askAction(
        m_context.window, {action.item.empty() ? QString() : itemTextOf(action.item, locale), action, m_context.staff()});
    if (!answer)
        return;
    AgreedAction agreed = *answer;
    agreed.responsible = m_context.named(agreed.responsible);
    Q_EMIT actionAgreed(agreed, place);
}

void CoachingDesk::askReturn(const AgreedAction &action, const ActionReturn &what, Date day)
{
    if (const auto answer = m_context.services.askFollowUp(m_context.window, {actionWords(action), what, day}))
        Q_EMIT actionReturned(*answer);
}

void CoachingDesk::save(const VisitEntry &entry)
{
    if (!m_context.isWritable())
        return;
    m_drafts.flush(); // it is there until the visit is
    m_context.keeper.apply(visitChange(m_context.logbook(), entry), [this, subject = draftSubject(entry.visit.monitor)] {
        m_drafts.drop(kVisitDraft, subject);
        Q_EMIT saved();
    });
}

} // namespace clmrs
