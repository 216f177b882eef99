// Everything of the window that concerns the logbook, wired: who sits here, entries, lists, safety, settings, what
// changed since last time. The window gives it places; it gives the window pages and signals.
#pragma once

#include "models/indicators/period.h"
#include "models/session/sincelasttime.h"
#include "models/tables/cells.h"
#include "models/tables/coachingstory.h"
#include "widgets/logbook/context.h"
#include "widgets/pages/casework.h"

#include <QObject>

namespace clmrs {

class CoachingDesk;
class CommandSet;
class DraftKeeper;
class Entries;
class Guard;
class Identity;
class LockPage;
class LogbookLists;
class MeetingDesk;
class PeriodClosing;
class TeamEntries;
class TeamLists;
struct CalendarOnItsWay;
struct NamedPaper;
struct WorkingPaper;
class SessionDesk;
class ScenarioKeeping;
class TableImport;

class LogbookDesk : public QObject
{
    Q_OBJECT

public:
    LogbookDesk(Session &session, LogbookKeeper &keeper, const WindowServices &services, QWidget *window);

    // `inFront` are those of the current row of the page in front: the row itself, then what belongs to it.
    void connectCommands(CommandSet &commands, const std::function<std::vector<RowSubject>()> &inFront);
    LogbookLists &lists() { return *m_lists; }
    TeamLists &team() { return *m_team; }
    LockPage &lockPage() { return *m_lockPage; }
    Guard &guard() { return *m_guard; }
    SinceLastTime &since() { return *m_since; }
    PeriodClosing &closing() { return *m_closing; }
    TableImport &import() { return *m_import; }
    SessionDesk &sessions() { return *m_sessions; }
    CoachingDesk &coaching() { return *m_coaching; }
    MeetingDesk &meetings() { return *m_meetings; }
    ScenarioKeeping &scenarios() { return *m_scenarios; }
    LogbookKeeper &keeper() { return m_context.keeper; }
    const Author *author() const; // who sits here; null: nobody has said
    QString authorName() const;   // empty: nobody has said
    const std::shared_ptr<const OpenCase> &opened() const { return m_context.session.current(); }
    void setNaming(Naming naming);
    Naming naming() const { return m_context.naming; }
    bool isReady() const; // nothing is being worked out or written

    // For what leaves: written into the print record first, then `then`. Where it cannot be written, and names are
    // in it, nothing leaves.
    void record(Departure departure, const std::function<void()> &then);
    // Names are to leave: why; empty: thought better of it, or nothing can be written.
    QString askReason(const QString &leaving);
    void editSettings();
    // The period that a page shows; empty: it shows none.
    void closePeriod(const std::optional<Period> &period);
    // A monitor's own words to a point of their work (PointSpec::topic); `words` is who and what, as the screen says it.
    void writeWords(const Subject &monitor, const QString &topic, const QString &words);
    void putOff(const QString &topic, const QString &words); // a line of the week, by weekTopicCode()
    void bringBack(const Key &note);                         // the line that the note put off

Q_SIGNALS:
    void said(const Sentence &sentence);
    void lockedChanged(bool locked);
    void personChanged();
    void paperAsked(const clmrs::WorkingPaper &paper);
    void certificatesAsked(const clmrs::Training &training);
    void printAsked(const clmrs::NamedPaper &paper);
    void calendarAsked(const clmrs::CalendarOnItsWay &calendar);
    void templateAsked();

private:
    using About = std::function<void(const RowSubject &)>;
    void about(const std::vector<RowSubject> &subjects, const About &work);
    void nearby(const std::vector<RowSubject> &subjects, const About &work);
    void aboutMonitor(const std::vector<RowSubject> &subjects, CoachingAct what);
    void takeRules();
    void takeArrivedCorrections();

    LogbookContext m_context;
    SinceLastTime *m_since;
    Identity *m_identity;
    DraftKeeper *m_drafts;
    Entries *m_entries;
    LogbookLists *m_lists;
    LockPage *m_lockPage;
    Guard *m_guard;
    PeriodClosing *m_closing;
    CoachingDesk *m_coaching;
    MeetingDesk *m_meetings;
    TeamEntries *m_teamEntries;
    TeamLists *m_team;
    SessionDesk *m_sessions;
    ScenarioKeeping *m_scenarios;
    TableImport *m_import;
};

} // namespace clmrs
