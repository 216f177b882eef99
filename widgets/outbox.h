// Everything by which a list leaves the window: files, clipboard, paper; each time is written into the print record
// first. Codes and names become pseudonyms, but on working papers, and on case papers for a reason (COMMANDS.md).
#pragma once

#include "models/records/logrows.h"
#include "models/reports/listreport.h"
#include "models/session/jobslot.h"
#include "models/tables/plainlist.h"
#include "widgets/windowservices.h"

namespace clmrs {

class CaseloadPage;
class ListPage;
class LogbookDesk;
struct OpenCase;

class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(const WindowServices &services, LogbookDesk &desk, QWidget *window);

    void exportList(const CaseloadPage &page);
    void copyList(const CaseloadPage &page);
    void printList(const CaseloadPage &page);
    // The small list of a page: with names where the screen shows them, and then for a reason.
    void exportList(const ListPage &page);
    void copyList(const ListPage &page);
    void printList(const ListPage &page);
    void printChild(const CaseloadPage &page);
    void printVisits(const CaseloadPage &page);
    void copyVisits(const CaseloadPage &page);
    JobSlot &job() { return m_job; }

Q_SIGNALS:
    void failed(const Sentence &sentence);
    void done(const Sentence &sentence);

private:
    // `make` runs on the worker; the paper is recorded with its number, then printed or written.
    void print(const QString &suggestedName, const Departure &departure, std::function<Paper(const Progress &)> make);
    void putOut(const PaperTarget &target, const Paper &paper);
    void writeFile(const QString &suggestedName, const Departure &departure,
                   const std::function<void(const QString &path, const Progress &progress)> &write);
    bool isBusy(); // and says so
    void record(Departure departure, const std::function<void()> &then);
    struct Small;
    std::optional<Small> smallOf(const ListPage &page, DepartureKind kind); // empty: thought better of it
    void run(std::function<Sentence(const Progress &)> work);
    void toClipboard(const Departure &departure, std::function<QString(const Progress &)> make, const Sentence &said);
    struct Visits;
    static Departure departureOfVisits(DepartureKind kind, const Visits &visits);
    std::optional<Visits> askForVisits(const CaseloadPage &page);

    const WindowServices &m_services;
    LogbookDesk &m_desk;
    QWidget *m_window;
    JobSlot m_job;
    bool m_isRecording = false;
};

} // namespace clmrs
