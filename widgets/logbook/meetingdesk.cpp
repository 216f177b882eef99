#include "widgets/logbook/meetingdesk.h"

#include "models/domain/qstring.h"
#include "models/indicators/activemonitors.h"
#include "models/indicators/teampractice.h"
#include "models/tables/coachingwords.h"
#include "widgets/logbook/draftkeeper.h"

#include <QCollator>

namespace clmrs {

namespace {

const char kMeetingDraft[] = "team_meeting";
constexpr int kUsualDecisionDays = 30; // by when, as a first proposal

std::string meetingSubject(const TeamMeeting &meeting) { return "meeting/" + meeting.head.key.hex(); }

} // namespace

MeetingDesk::MeetingDesk(const LogbookContext &context, DraftKeeper &drafts, QObject *parent)
    : QObject(parent), m_context(context), m_drafts(drafts)
{
}

Date MeetingDesk::day() const { return m_context.session.current()->load->day; }

// Of whoever sits here, where they lead one.
Subject MeetingDesk::ownTeam() const
{
    const Author *author = m_context.find<Author>(m_context.keeper.hand().author);
    const Casebook &book = *m_context.session.current()->book;
    for (const Ref<Personnel> supervisor : supervisorsOn(book, day())) {
        const std::string id(book.snapshot->personnel.id(supervisor));
        if (author && author->personnelId == id)
            return m_context.named({"personnel", id, {}});
    }
    return {};
}

void MeetingDesk::write(const Key &key)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    const TeamMeeting *meeting = key.isNull() ? nullptr : m_context.find<TeamMeeting>(key);
    const MeetingEntry fresh = meeting ? meetingEntryOf(m_context.logbook(), *meeting) : newMeeting(ownTeam(), day());
    m_drafts.recall(kMeetingDraft, meetingSubject(fresh.meeting), [this, fresh](const std::optional<Draft> &draft) {
        const auto kept = draft ? meetingOfDraft(draft->text) : std::nullopt;
        ask(kept.value_or(fresh), kept.has_value());
    });
}

void MeetingDesk::ask(const MeetingEntry &entry, bool isDraft)
{
    if (!m_context.session.current() || !m_context.isWritable())
        return;
    const std::string subject = meetingSubject(entry.meeting);
    MeetingQuestion question = questionOf(entry);
    question.isDraft = isDraft;
    question.draftChanged = [this, subject](const MeetingEntry &typed) {
        m_drafts.keep({kMeetingDraft, subject, draftText(typed)});
    };
    auto answer = m_context.services.askMeeting(m_context.window, question);
    m_drafts.flush();
    if (!answer)
        return;
    answer->meeting.supervisor = m_context.named({answer->meeting.supervisor.table, answer->meeting.supervisor.id, {}});
    for (Subject &one : answer->present)
        one = m_context.named({one.table, one.id, {}});
    m_context.keeper.apply(meetingChange(m_context.logbook(), *answer),
                           [this, subject] { m_drafts.drop(kMeetingDraft, subject); });
}

MeetingQuestion MeetingDesk::questionOf(const MeetingEntry &entry) const
{
    const Casebook &book = *m_context.session.current()->book;
    const CaseSnapshot &file = *book.snapshot;
    const auto labelOf = [&](Ref<Personnel> person) { return personText(book, person, Naming::shown); };
    MeetingQuestion question;
    question.entry = entry;
    question.today = std::max(m_context.session.current()->today, day());
    question.teams.push_back({{}, Sentence{QT_TRANSLATE_NOOP("clmrs", "Everybody"), {}}.text()});
    for (const Ref<Personnel> supervisor : supervisorsOn(book, day()))
        question.teams.push_back({std::string(file.personnel.id(supervisor)),
                                  Sentence{QT_TRANSLATE_NOOP("clmrs", "Team of %1"), {labelOf(supervisor)}}.text()});
    for (const Ref<Personnel> monitor : activeMonitors(file, day())) {
        const Ref<Personnel> supervisor = file.personnel[monitor].supervisor;
        question.people.push_back({std::string(file.personnel.id(monitor)), labelOf(monitor),
                                   supervisor ? std::string(file.personnel.id(supervisor)) : std::string()});
    }
    for (const Subject &one : entry.present) { // who was there and is active no more
        if (std::ranges::find(question.people, one.id, &MeetingPerson::id) == question.people.end())
            question.people.push_back({one.id, qstring(one.name), {}});
    }
    std::ranges::sort(question.people, [collator = QCollator(QLocale())](const MeetingPerson &a, const MeetingPerson &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    question.carriedOn = [this](const TeamMeeting &meeting, const std::vector<ActionReturn> &returned) {
        return carried(meeting, returned);
    };
    question.askDecision = [this](QWidget *parent, const TeamDecision &one) { return askDecision(parent, one); };
    question.askReturn = [this](QWidget *parent, const ActionReturn &what) { return askReturn(parent, what); };
    return question;
}

std::vector<CarriedDecision> MeetingDesk::carried(const TeamMeeting &meeting, const std::vector<ActionReturn> &returned) const
{
    const QLocale locale;
    const Date on = meeting.heldOn.value_or(day());
    LogSubjects subjects(m_context.session.current()->book.get(), m_context.logbook().pseudonymKey, Naming::shown, locale);
    std::vector<CarriedDecision> open;
    for (const TeamDecision *one : carriedOn(m_context.logbook(), meeting, on)) {
        const auto what = std::ranges::find(returned, one->head.key, &ActionReturn::action);
        open.push_back({one->head.key, qstring(one->text),
                        what == returned.end() ? actionStateText(asAction(*one), on, subjects) : fateText(what->fate)});
    }
    return open;
}

std::optional<TeamDecision> MeetingDesk::askDecision(QWidget *parent, const TeamDecision &decision) const
{
    AgreedAction action = asAction(decision);
    if (!action.dueOn)
        action.dueOn = day().addDays(kUsualDecisionDays);
    auto answer = m_context.services.askAction(parent, {{}, action, m_context.staff()});
    if (!answer)
        return std::nullopt;
    answer->responsible = m_context.named(answer->responsible);
    return withAction(decision, *answer);
}

QString MeetingDesk::decisionWords(const TeamDecision &decision) const
{
    const QLocale locale;
    return actionText(asAction(decision), LogSubjects(m_context.session.current()->book.get(), m_context.logbook().pseudonymKey,
                                                      m_context.naming, locale));
}

std::optional<ActionReturn> MeetingDesk::askReturn(QWidget *parent, const ActionReturn &what) const
{
    const TeamDecision *decision = m_context.find<TeamDecision>(what.action);
    return decision ? m_context.services.askFollowUp(parent, {decisionWords(*decision), what, day()}) : std::nullopt;
}

void MeetingDesk::followUp(const Key &key)
{
    const TeamDecision *decision = m_context.find<TeamDecision>(key);
    if (!decision || decision->doneOn || !m_context.session.current() || !m_context.isWritable())
        return;
    const TeamDecision before = *decision; // a question outlives its snapshot
    const auto answer = askReturn(m_context.window, {key, ActionFate::done, std::nullopt, {}});
    if (answer && answer->fate != ActionFate::open)
        m_context.write<TeamDecision>(QT_TRANSLATE_NOOP("clmrs", "note what became of a decision"), before,
                                      withAction(before, afterReturn(asAction(before), *answer, day())));
}

} // namespace clmrs
