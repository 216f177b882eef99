// The rows of commands, for their own output and for `export`: one place says what a field holds.
#pragma once

#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "models/exchange/tablewriter.h"
#include "models/tables/chartspec.h"

#include <functional>
#include <set>

namespace clmrs {

// JSON or CSV as --format says.
std::unique_ptr<TableWriter> tableFor(const Invocation &call, Output &output, std::span<const std::string_view> fields,
                                      std::span<const OutList> lists = {});

// A command that is a table: reads the file, writes the rows as --format says to -o or standard output, and says what of the
// file is in no figure of the day that the option `lastDay` names, and whose tablet of those in the `monitorColumn` is missing on
// it; -1: no row tells of one monitor.
int runRows(const Invocation &call, std::span<const std::string_view> fields, std::span<const OutList> lists, const char *lastDay,
            int monitorColumn, const std::function<void(const Casebook &book, TableWriter &writer)> &write);

// The contract has no column for the mark that stands on the screen: it is said beside the table.
struct MissingTablet
{
    QString monitor; // by id
    int days;        // without a sync
};
std::vector<MissingTablet> missingTabletsOf(const Casebook &book, const std::set<std::string> &monitors, Date day);
void sayMissingTablets(const std::vector<MissingTablet> &missing); // on stderr

// Into the print record, before the rows leave. `asOf` is the last day that they speak of.
void recordRows(const Invocation &call, const Casebook &book, DepartureKind kind, Date asOf, std::size_t rows, bool named);

// What stands for a child's code.
enum class Codes : std::uint8_t { none, pseudonyms, written };

struct AskedChildren
{
    Caseload load;
    std::vector<const ChildState *> rows; // of `load`
};

// --as-of, --monitor, --status, --overdue. Throws Error for a monitor that the file does not know.
AskedChildren askedChildren(const Invocation &call, const Casebook &book);
std::span<const std::string_view> childrenFields();
void writeChildren(const Casebook &book, const AskedChildren &asked, Codes codes, TableWriter &writer);

// What a column of a table holds: under the heading of an export's second sheet.
struct FieldDefinition
{
    std::string_view field;
    const char *words; // a translated source text
};
std::span<const FieldDefinition> childrenDefinitions();
std::span<const FieldDefinition> monitorDefinitions();

// A function of charts gives those that the screen has of the same table; they name nobody: who stands in them stands there by
// id.

// --from, --to, --by, --only; with --outside small counts are hidden. Charts: with --by, a chart for each indicator of --only,
// else the one with which the page opens; without, that indicator's own where --only names one, else what became of open cases.
std::span<const std::string_view> indicatorFields();
int monitorColumnOfIndicators(const Invocation &call); // -1: without --by monitor
void writeIndicators(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> indicatorCharts(const Invocation &call, const Casebook &book);

// --from, --to.
std::span<const std::string_view> monitorFields();
void writeMonitors(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> monitorCharts(const Invocation &call, const Casebook &book);

int monthsAheadOf(const Invocation &call); // --months, or the usual number
// --as-of, --months.
std::span<const std::string_view> workloadFields(const Invocation &call);
void writeWorkload(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> workloadCharts(const Invocation &call, const Casebook &book);

// --from, --to; the logbook's own sessions with --logbook. These four: --names, --outside.
// Of the logbook that --logbook names; throws Error where it is locked.
std::span<const std::string_view> correctionFields(const Invocation &call);
void writeCorrections(const Invocation &call, TableWriter &writer);
std::span<const std::string_view> sessionFields(const Invocation &call);
void writeSessions(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> sessionCharts(const Invocation &call, const Casebook &book);

// --as-of.
std::span<const std::string_view> reachFields(const Invocation &call);
void writeReach(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> reachCharts(const Invocation &call, const Casebook &book);
std::span<const std::string_view> supportFields(const Invocation &call);
void writeSupport(const Invocation &call, const Casebook &book, TableWriter &writer);
std::vector<ChartSpec> supportCharts(const Invocation &call, const Casebook &book);
std::span<const std::string_view> referralFields(const Invocation &call);
void writeReferrals(const Invocation &call, const Casebook &book, TableWriter &writer);

} // namespace clmrs
