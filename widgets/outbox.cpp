#include "widgets/outbox.h"

#include "models/domain/targetfile.h"
#include "models/reports/pdf.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/workingpaper.h"
#include "widgets/outboxparts.h"

#include <QClipboard>
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
    if (!isReady())
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "The former list, copy or paper is still being made. Wait until it is done, or "
                                                  "cancel it at the foot of the window."),
                       {}});
    return !isReady();
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

// Names as the screen shows them: then for a reason. False: thought better of it.
bool Outbox::takeNaming(Departure &departure, const QString &leaving)
{
    departure.named = m_desk.naming() == Naming::shown;
    if (departure.named)
        departure.reason = m_desk.askReason(leaving).toStdString();
    return !departure.named || !departure.reason.empty();
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

} // namespace clmrs
