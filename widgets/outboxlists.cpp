// What leaves as rows: the list that stands on a page, as a file, by the clipboard and on paper; a table to be imported.
#include "models/domain/targetfile.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/workbook.h"
#include "models/indicators/startingcurriculum.h"
#include "models/reports/plainreport.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"

#include <QDir>
#include <QFileInfo>

namespace clmrs {

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

// Whoever gets the list finds the row in the file by its id (COMMANDS.md: ids leave as they are).
ListWithCharts withIds(ListWithCharts list)
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

// A small list on its way out.
struct Outbox::Small
{
    std::shared_ptr<const OpenCase> opened;
    Departure departure;
    std::function<ListWithCharts()> make;
    Stamp stamp;

    QString subject() const { return subjectLine(*opened->book, *opened->load, stamp.locale); }
};

bool Outbox::isList(const Leaving &leaving)
{
    if (std::holds_alternative<WeekLeaving>(leaving))
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "This page is no list. Ctrl+P prints it; open a number on it first to take the "
                                                  "list behind it."),
                       {}});
    else if (std::holds_alternative<std::monostate>(leaving))
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "No list stands here that could leave. Open one first."), {}});
    return std::holds_alternative<CaseListLeaving>(leaving) || std::holds_alternative<SmallListLeaving>(leaving);
}

void Outbox::exportList(const Leaving &leaving)
{
    if (!isList(leaving))
        return;
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
    if (list.refused) {
        Q_EMIT failed(*list.refused);
        return std::nullopt;
    }
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

void Outbox::exportSmall(const SmallListLeaving &list)
{
    const auto small = smallOf(list, DepartureKind::exported);
    if (!small)
        return;
    writeFile(suggested("list", *small->opened, ".xlsx"), small->departure,
              [small = *small, folder = m_services.workFolder](const QString &path, const Progress &progress) {
                  const ListWithCharts made = small.make();
                  writeAs(
                      path, folder, [&](QIODevice &device) { writePlainCsv(made, device, progress); },
                      [&](QIODevice &device) {
                          writeWorkbook(device, plainSheet(made, made.charts), plainNotes(made, small.stamp, small.subject()),
                                        folder, progress);
                      });
              });
}

void Outbox::copyList(const Leaving &leaving)
{
    if (!isList(leaving))
        return;
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

void Outbox::printList(const Leaving &leaving)
{
    if (std::holds_alternative<WeekLeaving>(leaving)) {
        printWeek();
        return;
    }
    if (!isList(leaving))
        return;
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
        return Sentence{QT_TRANSLATE_NOOP(
                            "clmrs", "The template is in %1. Change it, then take it with “Import a table” in the menu Logbook."),
                        {QFileInfo(path).fileName()}};
    });
}

} // namespace clmrs
