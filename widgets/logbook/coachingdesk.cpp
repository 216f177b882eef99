#include "widgets/logbook/coachingdesk.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/indicators/coachingplan.h"
#include "models/tables/coachingwords.h"
#include "models/tables/stopwords.h"
#include "widgets/logbook/draftkeeper.h"

#include <algorithm>

namespace clmrs {

namespace {

const char kVisitDraft[] = "coaching_visit";
const char kTalkDraft[] = "one_to_one";
constexpr int kUsualDaysAhead = 7; // of a plan, as a first proposal

std::string draftSubject(const Subject &monitor) { return monitor.table + '/' + monitor.id; }

// A draft is of one visit; that of a visit without a row yet is of the monitor.
std::string visitSubject(const Subject &monitor, const Key &visit)
{
    return visit.isNull() ? draftSubject(monitor) : draftSubject(monitor) + '#' + visit.hex();
}

} // namespace

CoachingDesk::CoachingDesk(const LogbookContext &context, DraftKeeper &drafts, QObject *parent)
    : QObject(parent), m_context(context), m_drafts(drafts)
{
}

QString CoachingDesk::monitorWords(const Subject &monitor) const
{
    const Casebook &book = *m_context.session.current()->book;
    const auto person = book.snapshot->personnel.find(monitor.id);
    return person ? personText(book, *person, m_context.naming) : qstring(monitor.name);
}

// Whoever sits here where they are of the file, else the monitor's own supervisor.
Subject CoachingDesk::supervisorOf(const Subject &monitor) const
{
    const Author *author = m_context.find<Author>(m_context.keeper.hand().author);
    if (author && !author->personnelId.empty())
        return m_context.named({"personnel", author->personnelId, {}});
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    const auto person = file.personnel.find(monitor.id);
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
    case CoachingAct::takeBack:
        return takeBack(key);
    case CoachingAct::followUp:
        return followUp(key);
    case CoachingAct::reword:
        return reword(key);
    case CoachingAct::talk:
        return talk(monitor, key);
    case CoachingAct::holdTalk:
        return holdTalk(key);
    case CoachingAct::route:
        return printRoute(monitor);
    case CoachingAct::checklist:
        return printChecklist(monitor);
    case CoachingAct::sheet:
        return printSheet(monitor);
    }
}

// As it is written: of a household the community where it is, and the names that the file has.
Stop CoachingDesk::whole(const Stop &stop) const
{
    const Stop there = stop.community.id.empty() ? stopAt(*m_context.session.current()->book->snapshot, stop.where()) : stop;
    return {m_context.named(there.community), m_context.named(there.household)};
}

QString CoachingDesk::stopWords(const Stop &stop) const
{
    const std::vector<Stop> one{whole(stop)};
    const QLocale locale;
    LogSubjects subjects(m_context.session.current()->book.get(), m_context.logbook().pseudonymKey, m_context.naming, locale);
    wantStops(subjects, one);
    subjects.look();
    return stopsText(one, subjects);
}

std::optional<VisitPlan> CoachingDesk::askPlan(const Coaching &visit) const
{
    const auto &opened = m_context.session.current();
    const auto placesOf = [&](const std::string &monitor) {
        return visitPlaces(opened->book, *opened->load, monitor, m_context.naming);
    };
    PlanQuestion question{monitorWords(visit.monitor), visit, placesOf(visit.monitor.id)};
    if (visit.head.key.isNull())
        question.monitors = activeMonitors();
    question.placesOf = placesOf;
    question.stops = stopsOf(*opened->book->snapshot, m_context.logbook(), visit);
    question.stopText = [this](const Stop &stop) { return stopWords(stop); };
    question.remarksOn = [this, &opened](const Coaching &planned) {
        QStringList remarks;
        for (const Sentence &one : planRemarks(m_context.logbook(), planned, opened->load->day, QLocale()))
            remarks.append(one.text());
        return remarks;
    };
    auto answer = m_context.services.askPlan(m_context.window, question);
    if (answer) {
        answer->visit.monitor = m_context.named(answer->visit.monitor);
        for (Stop &stop : answer->stops) {
            if (std::ranges::find(question.stops, stop) == question.stops.end())
                stop = whole(stop);
        }
    }
    return answer;
}

// As a reader expects them.
std::vector<FilterChoice> CoachingDesk::activeMonitors() const
{
    const OpenCase &opened = *m_context.session.current();
    std::vector<FilterChoice> monitors;
    for (const MonitorCoaching &row : coachingOn(*opened.book, m_context.logbook(), opened.load->day))
        monitors.push_back({std::string(opened.book->snapshot->personnel.id(row.monitor)),
                            personText(*opened.book, row.monitor, m_context.naming)});
    std::ranges::sort(
        monitors, [](const FilterChoice &a, const FilterChoice &b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
    return monitors;
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
    visit.plannedOn = day;
    auto answer = askPlan(visit);
    if (!answer || !answer->visit.plannedOn)
        return;
    answer->visit.supervisor = supervisorOf(answer->visit.monitor);
    answer->visit.code = ownCode('V', *answer->visit.plannedOn);
    m_context.keeper.apply(planChange(QT_TRANSLATE_NOOP("clmrs", "plan a visit"), std::nullopt, {}, std::move(*answer)));
}

void CoachingDesk::openDay(const Subject &monitor, Date day, const std::vector<Key> &planned)
{
    if (planned.empty())
        return planOn(monitor, day);
    ChoiceQuestion question{longDate(day, QLocale()), tr("Visits planned for this day"), {}};
    std::vector<Key> offered; // one may be gone by now
    for (const Key &key : planned) {
        if (const Coaching *visit = m_context.find<Coaching>(key)) {
            question.choices.append(tr("%1, %2").arg(monitorWords(visit->monitor), visitKindText(*visit)));
            offered.push_back(key);
        }
    }
    question.choices.append(tr("Plan another visit"));
    const auto choice = m_context.services.askChoice(m_context.window, question);
    if (choice && std::size_t(*choice) < offered.size())
        changePlan(offered[std::size_t(*choice)]);
    else if (choice)
        planOn(monitor, day);
}

void CoachingDesk::movePlan(const Key &visit, Date day)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (!planned || planned->heldOn || planned->plannedOn == day || !m_context.session.current() || !m_context.isWritable())
        return;
    Coaching moved = *planned;
    moved.plannedOn = day;
    const std::vector<Sentence> remarks =
        planRemarks(m_context.logbook(), moved, m_context.session.current()->load->day, QLocale());
    m_context.write<Coaching>(QT_TRANSLATE_NOOP("clmrs", "move a planned visit"), *planned, moved);
    // The bar holds one message.
    if (remarks.size() > 1)
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "%1 %2"), {remarks[0].text(), remarks[1].text()}});
    else if (!remarks.empty())
        m_context.say(remarks.front());
}

void CoachingDesk::changePlan(const Key &visit)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (!planned || planned->heldOn || !m_context.session.current() || !m_context.isWritable())
        return;
    const Coaching before = *planned; // a question outlives its snapshot
    const std::vector<VisitStop> further = furtherStops(m_context.logbook(), before.code);
    auto answer = askPlan(before);
    if (!answer)
        return;
    Change change = planChange(QT_TRANSLATE_NOOP("clmrs", "change a plan"), before, further, std::move(*answer));
    if (!change.edits.empty())
        m_context.keeper.apply(std::move(change));
}

void CoachingDesk::removePlan(const Key &visit)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    if (planned && !planned->heldOn && m_context.isWritable())
        m_context.keeper.apply(planRemoval(m_context.logbook(), *planned));
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

void CoachingDesk::reword(const Key &key)
{
    const AgreedAction *action = m_context.find<AgreedAction>(key);
    if (!action || !m_context.session.current() || !m_context.isWritable())
        return;
    const AgreedAction before = *action;
    auto answer = m_context.services.askAction(m_context.window, actionQuestion(before));
    if (!answer)
        return;
    answer->responsible = m_context.named(answer->responsible);
    if (*answer != before)
        m_context.write<AgreedAction>(QT_TRANSLATE_NOOP("clmrs", "change what was agreed"), before, *answer);
}

ActionQuestion CoachingDesk::actionQuestion(const AgreedAction &action) const
{
    return {action.item.empty() ? QString() : itemTextOf(action.item, QLocale()), action, m_context.staff()};
}

void CoachingDesk::takeBack(const Key &key)
{
    const Coaching *visit = m_context.find<Coaching>(key);
    if (!visit || !visit->heldOn || !m_context.isWritable())
        return;
    VisitRemoval removal = visitRemoval(m_context.logbook(), *visit);
    const QLocale locale;
    QStringList words{
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Remove what was entered of the visit of %1?"), {longDate(*visit->heldOn, locale)}}
            .text(),
        Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln mark(s) go with it."), {}, removal.marks}.text()};
    if (removal.actions > 0)
        words.append(
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln action(s) agreed there go with it."), {}, removal.actions}.text());
    if (visit->plannedOn)
        words.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "It stands as planned again."), {}}.text());
    if (m_context.services.ask(m_context.window, {words.join(u' '), tr("Remove it"), tr("Keep it")}))
        m_context.keeper.apply(std::move(removal.change));
}

void CoachingDesk::talk(const Subject &monitor, const Key &key)
{
    const auto &opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    OneToOne talk;
    talk.monitor = m_context.named(monitor);
    talk.heldOn = opened->load->day;
    if (const OneToOne *own = key.isNull() ? nullptr : m_context.find<OneToOne>(key))
        talk = *own;
    recallTalk(talk, Key());
}

void CoachingDesk::holdTalk(const Key &visit)
{
    const Coaching *planned = m_context.find<Coaching>(visit);
    const auto &opened = m_context.session.current();
    if (!planned || planned->heldOn || !opened || !m_context.isWritable())
        return;
    OneToOne talk;
    talk.monitor = m_context.named(planned->monitor);
    talk.heldOn = std::min(planned->plannedOn.value_or(opened->load->day), opened->load->day);
    recallTalk(talk, visit);
}

void CoachingDesk::recallTalk(const OneToOne &talk, const Key &visit)
{
    m_drafts.recall(kTalkDraft, talkSubject(talk), [this, talk, visit](const std::optional<Draft> &draft) {
        auto kept = draft ? oneToOneOfDraft(draft->text) : std::nullopt;
        if (kept)
            kept->head = talk.head;
        askTalk(kept.value_or(talk), kept.has_value(), visit);
    });
}

// Of whoever sits here alone, as the row itself will be.
std::string CoachingDesk::talkSubject(const OneToOne &talk) const
{
    return draftSubject(talk.monitor) + '#' + m_context.keeper.hand().author.hex() + '/' + talk.head.key.hex();
}

void CoachingDesk::askTalk(const OneToOne &talk, bool isDraft, const Key &visit)
{
    if (!m_context.session.current())
        return;
    const OneToOne *own = talk.head.key.isNull() ? nullptr : m_context.find<OneToOne>(talk.head.key);
    const std::optional<OneToOne> before = own ? std::optional(*own) : std::nullopt;
    const std::string subject = talkSubject(talk);
    const auto keep = [this, subject](const OneToOne &typed) { m_drafts.keep({kTalkDraft, subject, draftText(typed)}); };
    const auto answer = m_context.services.askOneToOne(m_context.window, {monitorWords(talk.monitor), talk, isDraft, keep});
    m_drafts.flush();
    if (!answer || before == *answer)
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "write down a one-to-one"), {}};
    OneToOne after = *answer;
    after.head = before ? before->head : RowHead(); // it may have been removed meanwhile
    change.edits.push_back(Edit<OneToOne>{before, after});
    const Coaching *planned = visit.isNull() ? nullptr : m_context.find<Coaching>(visit);
    if (planned && !planned->heldOn && answer->heldOn) {
        Coaching held = *planned;
        held.heldOn = answer->heldOn;
        change.edits.push_back(Edit<Coaching>{*planned, held});
    }
    m_context.keeper.apply(std::move(change), [this, subject] { m_drafts.drop(kTalkDraft, subject); });
}

VisitEntry CoachingDesk::freshEntry(const Subject &monitor, const Key &key) const
{
    const Date day = m_context.session.current()->load->day;
    if (const Coaching *visit = key.isNull() ? nullptr : m_context.find<Coaching>(key))
        return entryOf(m_context.logbook(), *visit, day);
    return withChecklist(newEntry(m_context.named(monitor), supervisorOf(monitor), day),
                         latestChecklist(m_context.logbook(), kPracticeChecklist));
}

// A one-to-one has none, but for what an import or an earlier program wrote there.
bool CoachingDesk::hasChecklist(const Coaching &visit) const
{
    const auto &marks = m_context.logbook().all<PracticeMark>();
    return visit.kind != CoachingKind::oneToOne || std::ranges::find(marks, visit.code, &PracticeMark::visit) != marks.end();
}

void CoachingDesk::begin(const Subject &monitor, const Key &key)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    const Coaching *visit = key.isNull() ? nullptr : m_context.find<Coaching>(key);
    if (visit && !hasChecklist(*visit)) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "A one-to-one has no checklist. What was written about it stands under "
                                                  "One-to-ones, for whoever wrote it."),
                       {}});
        return;
    }
    m_monitor = visit ? visit->monitor : monitor;
    m_visit = key;
    m_drafts.recall(
        kVisitDraft, visitSubject(m_monitor, m_visit), [this, monitor = m_monitor, key](const std::optional<Draft> &draft) {
            if (!m_context.session.current())
                return;
            const std::optional<VisitEntry> kept = draft ? entryOfDraft(draft->text, m_context.logbook()) : std::nullopt;
            Q_EMIT entryReady(kept ? *kept : freshEntry(monitor, key), kept.has_value());
        });
}

void CoachingDesk::beginAnew()
{
    m_drafts.drop(kVisitDraft, visitSubject(m_monitor, m_visit));
    Q_EMIT entryReady(freshEntry(m_monitor, m_visit), false);
}

void CoachingDesk::keepDraft(const VisitEntry &entry)
{
    m_drafts.keep({kVisitDraft, visitSubject(entry.visit.monitor, entry.visit.head.key), draftText(entry)});
}

void CoachingDesk::flushDraft() { m_drafts.flush(); }

void CoachingDesk::askAction(const AgreedAction &action, int place)
{
    const auto answer = m_context.services.askAction(m_context.window, actionQuestion(action));
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

bool CoachingDesk::mayLeaveOut(const VisitEntry &entry) const
{
    if (entry.aside.empty())
        return true;
    const Sentence lost{QT_TRANSLATE_N_NOOP("clmrs",
                                            "%Ln mark(s) made with another checklist are not saved with this one. Choose "
                                            "that checklist again to save them."),
                        {},
                        int(entry.aside.size())};
    return m_context.services.ask(m_context.window, {lost.text(), tr("Save without them"), tr("Go on entering")});
}

void CoachingDesk::save(const VisitEntry &entry)
{
    if (!m_context.isWritable() || !mayLeaveOut(entry))
        return;
    m_drafts.flush(); // it is there until the visit is
    VisitEntry named = entry;
    named.visit.community = m_context.named(entry.visit.community);
    named.visit.household = m_context.named(entry.visit.household);
    const std::string subject = visitSubject(entry.visit.monitor, entry.visit.head.key);
    m_context.keeper.apply(visitChange(m_context.logbook(), named), [this, subject] {
        m_drafts.drop(kVisitDraft, subject);
        Q_EMIT saved();
    });
}

} // namespace clmrs
