#include "widgets/logbook/logbookdesk.h"

#include "models/session/logbooksettings.h"
#include "models/tables/arrivedcorrections.h"
#include "models/tables/logwords.h"
#include "widgets/commands.h"
#include "widgets/logbook/coachingdesk.h"
#include "widgets/logbook/entries.h"
#include "widgets/logbook/guard.h"
#include "widgets/logbook/identity.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/meetingdesk.h"
#include "widgets/logbook/periodclosing.h"
#include "widgets/logbook/scenariokeeping.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/logbook/tableimport.h"
#include "widgets/logbook/teamentries.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/pages/lockpage.h"

namespace clmrs {

LogbookDesk::LogbookDesk(Session &session, LogbookKeeper &keeper, const WindowServices &services, QWidget *window)
    : QObject(window),
      m_context{session, keeper, services, window, [this](const Sentence &sentence) { Q_EMIT said(sentence); }, Naming::hidden},
      m_since(new SinceLastTime(session, keeper, this)), m_identity(new Identity(m_context, this)),
      m_drafts(new DraftKeeper(m_context, this)), m_entries(new Entries(m_context, *m_drafts, this)),
      m_lists(new LogbookLists(m_context, *m_since, *m_entries, this)), m_lockPage(new LockPage(window)),
      m_guard(new Guard(m_context, *m_lockPage, this)), m_closing(new PeriodClosing(m_context, this)),
      m_coaching(new CoachingDesk(m_context, *m_drafts, this)), m_meetings(new MeetingDesk(m_context, *m_drafts, this)),
      m_teamEntries(new TeamEntries(m_context, this)), m_team(new TeamLists(m_context, *m_teamEntries, this)),
      m_sessions(new SessionDesk(m_context, this)), m_scenarios(new ScenarioKeeping(m_context, this)),
      m_import(new TableImport(m_context, this))
{
    connect(&keeper, &LogbookKeeper::failed, this, &LogbookDesk::said);
    connect(&keeper, &LogbookKeeper::changed, this, &LogbookDesk::takeRules);
    connect(m_guard, &Guard::lockedChanged, this, &LogbookDesk::lockedChanged);
    connect(m_identity, &Identity::changed, this, &LogbookDesk::personChanged);
    // Queued: a question waits until the window has shown what it opened.
    connect(&session, &Session::opened, m_identity, &Identity::askIfNobody, Qt::QueuedConnection);
    connect(&keeper, &LogbookKeeper::changed, m_identity, &Identity::askIfNobody, Qt::QueuedConnection);
    connect(m_since, &SinceLastTime::changed, this, &LogbookDesk::takeArrivedCorrections);
    connect(m_guard, &Guard::lockedChanged, this, &LogbookDesk::takeArrivedCorrections);
    connect(m_teamEntries, &TeamEntries::paperAsked, this, &LogbookDesk::paperAsked);
    connect(m_teamEntries, &TeamEntries::certificatesAsked, this, &LogbookDesk::certificatesAsked);
    connect(m_coaching, &CoachingDesk::paperAsked, this, &LogbookDesk::paperAsked);
    connect(m_coaching, &CoachingDesk::printAsked, this, &LogbookDesk::printAsked);
    connect(m_coaching, &CoachingDesk::calendarAsked, this, &LogbookDesk::calendarAsked);
    connect(m_teamEntries, &TeamEntries::templateAsked, this, &LogbookDesk::templateAsked);
    connect(m_guard, &Guard::aboutToLock, m_drafts, &DraftKeeper::flush);
}

// The row itself.
void LogbookDesk::about(const std::vector<RowSubject> &subjects, const About &work)
{
    if (subjects.empty())
        Q_EMIT said(
            {QT_TRANSLATE_NOOP("clmrs", "Choose the row of a child or household first: it says whom this is about."), {}});
    else
        work(subjects.front());
}

// One of those that belong to the row.
void LogbookDesk::nearby(const std::vector<RowSubject> &subjects, const About &work)
{
    if (subjects.empty()) {
        about(subjects, work);
        return;
    }
    QStringList choices;
    for (std::size_t i = 1; i < subjects.size(); ++i)
        choices.append(QStringLiteral("%1: %2").arg(tableWord(subjects[i].subject.table), subjects[i].words));
    const auto chosen = m_context.services.askChoice(m_context.window, {tr("About whom or what?"), tr("&About"), choices});
    if (chosen)
        work(subjects[static_cast<std::size_t>(*chosen) + 1]);
}

void LogbookDesk::connectCommands(CommandSet &commands, const std::function<std::vector<RowSubject>()> &inFront)
{
    const About note = [this](const RowSubject &row) { m_entries->writeNote(row.subject, row.words); };
    const About wrong = [this](const RowSubject &row) { m_entries->correct(row.subject, row.words); };
    commands.on(CommandId::writeNote, [this, inFront, note] { about(inFront(), note); });
    commands.on(CommandId::writeNoteNearby, [this, inFront, note] { nearby(inFront(), note); });
    commands.on(CommandId::correct, [this, inFront, wrong] { about(inFront(), wrong); });
    commands.on(CommandId::correctNearby, [this, inFront, wrong] { nearby(inFront(), wrong); });
    commands.on(CommandId::erase,
                [this, inFront] { about(inFront(), [this](const RowSubject &row) { m_guard->erase(row.subject, row.words); }); });
    commands.on(CommandId::away, [this] { m_entries->addAway({}); });
    commands.on(CommandId::undo, [this] {
        if (m_context.isWritable())
            m_context.keeper.undo();
    });
    commands.on(CommandId::importTable, [this] { m_import->ask(); });
    commands.on(CommandId::who, [this] { m_identity->ask(); });
    commands.on(CommandId::settings, [this] { editSettings(); });
    commands.on(CommandId::checklists, [this] { m_coaching->editChecklist(); });
    for (const auto &[command, act] : {std::pair(CommandId::printRoute, CoachingAct::route),
                                       {CommandId::printChecklist, CoachingAct::checklist},
                                       {CommandId::printSheet, CoachingAct::sheet}})
        commands.on(command, [this, inFront, what = act] { aboutMonitor(inFront(), what); });
    commands.on(CommandId::lock, [this] { m_guard->lock(); });
    commands.on(CommandId::protect, [this] { m_guard->protect(); });
    commands.on(CommandId::backUp, [this] { m_guard->backUp(); });
    commands.on(CommandId::restore, [this] { m_guard->restore(); });
}

// Of the row in front; the checklist is one for anybody too.
void LogbookDesk::aboutMonitor(const std::vector<RowSubject> &subjects, CoachingAct what)
{
    const bool isMonitor = !subjects.empty() && subjects.front().subject.table == tableName(TableId::personnel);
    if (isMonitor || what == CoachingAct::checklist)
        m_coaching->act(what, isMonitor ? subjects.front().subject : Subject(), Key());
    else
        Q_EMIT said({QT_TRANSLATE_NOOP("clmrs", "Choose the row of a monitor first: the paper is about one."), {}});
}

void LogbookDesk::setNaming(Naming naming)
{
    m_context.naming = naming;
    m_lists->refresh();
    m_team->refresh();
    m_sessions->refresh();
}

bool LogbookDesk::isReady() const
{
    return m_lists->isReady() && m_team->isReady() && m_sessions->isReady() && m_since->isReady() &&
           !m_closing->job().isRunning() && !m_import->job().isRunning() && !m_context.keeper.isBusy();
}

const Author *LogbookDesk::author() const { return m_identity->current(); }

QString LogbookDesk::authorName() const { return m_identity->name(); }

// Settings, pseudonyms, days away and sessions of the logbook are in force as soon as it is open.
void LogbookDesk::takeRules() { m_context.session.setRules(m_context.services.rulesInForce(rulesOf(m_context.logbook()))); }

void LogbookDesk::takeArrivedCorrections()
{
    const auto &opened = m_context.session.current();
    const auto &logbook = m_context.keeper.snapshot();
    if (!opened || !logbook || logbook->isLocked)
        return;
    Change arrived = arrivedCorrections(*logbook, *opened->book->snapshot);
    if (!arrived.edits.empty())
        m_context.keeper.apply(std::move(arrived));
}

void LogbookDesk::editSettings()
{
    if (!m_context.isWritable())
        return;
    SettingsQuestion question{settingsOf(m_context.logbook()), [this](QWidget *parent) {
                                  return m_context.services.chooseFile(
                                      parent, {tr("Choose a rule pack"), tr("Rule packs (*.json);;All files (*)"), {}});
                              }};
    const auto answer = m_context.services.askSettings(m_context.window, question);
    if (!answer)
        return;
    Change change = settingsChange(m_context.logbook(), *answer);
    if (!change.edits.empty())
        m_context.keeper.apply(std::move(change));
}

void LogbookDesk::closePeriod(const std::optional<Period> &period)
{
    if (!m_context.isWritable())
        return;
    if (!authorName().isEmpty()) {
        m_closing->close(period);
        return;
    }
    m_identity->ask(); // who they are is written first
    m_context.keeper.ask<bool>([](Logbook &) { return true; }, [this, period](bool) { m_closing->close(period); });
}

void LogbookDesk::record(Departure departure, const std::function<void()> &then)
{
    if (!m_context.keeper.snapshot()) {
        if (departure.named)
            Q_EMIT m_context.keeper.failed({QT_TRANSLATE_NOOP("clmrs", "The logbook is not open, so nothing that bears names can "
                                                                       "leave: it could not be recorded."),
                                            {}});
        else
            then();
        return;
    }
    if (const auto &opened = m_context.session.current())
        departure.cooperative = opened->book->snapshot->cooperatives.id(opened->book->snapshot->cooperative);
    m_context.write<Departure>(nullptr, std::nullopt, std::move(departure), then);
}

void LogbookDesk::writeWords(const Subject &monitor, const QString &topic, const QString &words)
{
    m_entries->writeNote(monitor, words, topic.toStdString());
}

void LogbookDesk::putOff(const QString &topic, const QString &words) { m_entries->putOff(topic.toStdString(), words); }

void LogbookDesk::bringBack(const Key &note) { m_entries->finishNote(note); }

QString LogbookDesk::askReason(const QString &leaving)
{
    if (!m_context.isWritable())
        return {};
    if (authorName().isEmpty())
        m_identity->ask();
    if (m_context.keeper.hand().author.isNull())
        return {}; // whose reason it is stands in the record
    const auto reason = m_context.services.askReason(
        m_context.window,
        {leaving, tr("It is logged under “What left this computer” with your name, the time and this reason.")});
    return reason.value_or(QString()).simplified();
}

} // namespace clmrs
