// `export`: the rows of a command as a table for others, CSV or workbook; with --outside for those who get no row of a person.
#include "app/cli/reassignments.h"
#include "app/cli/rows.h"
#include "models/casefile/privatefolder.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/exchange/workbook.h"
#include "models/indicators/indicatorcatalogue.h"
#include "models/reports/leaving.h"
#include "models/reports/plainchart.h"

#include <QLocale>
#include <set>

namespace clmrs {

namespace {

constexpr double kColumnWidth = 18; // characters

using OwnCell = std::variant<std::monostate, std::int64_t, double, std::string, Date>;

// Rows kept until the whole table is known: a workbook is written in one go, and what leaves is recorded first.
class KeptRows final : public TableWriter
{
public:
    void row(std::span<const OutValue> values) override
    {
        std::vector<OwnCell> &cells = rows.emplace_back();
        cells.reserve(values.size());
        for (const OutValue &value : values)
            cells.push_back(std::visit([](const auto &held) { return owned(held); }, value));
    }
    void end() override {}

    std::vector<std::vector<OwnCell>> rows;

private:
    static OwnCell owned(std::string_view text) { return std::string(text); }
    template <class T>
    static OwnCell owned(const T &held)
    {
        return held;
    }
};

struct Exported
{
    const Casebook &book;
    const Invocation &call;
    KeptRows &rows;
};

struct ExportSpec
{
    const char *name;
    const char *usage;
    std::array<const char *, 2> needs; // options; null: no more
    const char *lastDay;               // the option that says up to when
    bool isOfPersons;                  // a row is a child or a monitor: never for the outside
    std::span<const std::string_view> (*fields)(const Invocation &call);
    void (*write)(const Exported &exported);
    bool takesNames = false;
    std::vector<ChartSpec> (*charts)(const Invocation &call, const Casebook &book) = nullptr; // null: the screen has none
    std::span<const FieldDefinition> (*definitions)() = nullptr;                              // of its columns
    // The column that names a monitor of whose work the row tells; -1: none does. Null: none ever does.
    int (*monitorColumn)(const Invocation &call) = nullptr;
};

void exportChildren(const Exported &exported)
{
    writeChildren(exported.book, askedChildren(exported.call, exported.book),
                  exported.call.has("names") ? Codes::written : Codes::pseudonyms, exported.rows);
}

constexpr ExportSpec kExports[] = {
    {"children",
     "--as-of D [--monitor ID] [--status S] [--overdue] [--names --reason TEXT]",
     {"as-of", nullptr},
     "as-of",
     true,
     [](const Invocation &) { return childrenFields(); },
     exportChildren,
     true,
     nullptr,
     childrenDefinitions},
    {"indicators",
     "--from F --to T [--by GROUP] [--only CODE,…] [--outside]",
     {"from", "to"},
     "to",
     false,
     [](const Invocation &) { return indicatorFields(); },
     [](const Exported &exported) { writeIndicators(exported.call, exported.book, exported.rows); },
     false,
     indicatorCharts,
     nullptr,
     monitorColumnOfIndicators},
    {"monitors",
     "--from F --to T",
     {"from", "to"},
     "to",
     true,
     [](const Invocation &) { return monitorFields(); },
     [](const Exported &exported) { writeMonitors(exported.call, exported.book, exported.rows); },
     false,
     monitorCharts,
     monitorDefinitions,
     [](const Invocation &) { return 0; }},
    {"workload",
     "--as-of D [--months 6]",
     {"as-of", nullptr},
     "as-of",
     true,
     workloadFields,
     [](const Exported &exported) { writeWorkload(exported.call, exported.book, exported.rows); },
     false,
     workloadCharts,
     nullptr,
     [](const Invocation &) { return 0; }},
    {"sessions",
     "--from F --to T [--names --reason TEXT] [--outside]",
     {"from", "to"},
     "to",
     false,
     sessionFields,
     [](const Exported &exported) { writeSessions(exported.call, exported.book, exported.rows); },
     true,
     sessionCharts},
    {"reach",
     "--as-of D [--names --reason TEXT] [--outside]",
     {"as-of", nullptr},
     "as-of",
     false,
     reachFields,
     [](const Exported &exported) { writeReach(exported.call, exported.book, exported.rows); },
     true,
     reachCharts},
    {"support",
     "--as-of D [--names --reason TEXT] [--outside]",
     {"as-of", nullptr},
     "as-of",
     false,
     supportFields,
     [](const Exported &exported) { writeSupport(exported.call, exported.book, exported.rows); },
     true,
     supportCharts},
    {"referrals",
     "--as-of D [--names --reason TEXT] [--outside]",
     {"as-of", nullptr},
     "as-of",
     false,
     referralFields,
     [](const Exported &exported) { writeReferrals(exported.call, exported.book, exported.rows); },
     true},
    {"corrections",
     "--as-of D --logbook L [--names --reason TEXT]",
     {"as-of", "logbook"},
     "as-of",
     true,
     correctionFields,
     [](const Exported &exported) { writeCorrections(exported.call, exported.rows); },
     true},
    {"reassignments",
     "--as-of D --logbook L [--scenario NAME]",
     {"as-of", "logbook"},
     "as-of",
     true,
     [](const Invocation &) { return assignmentFields(); },
     [](const Exported &exported) { writeReassignments(exported.call, exported.book, exported.rows); }},
};

QString formOf(const ExportSpec &spec)
{
    return QStringLiteral("clmrs-desk-cli export %1 FILE %2 -o OUT.xlsx|.csv")
        .arg(QLatin1String(spec.name), QString::fromUtf8(spec.usage));
}

[[noreturn]] void wrongUsage(const QString &what, const ExportSpec &spec)
{
    throw UsageError({QT_TRANSLATE_NOOP("clmrs", "%1 Use: %2"), {what, formOf(spec)}});
}

const ExportSpec &specNamed(const QString &name)
{
    QStringList names;
    for (const ExportSpec &spec : kExports)
        names.append(QLatin1String(spec.name));
    const qsizetype at = names.indexOf(nearest(name.left(60), names));
    const ExportSpec &spec = kExports[std::size_t(at)];
    if (name != QLatin1String(spec.name))
        wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "There is no table “%1”."), {name.left(60)}}.text(), spec);
    return spec;
}

bool isWorkbook(const QString &path) { return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive); }

void requireForm(const Invocation &call, const ExportSpec &spec)
{
    const auto missing = [&](const QString &what) {
        wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {what}}.text(), spec);
    };
    for (const char *option : spec.needs) {
        if (option && !call.has(option))
            missing(QStringLiteral("--") + QLatin1String(option));
    }
    if (call.arguments.size() != 2)
        missing(QStringLiteral("FILE"));
    if (!call.has("o"))
        missing(QStringLiteral("-o"));
    requireOptionsOf(call, QString::fromUtf8(spec.usage),
                     {QStringLiteral("outside"), QStringLiteral("names"), QStringLiteral("reason"), QStringLiteral("settings"),
                      QStringLiteral("logbook")},
                     formOf(spec));
    const QString path = call.value("o");
    if (!isWorkbook(path) && !path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."), {QStringLiteral("-o"), QStringLiteral("OUT.csv, OUT.xlsx")}});
    if (call.has("outside") && spec.isOfPersons)
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "%1 does not go outside: no row of a child or a monitor does. Tables for "
                                                     "the outside are indicators, sessions, reach, support, referrals."),
                          {QLatin1String(spec.name)}});
    if (namesAsked(call) && !spec.takesNames)
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--names is for tables that have codes or names: children, sessions, reach, "
                                                     "support, referrals."),
                          {}});
    if (call.has("names") && call.has("outside"))
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "--names does not go outside. Leave out one of --names and --outside."), {}});
}

SheetCell sheetCell(const OwnCell &cell)
{
    struct Turn
    {
        SheetCell operator()(std::monostate) const { return {}; }
        SheetCell operator()(std::int64_t number) const { return static_cast<double>(number); }
        SheetCell operator()(double number) const { return number; }
        SheetCell operator()(const std::string &text) const { return qstring(text); }
        SheetCell operator()(Date day) const { return day; }
    };
    return std::visit(Turn(), cell);
}

std::vector<MissingTablet> missingTabletsIn(const Exported &exported, const ExportSpec &spec)
{
    const int column = spec.monitorColumn ? spec.monitorColumn(exported.call) : -1;
    std::set<std::string> told;
    if (exported.call.has("monitor")) // of whom there may be no row because the tablet is missing
        told.insert(exported.call.value("monitor").toStdString());
    for (const std::vector<OwnCell> &cells : exported.rows.rows) {
        if (const auto *id = column < 0 ? nullptr : std::get_if<std::string>(&cells[std::size_t(column)]))
            told.insert(*id);
    }
    return missingTabletsOf(exported.book, told, exported.call.date(spec.lastDay));
}

// From what and under which settings, in the reader's language.
Notes notesOf(const Exported &exported, const ExportSpec &spec, const std::vector<MissingTablet> &missing)
{
    const QString name = QLatin1String(spec.name);
    Notes notes{Sentence{QT_TRANSLATE_NOOP("clmrs", "About"), {}}.text(), {}};
    const auto line = [&](const char *label, const QString &text) { notes.lines.emplace_back(Sentence{label, {}}.text(), text); };
    line(QT_TRANSLATE_NOOP("clmrs", "Table"), name);
    line(QT_TRANSLATE_NOOP("clmrs", "File as of"), qstring(exported.book.snapshot->asOf.iso()));
    for (const char *option : {"as-of", "months", "from", "to", "by"}) {
        if (exported.call.has(option))
            notes.lines.emplace_back(QLatin1String(option), exported.call.value(option));
    }
    const QStringList changed = changedSettings(exported.book.settings);
    if (!changed.isEmpty())
        line(QT_TRANSLATE_NOOP("clmrs", "Settings that differ from the defaults"), changed.join(QStringLiteral(", ")));
    if (exported.call.has("outside"))
        line(QT_TRANSLATE_NOOP("clmrs", "For the outside"),
             Sentence{QT_TRANSLATE_NOOP("clmrs",
                                        "A count of 1 to 4, and what is reckoned from it, reads <5; “hidden” stands where a "
                                        "number would give such a count away. All tables of one period are looked at "
                                        "together; two deliveries side by side are not, but for the children identified "
                                        "between them."),
                      {}}
                 .text());
    for (const MissingTablet &tablet : missing)
        notes.lines.emplace_back(tablet.monitor, monitorNotes({tablet.days, {}}, QLocale()).join(u' '));
    if (spec.takesNames && !exported.call.has("names") && !exported.call.has("outside"))
        line(QT_TRANSLATE_NOOP("clmrs", "Codes"), pseudonymsLine());
    if (name == QStringLiteral("indicators")) {
        for (const IndicatorSpec &told : indicatorSpecs())
            notes.lines.emplace_back(qstring(told.code),
                                     Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                                              {Sentence{told.title, {}}.text(), Sentence{told.definition, {}}.text()}}
                                         .text());
    }
    for (const FieldDefinition &told : spec.definitions ? spec.definitions() : std::span<const FieldDefinition>())
        notes.lines.emplace_back(qstring(told.field), Sentence{told.words, {}}.text());
    return notes;
}

void writeAsWorkbook(const Exported &exported, const ExportSpec &spec, const std::vector<MissingTablet> &missing,
                     QIODevice &device)
{
    Sheet sheet;
    sheet.name = QLatin1String(spec.name);
    for (const std::string_view field : spec.fields(exported.call))
        sheet.columns.push_back({qstring(field), kColumnWidth, false});
    sheet.rows = exported.rows.rows.size();
    sheet.cell = [&rows = exported.rows.rows](std::size_t row, std::size_t column) { return sheetCell(rows[row][column]); };
    if (spec.charts && !exported.call.has("outside")) // where a bar would tell what the table hides
        sheet.charts = plainCharts(spec.charts(exported.call, exported.book));
    const PrivateFolder work(PrivateFolder::defaultRoot());
    writeWorkbook(device, sheet, notesOf(exported, spec, missing), work.path({}), exported.call.progress);
}

void writeAsCsv(const Exported &exported, const ExportSpec &spec, QIODevice &device)
{
    const auto writer = makeTableWriter(OutFormat::csv, device, spec.fields(exported.call));
    std::vector<OutValue> values;
    for (const std::vector<OwnCell> &cells : exported.rows.rows) {
        values.clear();
        for (const OwnCell &cell : cells)
            values.push_back(std::visit([](const auto &held) { return OutValue(held); }, cell));
        writer->row(values);
    }
    writer->end();
}

} // namespace

int runExport(const Invocation &call)
{
    const ExportSpec &spec = specNamed(call.arguments.value(0));
    requireForm(call, spec);
    if (call.has("from"))
        periodOf(call); // before the file is read
    const auto book = loadBook(call.arguments[1], call.rules(), call);
    KeptRows rows;
    const Exported exported{*book, call, rows};
    spec.write(exported);
    call.progress.stopIfCancelled();
    const std::vector<MissingTablet> missing = missingTabletsIn(exported, spec);
    Output output(call.value("o"));
    recordRows(call, *book, DepartureKind::exported, call.date(spec.lastDay), rows.rows.size(), call.has("names"));
    if (isWorkbook(call.value("o")))
        writeAsWorkbook(exported, spec, missing, output.device());
    else
        writeAsCsv(exported, spec, output.device());
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[1], call.date(spec.lastDay));
    sayMissingTablets(missing);
    return kDone;
}

} // namespace clmrs
