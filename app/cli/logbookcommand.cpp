#include "app/cli/logbookcommand.h"

#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "models/casefile/casefile.h"
#include "models/casefile/contractcolumns.h"
#include "models/casefile/privatefolder.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/exchange/confinedreading.h"
#include "models/exchange/logbooktables.h"
#include "models/exchange/tablereader.h"
#include "models/exchange/workbook.h"
#include "models/indicators/startingcurriculum.h"
#include "models/logbook/logbook.h"

#include <QFileInfo>

namespace clmrs {

namespace {

constexpr std::size_t kFaultsSaid = 50;

struct Form
{
    const char *name;
    const char *usage;
    qsizetype arguments; // its name among them
    const char *needs;   // an option
    int (*run)(const Invocation &call);
};

LogbookOptions optionsOf(const QString &path, const Invocation &call)
{
    LogbookOptions options;
    options.path = path;
    options.clock = call.clock;
    return options;
}

LogbookKind kindAsked(const QString &name)
{
    try {
        return logbookKindNamed(name);
    } catch (const Error &error) { // a word of the call
        throw UsageError(error.sentence());
    }
}

int sayFaults(const std::vector<TableFault> &faults)
{
    for (std::size_t i = 0; i < std::min(faults.size(), kFaultsSaid); ++i)
        sayOnStderr({"%1", {faults[i].text()}});
    if (faults.size() > kFaultsSaid)
        sayOnStderr({QT_TRANSLATE_N_NOOP("clmrs", "… and %n more."), {}, int(faults.size() - kFaultsSaid)});
    return kCouldNot;
}

void sayDone(const OutsideTable &table, const LogbookImport &taken)
{
    const auto number = [](std::size_t count) { return QString::number(count); };
    sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "Rows new: %1, changed: %2, as they were: %3."),
                 {number(taken.added), number(taken.changed), number(table.rows.size() - taken.added - taken.changed)}});
    if (taken.retired > 0)
        sayOnStderr({QT_TRANSLATE_N_NOOP("clmrs", "%n module(s) of the starting curriculum that no training names left for your "
                                                  "own. “Take the starting curriculum” in the window brings them back."),
                     {},
                     int(taken.retired)});
}

int importTable(const Invocation &call)
{
    const LogbookKind kind = kindAsked(call.arguments[2]);
    const LogbookOptions options = optionsOf(call.arguments[1], call);
    std::optional<Logbook> logbook; // made where there is none, once it is known that the table is taken
    if (QFileInfo::exists(options.path)) {
        requireLogbook(options.path);
        logbook.emplace(options);
        unlockForWords(*logbook);
    }
    const auto before = logbook ? logbook->snapshot() : std::make_shared<const LogbookSnapshot>();
    const auto cases = loadCaseFile(call.value("file"), {{}, call.clock}, call.progress).snapshot;
    sayWhatWasLeftAside(*cases, call.value("file"));
    const OutsideTable table = readTable(call.arguments[3], workbookReader(), call.progress);
    std::vector<TableFault> faults;
    const Date today = std::max(call.clock().day(), cases->asOf.day());
    const LogbookImport taken = importOf(kind, table, {*before, *cases, contractColumns, today}, faults);
    if (!faults.empty())
        return sayFaults(faults);
    call.progress.stopIfCancelled();
    if (call.has("preview")) {
        sayDone(table, taken);
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "A preview: nothing was written."), {}});
        return kDone;
    }
    if (!logbook)
        logbook.emplace(options);
    if (!taken.change.edits.empty())
        logbook->apply(taken.change, handOfCommand(*logbook), call.progress);
    sayDone(table, taken);
    return kDone;
}

void writeAsWorkbook(QIODevice &device, LogbookTable table, const Progress &progress)
{
    const PrivateFolder work(PrivateFolder::defaultRoot());
    const std::size_t shortened = writeWorkbook(device, sheetOf(std::move(table)), {}, work.path({}), progress);
    if (shortened > 0)
        sayOnStderr(
            {QT_TRANSLATE_N_NOOP("clmrs", "%n text(s) had more than the 32,767 characters that a cell takes, and end with … "
                                          "where they were cut."),
             {},
             int(shortened)});
}

// Whether -o names a workbook; else it names a CSV.
bool wantsWorkbook(const Invocation &call)
{
    const QString path = call.value("o");
    const bool isWorkbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    if (!isWorkbook && !path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."), {QStringLiteral("-o"), QStringLiteral("OUT.csv, OUT.xlsx")}});
    return isWorkbook;
}

void writeTable(QIODevice &device, LogbookTable table, bool asWorkbook, const Progress &progress)
{
    if (asWorkbook)
        writeAsWorkbook(device, std::move(table), progress);
    else
        writeCsv(device, table);
    progress.stopIfCancelled();
}

int exportTable(const Invocation &call)
{
    const LogbookKind kind = kindAsked(call.arguments[2]);
    const bool asWorkbook = wantsWorkbook(call); // before anything is opened
    const LogbookOptions options = optionsOf(call.arguments[1], call);
    if (!QFileInfo(options.path).isFile()) // opening would make one
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "There is no logbook %1. Check the path; an import makes a new one."), {options.path}});
    requireLogbook(options.path);
    Logbook logbook(options);
    unlockForWords(logbook);
    LogbookTable table = exportOf(kind, *logbook.snapshot());
    const auto rows = static_cast<std::int64_t>(table.rows.size());
    Output output(call.value("o"));
    writeTable(output.device(), std::move(table), asWorkbook, call.progress);
    Departure leaving; // words about people, as they were typed
    leaving.kind = DepartureKind::command;
    leaving.rows = rows;
    leaving.named = true;
    logbook.apply({nullptr, {Edit<Departure>{std::nullopt, std::move(leaving)}}}, handOfCommand(logbook));
    output.finish();
    return kDone;
}

// The columns to be filled in; of the modules with the curriculum to begin with. Nothing of anybody is in it.
int exportTemplate(const Invocation &call)
{
    const LogbookKind kind = kindAsked(call.arguments[1]);
    const bool asWorkbook = wantsWorkbook(call);
    const LogbookSnapshot filled = kind == LogbookKind::modules ? startingCurriculum(kCocoaSeasonStart) : LogbookSnapshot();
    Output output(call.value("o"));
    writeTable(output.device(), exportOf(kind, filled), asWorkbook, call.progress);
    output.finish();
    return kDone;
}

constexpr Form kForms[] = {
    {"import", "LOGBOOK KIND IN.csv|IN.xlsx --file FILE [--preview]", 4, "file", importTable},
    {"export", "LOGBOOK KIND -o OUT.csv|OUT.xlsx", 3, "o", exportTable},
    {"template", "KIND -o OUT.csv|OUT.xlsx", 2, "o", exportTemplate},
};

const Form &formNamed(const QString &name)
{
    QStringList names;
    for (const Form &form : kForms)
        names.append(QLatin1String(form.name));
    const qsizetype at = names.indexOf(nearest(name.left(60), names));
    return kForms[std::size_t(at)];
}

} // namespace

int runLogbook(const Invocation &call)
{
    const QString name = call.arguments.value(0);
    const Form &form = formNamed(name);
    const bool isPreview = call.has("preview") && form.run != importTable;
    if (name != QLatin1String(form.name) || call.arguments.size() != form.arguments || !call.has(form.needs) || isPreview)
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "That is not the form of the command. Use: %1"),
             {QStringLiteral("clmrs-desk-cli logbook %1 %2").arg(QLatin1String(form.name), QLatin1String(form.usage))}});
    return form.run(call);
}

} // namespace clmrs
