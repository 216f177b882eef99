// Everything by which a list leaves the window: files, clipboard, paper. Codes and names become
// pseudonyms, but on the visit list, which is a working paper (COMMANDS.md).
#pragma once

#include "models/reports/listreport.h"
#include "models/session/jobslot.h"
#include "widgets/windowservices.h"

namespace clmrs {

class CaseloadPage;
struct OpenCase;

class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(const WindowServices &services, QWidget *window);

    void exportList(const CaseloadPage &page);
    void copyList(const CaseloadPage &page);
    void printList(const CaseloadPage &page);
    void printChild(const CaseloadPage &page);
    void printVisits(const CaseloadPage &page);
    void copyVisits(const CaseloadPage &page);
    JobSlot &job() { return m_job; }

Q_SIGNALS:
    void failed(const Sentence &sentence);
    void done(const Sentence &sentence);

private:
    // `make` runs on the worker; `say` is the sentence once it is out.
    void print(const QString &suggestedName, std::function<Paper(const Progress &)> make);
    bool isBusy(); // and says so
    void run(std::function<Sentence(const Progress &)> work);
    void toClipboard(std::function<QString(const Progress &)> make, const Sentence &said);
    struct Visits;
    std::optional<Visits> askForVisits(const CaseloadPage &page);

    const WindowServices &m_services;
    QWidget *m_window;
    JobSlot m_job;
};

} // namespace clmrs
