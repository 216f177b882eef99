// Everything by which a list leaves the window: files, clipboard, paper; each time is written into the print record
// first. Codes and names become pseudonyms, but on working papers, and on case papers for a reason (COMMANDS.md).
#pragma once

#include "models/records/logrows.h"
#include "models/reports/listreport.h"
#include "models/session/jobslot.h"
#include "models/tables/plainlist.h"
#include "models/tables/storyindex.h"
#include "widgets/pages/page.h"
#include "widgets/windowservices.h"

namespace clmrs {

class CaseloadPage;
class LogbookDesk;
struct CalendarOnItsWay;
struct NamedPaper;
struct WorkingPaper;
struct MadeRoster;
struct OpenCase;
struct RosterOrder;

class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(const WindowServices &services, LogbookDesk &desk, QWidget *window);

    // What stands on a page. Lists of the caseload bear pseudonyms; small ones names where the screen shows them, and then
    // for a reason.
    void exportList(const Leaving &leaving);
    void copyList(const Leaving &leaving);
    void printList(const Leaving &leaving);
    void printChild(const CaseloadPage &page);
    void printVisits(const CaseloadPage &page);
    void copyVisits(const CaseloadPage &page);
    void printWorkingPaper(const WorkingPaper &paper);
    void printCertificates(const Training &training);
    void printNamedPaper(const NamedPaper &paper);
    void exportCalendar(const CalendarOnItsWay &calendar);
    void saveTemplate(); // the modules of the logbook as a table to be imported, or a curriculum to begin with; nobody is in it
    void printRosters(const std::vector<RosterOrder> &orders); // of all of them in one go
    void printRosterAgain(const std::string &number, const std::vector<std::size_t> &pages);
    void printPlan(const Period &quarter);
    void printReferral(const Subject &child, const std::string &which); // as referralPaper()
    // Of the period whose figures stand on the page, else of this season up to the day.
    void printIndicators(const Page &page);
    void printWeek(); // from the day on
    void printBriefing(const Page &page);
    void printMonitor(const Page &page); // in the current row
    JobSlot &job() { return m_job; }
    bool isReady() const { return !m_job.isRunning() && !m_isRecording; } // nothing is on its way out

Q_SIGNALS:
    void failed(const Sentence &sentence);
    void done(const Sentence &sentence);

private:
    // `make` runs on the worker; the paper is recorded with its number, then printed or written.
    void print(const QString &suggestedName, const Departure &departure, std::function<Paper(const Progress &)> make);
    void putOut(const PaperTarget &target, const std::vector<Paper> &papers);
    void printReassignment(const std::shared_ptr<const ReassignmentsTold> &told);
    void writeFile(const QString &suggestedName, const Departure &departure,
                   const std::function<void(const QString &path, const Progress &progress)> &write);
    bool isBusy();                       // and says so
    bool isList(const Leaving &leaving); // and says so where it is none
    void record(Departure departure, const std::function<void()> &then);
    void recordEach(std::vector<Departure> departures, const std::function<void()> &then);
    struct Small;
    void exportCases(const CaseListLeaving &list);
    void exportSmall(const SmallListLeaving &list);
    bool takeNaming(Departure &departure, const QString &leaving);
    std::optional<Small> smallOf(const SmallListLeaving &list, DepartureKind kind); // empty: thought better of it
    void run(std::function<Sentence(const Progress &)> work);
    void toClipboard(const Departure &departure, std::function<QString(const Progress &)> make, const Sentence &said);
    using CasePaperMaker = std::function<Paper(const Casebook &book, const Caseload &load, const StoryIndex &index,
                                               Ref<Child> child, const Stamp &stamp, Naming naming, const QString &reason)>;
    void printOfChild(const char *what, const std::shared_ptr<const OpenCase> &opened, Ref<Child> child,
                      const CasePaperMaker &make);
    void recordAll(std::vector<Departure> departures, const std::function<void()> &then);
    using PeriodPaperMaker = Paper (*)(const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp,
                                       const Progress &progress);
    void printOfPeriod(const char *file, const Page &page, PeriodPaperMaker make);
    void keepRows(const std::vector<MadeRoster> &rosters);
    struct Visits;
    static Departure departureOfVisits(DepartureKind kind, const Visits &visits);
    std::optional<Visits> askForVisits(const CaseloadPage &page, const QString &doIt);

    const WindowServices &m_services;
    LogbookDesk &m_desk;
    QWidget *m_window;
    JobSlot m_job;
    bool m_isRecording = false;
};

} // namespace clmrs
