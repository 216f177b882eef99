#include "widgets/outbox.h"

#include "models/domain/targetfile.h"
#include "models/exchange/workbook.h"
#include "models/indicators/filecheck.h"
#include "models/reports/casepaper.h"
#include "models/reports/pdf.h"
#include "models/reports/visitspaper.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "widgets/pages/caseloadpage.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace clmrs {

namespace {

// The list as it stands on the screen now, put together on the worker.
std::function<ListReport(const Progress &)> reportOf(const CaseloadPage &page)
{
    CaseView view = page.shownView();
    view.columns = page.shownColumns();
    return [opened = page.shownCase(), table = page.table(), view = std::move(view)](const Progress &progress) {
        return listReportOf(opened->book, opened->load, table, view, progress);
    };
}

Stamp stampOf(const OpenCase &opened) { return {opened.today, {}, QLocale()}; }

// What a file is called before somebody calls it otherwise: what it is, and of which day; no name.
QString suggested(const char *what, const OpenCase &opened, const char *ending)
{
    return QLatin1String(what) + u'-' + QString::fromStdString(opened.load->day.iso()) + QLatin1String(ending);
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

Ref<Personnel> personOfId(const CaseSnapshot &snapshot, const QString &id)
{
    for (std::uint32_t i = 0; i < snapshot.personnel.all().size(); ++i) {
        if (!id.isEmpty() && snapshot.personnel.id(Ref<Personnel>{i}) == id.toStdString())
            return {i};
    }
    return {};
}

} // namespace

struct Outbox::Visits
{
    std::shared_ptr<const OpenCase> opened;
    Ref<Personnel> person;
    Date firstOfMonth;
};

Outbox::Outbox(const WindowServices &services, QWidget *window) : QObject(window), m_services(services), m_window(window) {}

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
    if (m_job.isRunning())
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "The former list, copy or paper is still being made. Wait until it is done, or "
                                                  "cancel it at the foot of the window."),
                       {}});
    return m_job.isRunning();
}

void Outbox::exportList(const CaseloadPage &page)
{
    if (!page.shownCase() || isBusy())
        return;
    const auto opened = page.shownCase();
    const QString path =
        m_services.chooseFile(m_window, {tr("Export the list"), tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"),
                                         suggested("list", *opened, ".xlsx")});
    if (path.isEmpty())
        return;
    run([path, makeReport = reportOf(page), stamp = stampOf(*opened), folder = m_services.workFolder](const Progress &progress) {
        const ListReport report = makeReport(progress);
        TargetFile target(path, QFileInfo(path).fileName()); // a folder may be a person's name
        if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
            writeListCsv(report, target.device(), progress);
        } else {
            QDir().mkpath(folder);
            writeWorkbook(target.device(), listSheet(report), listNotes(report, stamp), folder, progress);
        }
        target.finish();
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "The list is in %1. Codes and names in it are pseudonyms."),
                        {QFileInfo(path).fileName()}};
    });
}

void Outbox::toClipboard(std::function<QString(const Progress &)> make, const Sentence &said)
{
    m_job.start<QString>(
        std::move(make),
        [this, said](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT done(said);
        },
        [this](const Error &error) { Q_EMIT failed(error.sentence()); });
}

void Outbox::copyList(const CaseloadPage &page)
{
    if (!page.shownCase() || isBusy())
        return;
    toClipboard([report = reportOf(page)](const Progress &progress) { return listAsTabbedText(report(progress), progress); },
                {QT_TRANSLATE_NOOP("clmrs", "The list is on the clipboard. Codes and names in it are pseudonyms.")});
}

void Outbox::print(const QString &suggestedName, std::function<Paper(const Progress &)> make)
{
    const auto target = m_services.choosePaper(m_window, suggestedName);
    if (!target)
        return;
    run([target = *target, make = std::move(make)](const Progress &progress) -> Sentence {
        const Paper paper = make(progress);
        if (target.printer) {
            paintPaper(paper, *target.printer, progress);
            return {};
        }
        TargetFile file(target.pdf, QFileInfo(target.pdf).fileName());
        file.device().write(pdfOf(paper, progress));
        file.finish();
        return {QT_TRANSLATE_NOOP("clmrs", "The paper is in %1."), {QFileInfo(target.pdf).fileName()}};
    });
}

void Outbox::printList(const CaseloadPage &page)
{
    if (!page.shownCase() || isBusy())
        return;
    const Stamp stamp = stampOf(*page.shownCase());
    print(suggested("list", *page.shownCase(), ".pdf"),
          [report = reportOf(page), stamp](const Progress &progress) { return listPaper(report(progress), stamp); });
}

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
    const auto opened = page.shownCase();
    const Ref<Child> child = static_cast<const ChildrenTable &>(*page.table()).row(*record).state->child;
    print(suggested("case", *opened, ".pdf"), [opened, child, stamp = stampOf(*opened)](const Progress &progress) {
        const std::vector<Problem> problems = checkFile(*opened->book, progress);
        return casePaper(*opened->book, *opened->load, StoryIndex(*opened->book, problems), child, stamp);
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
    return Visits{opened, personOfId(snapshot, QString::fromStdString(answer->monitor)), answer->firstOfMonth};
}

void Outbox::printVisits(const CaseloadPage &page)
{
    const auto visits = askForVisits(page);
    if (!visits)
        return;
    print(suggested("visits", *visits->opened, ".pdf"), [visits = *visits, stamp = stampOf(*visits->opened)](const Progress &) {
        return visitsPaper(*visits.opened->book, *visits.opened->load, visits.person, visits.firstOfMonth, stamp);
    });
}

void Outbox::copyVisits(const CaseloadPage &page)
{
    const auto visits = askForVisits(page);
    if (!visits)
        return;
    toClipboard(
        [visits = *visits, locale = QLocale()](const Progress &) {
            const auto rows =
                monthlyVisits(*visits.opened->book, *visits.opened->load, visits.person, visits.firstOfMonth, locale);
            return visitMessage(rows, visits.firstOfMonth, locale);
        },
        {QT_TRANSLATE_NOOP("clmrs", "The visit list is on the clipboard as a message: household codes, villages and days.")});
}

} // namespace clmrs
