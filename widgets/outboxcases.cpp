// What leaves of the caseload as paper or message: the case of a child, the visits of a month.
#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/reports/casepaper.h"
#include "models/reports/visitspaper.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/casework.h"

namespace clmrs {

namespace {

// The person responsible for the current row.
Ref<Personnel> personAt(const CaseloadPage &page)
{
    const auto record = page.currentRecord();
    if (!record)
        return {};
    if (page.list() == ListKind::children)
        return static_cast<const ChildrenTable &>(*page.table()).row(*record).responsible();
    return static_cast<const HouseholdsTable &>(*page.table()).row(*record).state().responsible;
}

} // namespace

struct Outbox::Visits
{
    std::shared_ptr<const OpenCase> opened;
    Ref<Personnel> person;
    Date firstOfMonth;
};

// As the screen names them now: with names for a reason, else with pseudonyms.
void Outbox::printChild(const CaseloadPage &page)
{
    const auto record = page.currentRecord();
    if (!record || page.list() != ListKind::children) {
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "A case paper is about one child. Choose a child in the list of children, then "
                                                  "print again."),
                       {}});
        return;
    }
    if (isBusy())
        return;
    // All of it before anything is asked: a file may arrive meanwhile.
    printOfChild("case", page.shownCase(), static_cast<const ChildrenTable &>(*page.table()).row(*record).state->child,
                 [](const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                    Naming naming, const QString &reason) { return casePaper(book, load, index, child, stamp, naming, reason); });
}

// A case paper: names as the screen shows them, for a reason; else pseudonyms.
void Outbox::printOfChild(const char *what, const std::shared_ptr<const OpenCase> &opened, Ref<Child> child,
                          const CasePaperMaker &make)
{
    const CaseSnapshot &file = *opened->book->snapshot;
    Departure departure = departureOf(DepartureKind::casePaper, *opened);
    departure.subject = {"child", std::string(file.children.id(child)), std::string(file.text(file.children[child].name))};
    if (!takeNaming(departure, tr("The case paper will bear the names and codes that the screen shows. To print it with "
                                  "pseudonyms, cancel and hide the names with Ctrl+H first.")))
        return;
    print(suggested(what, *opened, ".pdf"), departure,
          [opened, child, make, stamp = stampOf(*opened, m_desk), naming = departure.named ? Naming::shown : Naming::pseudonyms,
           reason = qstring(departure.reason)](const Progress &progress) {
              const std::vector<Problem> problems = checkFile(*opened->book, progress);
              return make(*opened->book, *opened->load, StoryIndex(*opened->book, problems), child, stamp, naming, reason);
          });
}

std::optional<Outbox::Visits> Outbox::askForVisits(const CaseloadPage &page, const QString &doIt)
{
    if (!page.shownCase() || isBusy())
        return std::nullopt;
    const auto opened = page.shownCase();
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    const Ref<Personnel> current = personAt(page);
    VisitsQuestion question{filterChoicesOf(*opened->book, *opened->load, Naming::shown, QLocale()).monitors,
                            current ? std::string(snapshot.personnel.id(current)) : std::string(), opened->load->day, doIt};
    if (page.view().filter.monitors.size() == 1)
        question.suggested = page.view().filter.monitors.front();
    const auto answer = m_services.askVisits(m_window, question);
    if (!answer)
        return std::nullopt;
    return Visits{opened, snapshot.personnel.find(answer->monitor).value_or(Ref<Personnel>()), answer->firstOfMonth};
}

// A working paper, and a message like one: household codes as written.
Departure Outbox::departureOfVisits(DepartureKind kind, const Visits &visits)
{
    Departure departure = departureOf(kind, *visits.opened);
    departure.named = true;
    const CaseSnapshot &file = *visits.opened->book->snapshot;
    if (visits.person)
        departure.subject = {"personnel", std::string(file.personnel.id(visits.person)),
                             std::string(file.text(file.personnel[visits.person].name))};
    return departure;
}

void Outbox::printVisits(const CaseloadPage &page)
{
    const auto visits = askForVisits(page, tr("Print the list"));
    if (!visits)
        return;
    print(suggested("visits", *visits->opened, ".pdf"), departureOfVisits(DepartureKind::visitList, *visits),
          [visits = *visits, stamp = stampOf(*visits->opened, m_desk)](const Progress &) {
              return visitsPaper(*visits.opened->book, *visits.opened->load, visits.person, visits.firstOfMonth, stamp);
          });
}

void Outbox::copyVisits(const CaseloadPage &page)
{
    const auto visits = askForVisits(page, tr("Copy the list"));
    if (!visits)
        return;
    toClipboard(
        departureOfVisits(DepartureKind::message, *visits),
        [visits = *visits, locale = QLocale()](const Progress &) {
            const auto rows =
                monthlyVisits(*visits.opened->book, *visits.opened->load, visits.person, visits.firstOfMonth, locale);
            return visitMessage(rows, visits.firstOfMonth, locale);
        },
        {QT_TRANSLATE_NOOP("clmrs", "The visit list is on the clipboard as a message: household codes, villages and days.")});
}

} // namespace clmrs
