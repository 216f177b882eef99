#include "widgets/outbox.h"

#include "models/domain/qstring.h"
#include "models/domain/targetfile.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/workbook.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/startingcurriculum.h"
#include "models/reports/casepaper.h"
#include "models/reports/pdf.h"
#include "models/reports/plainreport.h"
#include "models/reports/visitspaper.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/logbook/workingpaper.h"
#include "widgets/outboxparts.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/casework.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace clmrs {

Stamp stampOf(const OpenCase &opened, const LogbookDesk &desk) { return {opened.today, desk.authorName(), QLocale()}; }

Departure departureOf(DepartureKind kind, const OpenCase &opened)
{
    Departure departure;
    departure.kind = kind;
    departure.asOf = opened.load->day;
    return departure;
}

QString suggested(const char *what, const OpenCase &opened, const char *ending)
{
    return QLatin1String(what) + u'-' + QString::fromStdString(opened.load->day.iso()) + QLatin1String(ending);
}

namespace {

// The list as it stands on the screen now, put together on the worker.
std::function<ListReport(const Progress &)> reportOf(const CaseListLeaving &list)
{
    return [list](const Progress &progress) {
        return listReportOf(list.opened->book, list.opened->load, list.table, list.view, progress);
    };
}

Departure departureOf(DepartureKind kind, const CaseListLeaving &list)
{
    Departure departure = departureOf(kind, *list.opened);
    departure.rows = list.rows;
    return departure;
}

// A file of its own kind, whole or not at all; a folder may be a person's name, so it is not said.
template <class Csv, class Book>
void writeAs(const QString &path, const QString &workFolder, const Csv &writeCsv, const Book &writeBook)
{
    TargetFile target(path, QFileInfo(path).fileName());
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        writeCsv(target.device());
    } else {
        QDir().mkpath(workFolder);
        writeBook(target.device());
    }
    target.finish();
}

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

// Whoever gets the list finds the row in the file by its id (COMMANDS.md: ids leave as they are).
PlainList withIds(PlainList list)
{
    if (std::ranges::all_of(list.rows, [](const PlainRow &row) { return row.target.id.empty(); }))
        return list;
    list.columns.push_back({"id", LogbookLists::tr("Id in the file"), 20});
    for (PlainRow &row : list.rows) {
        row.cells.push_back(QString::fromStdString(row.target.id));
        row.order.emplace_back();
    }
    return list;
}

} // namespace

struct Outbox::Visits
{
    std::shared_ptr<const OpenCase> opened;
    Ref<Personnel> person;
    Date firstOfMonth;
};

// A small list on its way out.
struct Outbox::Small
{
    std::shared_ptr<const OpenCase> opened;
    Departure departure;
    std::function<PlainList()> make;
    Stamp stamp;

    QString subject() const { return subjectLine(*opened->book, *opened->load, stamp.locale); }
};

Outbox::Outbox(const WindowServices &services, LogbookDesk &desk, QWidget *window)
    : QObject(window), m_services(services), m_desk(desk), m_window(window)
{
    connect(&desk.keeper(), &LogbookKeeper::failed, this, [this] { m_isRecording = false; });
}

void Outbox::run(std::function<Sentence(const Progress &)> work)
{
    m_job.start<Sentence>(
        std::move(work),
        [this](const Sentence &said) {
            if (!said.isEmpty())
                Q_EMIT done(said);
        },
        [this](const Error &error) { Q_EMIT failed(error.sentence()); });
}

// One thing leaves after the other: a second one would drop the first without a word.
bool Outbox::isBusy()
{
    const bool busy = m_job.isRunning() || m_isRecording;
    if (busy)
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "The former list, copy or paper is still being made. Wait until it is done, or "
                                                  "cancel it at the foot of the window."),
                       {}});
    return busy;
}

void Outbox::record(Departure departure, const std::function<void()> &then)
{
    m_isRecording = true;
    m_desk.record(std::move(departure), [this, then] {
        m_isRecording = false;
        then();
    });
}

// Where to, then the record, then the file.
void Outbox::writeFile(const QString &suggestedName, const Departure &departure,
                       const std::function<void(const QString &path, const Progress &progress)> &write)
{
    const QString path = m_services.chooseFile(
        m_window, {tr("Export the list"), tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"), suggestedName});
    if (path.isEmpty())
        return;
    record(departure, [this, path, write, named = departure.named] {
        run([path, write, named](const Progress &progress) {
            write(path, progress);
            return Sentence{named
                                ? QT_TRANSLATE_NOOP("clmrs", "The list is in %1. It bears names: return or destroy it after use.")
                                : QT_TRANSLATE_NOOP("clmrs", "The list is in %1. Codes and names in it are pseudonyms."),
                            {QFileInfo(path).fileName()}};
        });
    });
}

void Outbox::exportList(const Leaving &leaving)
{
    if (const auto *cases = std::get_if<CaseListLeaving>(&leaving))
        exportCases(*cases);
    else if (const auto *small = std::get_if<SmallListLeaving>(&leaving))
        exportSmall(*small);
}

void Outbox::exportCases(const CaseListLeaving &list)
{
    if (isBusy())
        return;
    const OpenCase &opened = *list.opened;
    writeFile(
        suggested("list", opened, ".xlsx"), departureOf(DepartureKind::exported, list),
        [makeReport = reportOf(list), stamp = stampOf(opened, m_desk), folder = m_services.workFolder](const QString &path,
                                                                                                       const Progress &progress) {
            const ListReport report = makeReport(progress);
            writeAs(
                path, folder, [&](QIODevice &device) { writeListCsv(report, device, progress); },
                [&](QIODevice &device) { writeWorkbook(device, listSheet(report), listNotes(report, stamp), folder, progress); });
        });
}

std::optional<Outbox::Small> Outbox::smallOf(const SmallListLeaving &list, DepartureKind kind)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return std::nullopt;
    Small small{opened, departureOf(kind, *opened), {}, stampOf(*opened, m_desk)};
    small.departure.rows = list.rows;
    if (!takeNaming(small.departure, tr("The list will bear the names that the screen shows. To let it leave with "
                                        "pseudonyms, cancel and hide the names with Ctrl+H first.")))
        return std::nullopt;
    small.make = [make = list.make, naming = small.departure.named ? Naming::shown : Naming::pseudonyms] {
        return withIds(make(naming));
    };
    return small;
}

// Names as the screen shows them: then for a reason. False: thought better of it.
bool Outbox::takeNaming(Departure &departure, const QString &leaving)
{
    departure.named = m_desk.naming() == Naming::shown;
    if (departure.named)
        departure.reason = m_desk.askReason(leaving).toStdString();
    return !departure.named || !departure.reason.empty();
}

void Outbox::exportSmall(const SmallListLeaving &list)
{
    const auto small = smallOf(list, DepartureKind::exported);
    if (!small)
        return;
    writeFile(suggested("list", *small->opened, ".xlsx"), small->departure,
              [small = *small, folder = m_services.workFolder](const QString &path, const Progress &progress) {
                  const PlainList made = small.make();
                  writeAs(
                      path, folder, [&](QIODevice &device) { writePlainCsv(made, device, progress); },
                      [&](QIODevice &device) {
                          writeWorkbook(device, plainSheet(made), plainNotes(made, small.stamp, small.subject()), folder,
                                        progress);
                      });
              });
}

void Outbox::toClipboard(const Departure &departure, std::function<QString(const Progress &)> make, const Sentence &said)
{
    record(departure, [this, make = std::move(make), said] {
        m_job.start<QString>(
            make,
            [this, said](const QString &text) {
                QGuiApplication::clipboard()->setText(text);
                Q_EMIT done(said);
            },
            [this](const Error &error) { Q_EMIT failed(error.sentence()); });
    });
}

void Outbox::copyList(const Leaving &leaving)
{
    if (const auto *cases = std::get_if<CaseListLeaving>(&leaving); cases && !isBusy())
        toClipboard(
            departureOf(DepartureKind::copied, *cases),
            [report = reportOf(*cases)](const Progress &progress) { return listAsTabbedText(report(progress), progress); },
            {QT_TRANSLATE_NOOP("clmrs", "The list is on the clipboard. Codes and names in it are pseudonyms.")});
    const auto *list = std::get_if<SmallListLeaving>(&leaving);
    if (const auto small = list ? smallOf(*list, DepartureKind::copied) : std::nullopt)
        toClipboard(small->departure, [make = small->make](const Progress &) { return plainAsTabbedText(make()); },
                    {small->departure.named
                         ? QT_TRANSLATE_NOOP("clmrs", "The list is on the clipboard. It bears names.")
                         : QT_TRANSLATE_NOOP("clmrs", "The list is on the clipboard. Codes and names in it are pseudonyms.")});
}

// The number of a paper is known once it is made, so it is made first, then recorded, then put out.
void Outbox::print(const QString &suggestedName, const Departure &departure, std::function<Paper(const Progress &)> make)
{
    const auto target = m_services.choosePaper(m_window, suggestedName);
    if (!target)
        return;
    m_job.start<Paper>(
        std::move(make),
        [this, target = *target, departure](const Paper &paper) {
            Departure leaving = departure;
            leaving.number = paper.number.toStdString();
            record(std::move(leaving), [this, target, paper] { putOut(target, {paper}); });
        },
        [this](const Error &error) { Q_EMIT failed(error.sentence()); });
}

void Outbox::putOut(const PaperTarget &target, const std::vector<Paper> &papers)
{
    run([target, papers](const Progress &progress) -> Sentence {
        if (target.printer) {
            paintPapers(papers, *target.printer, progress);
            return {};
        }
        TargetFile file(target.pdf, QFileInfo(target.pdf).fileName());
        file.device().write(pdfOf(papers, progress));
        file.finish();
        return {QT_TRANSLATE_NOOP("clmrs", "The paper is in %1."), {QFileInfo(target.pdf).fileName()}};
    });
}

void Outbox::printList(const Leaving &leaving)
{
    if (const auto *cases = std::get_if<CaseListLeaving>(&leaving); cases && !isBusy())
        print(suggested("list", *cases->opened, ".pdf"), departureOf(DepartureKind::printed, *cases),
              [report = reportOf(*cases), stamp = stampOf(*cases->opened, m_desk)](const Progress &progress) {
                  return listPaper(report(progress), stamp);
              });
    const auto *list = std::get_if<SmallListLeaving>(&leaving);
    if (list && list->toSign) {
        printReassignment(list->toSign);
        return;
    }
    if (const auto small = list ? smallOf(*list, DepartureKind::printed) : std::nullopt)
        print(suggested("list", *small->opened, ".pdf"), small->departure,
              [small = *small](const Progress &) { return plainPaper(small.make(), small.stamp, small.subject()); });
}

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

std::optional<Outbox::Visits> Outbox::askForVisits(const CaseloadPage &page)
{
    if (!page.shownCase() || isBusy())
        return std::nullopt;
    const auto opened = page.shownCase();
    const CaseSnapshot &snapshot = *opened->book->snapshot;
    const Ref<Personnel> current = personAt(page);
    VisitsQuestion question{filterChoicesOf(*opened->book, *opened->load, Naming::shown, QLocale()).monitors,
                            current ? std::string(snapshot.personnel.id(current)) : std::string(), opened->load->day};
    if (page.view().filter.monitors.size() == 1)
        question.suggested = page.view().filter.monitors.front();
    const auto answer = m_services.askVisits(m_window, question);
    if (!answer)
        return std::nullopt;
    return Visits{opened, rowOfId(snapshot.personnel, answer->monitor).value_or(Ref<Personnel>()), answer->firstOfMonth};
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
    const auto visits = askForVisits(page);
    if (!visits)
        return;
    print(suggested("visits", *visits->opened, ".pdf"), departureOfVisits(DepartureKind::visitList, *visits),
          [visits = *visits, stamp = stampOf(*visits->opened, m_desk)](const Progress &) {
              return visitsPaper(*visits.opened->book, *visits.opened->load, visits.person, visits.firstOfMonth, stamp);
          });
}

void Outbox::copyVisits(const CaseloadPage &page)
{
    const auto visits = askForVisits(page);
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

void Outbox::printWorkingPaper(const WorkingPaper &paper)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    Departure departure = departureOf(paper.kind, *opened);
    departure.subject = paper.subject;
    departure.named = paper.isNamed;
    print(suggested(paper.file, *opened, ".pdf"), departure,
          [opened, make = paper.make, stamp = stampOf(*opened, m_desk)](const Progress &progress) {
              return make(*opened, stamp, progress);
          });
}

void Outbox::saveTemplate()
{
    const auto &opened = m_desk.opened();
    const auto &logbook = m_desk.keeper().snapshot();
    if (!opened || !logbook || logbook->isLocked || isBusy())
        return;
    const QString path =
        m_services.chooseFile(m_window, {tr("Save an import template"), tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"),
                                         QStringLiteral("modules.xlsx")});
    if (path.isEmpty())
        return;
    const bool hasModules = !logbook->all<TrainingModule>().empty();
    const int season = opened->book->snapshot->cooperative.seasonStartMonth.value_or(kCocoaSeasonStart);
    run([path, folder = m_services.workFolder,
         table = exportOf(LogbookKind::modules, hasModules ? *logbook : startingCurriculum(season))](const Progress &progress) {
        writeAs(
            path, folder, [&](QIODevice &device) { writeCsv(device, table); },
            [&](QIODevice &device) { writeWorkbook(device, sheetOf(table), {}, folder, progress); });
        return Sentence{
            QT_TRANSLATE_NOOP("clmrs", "The template is in %1. Change it, then take it with clmrs-desk-cli logbook import."),
            {QFileInfo(path).fileName()}};
    });
}

} // namespace clmrs
